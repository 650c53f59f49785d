// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/scenario_curves.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace pharmacology {

namespace {

std::string shortNumber(double number)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::general, 4).ptr;
    return {text.data(), end};
}

CurveOrigin originOf(const Kinetics& kinetics)
{
    return kinetics.illustrative ? CurveOrigin::Illustrative : CurveOrigin::Modelled;
}

} // namespace

std::vector<std::string> citationsOf(const std::vector<const Parameter*>& parameters)
{
    std::vector<std::string> citations;
    for (const Parameter* parameter : parameters) {
        if (std::find(citations.begin(), citations.end(), parameter->citation) == citations.end()) {
            citations.push_back(parameter->citation);
        }
    }
    return citations;
}

std::vector<std::string> citationsOf(const Kinetics& kinetics)
{
    const std::vector<Parameter> parameters = parametersOf(kinetics);
    std::vector<const Parameter*> all;
    for (const Parameter& parameter : parameters) {
        all.push_back(&parameter);
    }
    return citationsOf(all);
}

Given givenIn(const Scenario& scenario)
{
    if (scenario.route == Route::Nasal) {
        const Kinetics& nasal = kinetics("esketamine", "nasal");
        return {
            findCompound("esketamine"), &nasal, {.mg = scenario.nasalMg, .minute = 0.0, .way = absorptionOf(nasal)}};
    }
    return {
        findCompound("ketamine"),
        &kinetics("ketamine", kineticsKey(scenario.model)),
        {.mg = scenario.ketamineMgPerKg * scenario.weightKg, .minute = 0.0, .way = Infused{scenario.infusionMinutes}}};
}

base::Result<PlasmaCourse> courseOf(const Kinetics& kinetics, double weightKg, const Dose& dose)
{
    auto model = modelFor(kinetics, weightKg);
    if (!model) {
        return base::pass(model);
    }
    return PlasmaCourse::make(*model, {dose});
}

Curve plasmaCurve(const Given& given, const PlasmaCourse& course, std::vector<double> minutes)
{
    Curve curve{.kind = CurveKind::Ketamine,
                .name = given.compound->key + " plasma",
                .unit = "ng/mL",
                .minutes = std::move(minutes),
                .origin = originOf(*given.kinetics),
                .citations = citationsOf(*given.kinetics),
                .remark = given.kinetics->remark};
    curve.values.reserve(curve.minutes.size());
    for (const double minute : curve.minutes) {
        curve.values.push_back(course.concentration(minute));
    }
    return curve;
}

Curve occupancyCurve(const Scenario& scenario, const Given& given, const Curve& plasma, const ReceptorOf& receptor,
                     const std::vector<double>& blockade)
{
    const std::string& drug = given.compound->key;
    const Parameter& affinity = parameter(drug, receptor.affinity);
    const double grams = parameter(drug, "molar-mass").value;
    Curve curve{.kind = receptor.kind,
                .name = std::string(receptor.name) + " occupancy by " + drug,
                .unit = "%",
                .minutes = plasma.minutes,
                .origin = blockade.empty() ? plasma.origin : CurveOrigin::Illustrative,
                .citations = plasma.citations,
                .remark = "mass action; assumed: free share in plasma " + shortNumber(scenario.binding.freeFraction) +
                          ", brain over plasma " + shortNumber(scenario.binding.brainPartition)};
    curve.citations.push_back(affinity.citation);
    const Parameter& published = parameter(drug, "free-fraction");
    if (scenario.binding.freeFraction >= *published.lower && scenario.binding.freeFraction <= *published.upper) {
        curve.citations.push_back(published.citation);
    }
    if (receptor.kind == CurveKind::KetamineAtNmda) {
        curve.remark += "; naltrexone is taken not to act on NMDA channels";
    }
    curve.values.reserve(plasma.values.size());
    for (std::size_t i = 0; i < plasma.values.size(); ++i) {
        const double micromolar = freeMicromolar(plasma.values[i], grams, scenario.binding);
        const double blocked = blockade.empty() ? 0.0 : blockade[i];
        curve.values.push_back(100.0 * occupancyBeside(micromolar, affinity.value, blocked));
    }
    return curve;
}

} // namespace pharmacology
