// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/scenario.h"

#include "core/pharmacology/compound_catalogue.h"
#include "core/pharmacology/plasma_course.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <utility>

namespace pharmacology {

namespace {

constexpr double percent = 100.0;
constexpr auto noNmdaAction = "naltrexone is taken not to act on NMDA channels";

base::Result<void> checkScenario(const Scenario& scenario)
{
    const auto wrong = [](const char* subject, const char* detail) {
        return base::fail(base::ErrorKind::InvalidValue, subject, detail);
    };
    if (!(std::isfinite(scenario.naltrexoneMg) && scenario.naltrexoneMg >= 0.0)) {
        return wrong("naltrexone", "expected 0 mg or more");
    }
    constexpr double longest = 100000.0; // minutes: ten weeks
    if (!(scenario.naltrexoneMinutesBefore >= 0.0 && scenario.naltrexoneMinutesBefore <= longest)) {
        return wrong("minutes before", "expected 0 to 100000");
    }
    if (!(scenario.lastMinute >= 0.0 && scenario.lastMinute <= longest)) {
        return wrong("last minute", "expected 0 to 100000");
    }
    constexpr double finest = 0.001;
    if (!(scenario.stepMinutes >= finest && scenario.stepMinutes <= 1.0)) {
        return wrong("step", "expected 0.001 to 1 minute");
    }
    return checkAssumptions(scenario.binding);
}

/// From first to last by steps, with the minutes of `exact` that lie between, so that no peak falls between two points.
std::vector<double> minutesFrom(double first, double last, double step, const std::vector<double>& exact)
{
    std::vector<double> minutes;
    const auto steps = static_cast<long>(std::floor((last - first) / step + 1e-9));
    minutes.reserve(static_cast<std::size_t>(steps) + 2 + exact.size());
    for (long i = 0; i <= steps; ++i) {
        minutes.push_back(first + static_cast<double>(i) * step);
    }
    constexpr double same = 1e-9;
    for (const double minute : exact) {
        const auto place = std::lower_bound(minutes.begin(), minutes.end(), minute - same);
        if (minute > first && minute <= last && (place == minutes.end() || *place > minute + same)) {
            minutes.insert(place, minute);
        }
    }
    return minutes;
}

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

/// The drug that is given for its effect, by the route of the scenario.
struct Given
{
    const Compound* compound = nullptr;
    const Kinetics* kinetics = nullptr;
    Dose dose;
};

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

struct ReceptorOf
{
    CurveKind kind = CurveKind::KetamineAtMu;
    const char* name = "";
    const char* affinity = "";
};

/// Occupancy by the given drug, beside naltrexone where `blockade` (same minutes, 0..1) is not empty.
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
        curve.remark += std::string("; ") + noNmdaAction;
    }
    curve.values.reserve(plasma.values.size());
    for (std::size_t i = 0; i < plasma.values.size(); ++i) {
        const double micromolar = freeMicromolar(plasma.values[i], grams, scenario.binding);
        const double blocked = blockade.empty() ? 0.0 : blockade[i];
        curve.values.push_back(percent * occupancyBeside(micromolar, affinity.value, blocked));
    }
    return curve;
}

/// Shares of mu receptors that naltrexone holds at these minutes of the scenario; empty without it.
std::vector<double> muBlockadeAt(const Scenario& scenario, const std::vector<double>& minutes)
{
    std::vector<double> shares;
    if (scenario.blockade) {
        const TabletBlockade tablet(scenario.naltrexoneMg);
        shares.reserve(minutes.size());
        for (const double minute : minutes) {
            shares.push_back(tablet.after(minute + scenario.naltrexoneMinutesBefore).occupancy);
        }
    }
    return shares;
}

std::vector<double> kappaShares(std::vector<double> mu)
{
    for (double& share : mu) {
        share = kappaOccupancy(share);
    }
    return mu;
}

base::Result<void> addNaltrexonePlasma(const Scenario& scenario, const std::vector<double>& minutes,
                                       std::vector<Curve>& curves)
{
    const Kinetics& oral = kinetics("naltrexone", "oral");
    const double mg = scenario.blockade ? scenario.naltrexoneMg : 0.0;
    auto course = courseOf(oral, scenario.weightKg,
                           {.mg = mg, .minute = -scenario.naltrexoneMinutesBefore, .way = absorptionOf(oral)});
    if (!course) {
        return base::pass(course);
    }
    Curve parent{.kind = CurveKind::Naltrexone,
                 .name = "naltrexone plasma",
                 .unit = "ng/mL",
                 .minutes = minutes,
                 .values = std::vector<double>(minutes.size(), 0.0),
                 .origin = CurveOrigin::Illustrative,
                 .citations = citationsOf(oral),
                 .remark = oral.remark};
    Curve metabolite = parent;
    metabolite.kind = CurveKind::BetaNaltrexol;
    metabolite.name = "6β-naltrexol plasma";
    if (mg > 0.0) {
        for (std::size_t i = 0; i < minutes.size(); ++i) {
            parent.values[i] = course->concentration(minutes[i]);
            metabolite.values[i] = course->metaboliteConcentration(minutes[i]);
        }
    }
    curves.push_back(std::move(parent));
    curves.push_back(std::move(metabolite));
    return {};
}

void addBlockade(const Scenario& scenario, const std::vector<double>& minutes, std::vector<Curve>& curves)
{
    const auto blank = [&](CurveKind kind, const char* name, const char* remark) {
        return Curve{.kind = kind,
                     .name = name,
                     .unit = "%",
                     .minutes = minutes,
                     .values = std::vector<double>(minutes.size(), 0.0),
                     .origin = CurveOrigin::Illustrative,
                     .citations = citationsOf(
                         {&parameter("naltrexone", "blockade-50mg-a"), &parameter("naltrexone", "blockade-half-time")}),
                     .remark = remark};
    };
    const auto remark = "derived from the scans between the peak and 8 h, illustrative before and after";
    Curve middle = blank(CurveKind::MuBlockade, "mu blockade by naltrexone", remark);
    Curve lower = blank(CurveKind::MuBlockadeLower, "mu blockade by naltrexone, half-time 72 h", remark);
    Curve upper = blank(CurveKind::MuBlockadeUpper, "mu blockade by naltrexone, half-time 108 h", remark);
    Curve kappa = blank(CurveKind::KappaBlockade, "kappa blockade by naltrexone", "bound half as strongly as at mu");
    kappa.citations.push_back(parameter("naltrexone", "kappa-ratio").citation);
    const TabletBlockade tablet(scenario.naltrexoneMg);
    for (std::size_t i = 0; scenario.blockade && i < minutes.size(); ++i) {
        const Blockade blockade = tablet.after(minutes[i] + scenario.naltrexoneMinutesBefore);
        middle.values[i] = percent * blockade.occupancy;
        lower.values[i] = percent * blockade.lower;
        upper.values[i] = percent * blockade.upper;
        kappa.values[i] = percent * kappaOccupancy(blockade.occupancy);
    }
    for (Curve* curve : {&middle, &lower, &upper, &kappa}) {
        curves.push_back(std::move(*curve));
    }
}

std::vector<BlockadeStretch> stretchesOf(const Scenario& scenario)
{
    std::vector<BlockadeStretch> stretches;
    if (!scenario.blockade || scenario.naltrexoneMg == 0.0) {
        return stretches;
    }
    const double tablet = -scenario.naltrexoneMinutesBefore;
    const double peak = tablet + blockadePeakMinute();
    const double declines = tablet + publishedUntilMinute;
    for (const BlockadeStretch& stretch : {BlockadeStretch{tablet, peak, BlockadePhase::Rising},
                                           BlockadeStretch{peak, declines, BlockadePhase::Published},
                                           BlockadeStretch{declines, scenario.lastMinute, BlockadePhase::Declining}}) {
        if (stretch.fromMinute < scenario.lastMinute) {
            stretches.push_back({stretch.fromMinute, std::min(stretch.toMinute, scenario.lastMinute), stretch.phase});
        }
    }
    return stretches;
}

void findPeak(const Scenario& scenario, ScenarioCurves& answer)
{
    const Curve& plasma = answer.curves.front();
    const auto peak = std::max_element(plasma.values.begin(), plasma.values.end());
    answer.peakNgPerMl = *peak;
    answer.peakMinute = plasma.minutes[static_cast<std::size_t>(peak - plasma.values.begin())];
    if (scenario.blockade) {
        const double since = answer.peakMinute + scenario.naltrexoneMinutesBefore;
        answer.muBlockadeAtPeak = blockadeAfter(scenario.naltrexoneMg, since).occupancy;
    }
    answer.agonistShiftAtPeak = agonistShift(answer.muBlockadeAtPeak);
}

} // namespace

base::Result<ScenarioCurves> computeScenario(const Scenario& scenario)
{
    if (auto checked = checkScenario(scenario); !checked) {
        return base::pass(checked);
    }
    const Given given = givenIn(scenario);
    auto course = courseOf(*given.kinetics, scenario.weightKg, given.dose);
    if (!course) {
        return base::pass(course);
    }
    const std::vector<double> minutes =
        minutesFrom(0.0, scenario.lastMinute, scenario.stepMinutes, {scenario.infusionMinutes});
    ScenarioCurves answer;
    answer.curves.reserve(static_cast<std::size_t>(CurveKind::KappaBlockade) +
                          1); // so that the first stays in its place
    answer.curves.push_back(plasmaCurve(given, *course, minutes));
    const std::vector<double> mu = muBlockadeAt(scenario, minutes);
    const Curve& plasma = answer.curves.front();
    answer.curves.push_back(occupancyCurve(scenario, given, plasma, {CurveKind::KetamineAtMu, "mu", "mu.ki"}, mu));
    answer.curves.push_back(
        occupancyCurve(scenario, given, plasma, {CurveKind::KetamineAtKappa, "kappa", "kappa.ki"}, kappaShares(mu)));
    answer.curves.push_back(
        occupancyCurve(scenario, given, plasma, {CurveKind::KetamineAtNmda, "NMDA", "nmda.ki"}, {}));
    const std::vector<double> longer =
        minutesFrom(-scenario.naltrexoneMinutesBefore, scenario.lastMinute, scenario.stepMinutes, {0.0});
    if (auto added = addNaltrexonePlasma(scenario, longer, answer.curves); !added) {
        return base::pass(added);
    }
    addBlockade(scenario, longer, answer.curves);
    answer.stretches = stretchesOf(scenario);
    findPeak(scenario, answer);
    return answer;
}

const Curve& curveOf(const ScenarioCurves& curves, CurveKind kind)
{
    const auto curve = std::find_if(curves.curves.begin(), curves.curves.end(),
                                    [kind](const Curve& candidate) { return candidate.kind == kind; });
    assert(curve != curves.curves.end());
    return *curve;
}

std::string_view curveOriginKey(CurveOrigin origin)
{
    return origin == CurveOrigin::Modelled ? "modelled" : "illustrative";
}

std::string_view kineticsKey(InfusionModel model)
{
    return model == InfusionModel::Clements ? "clements-1981" : "domino-1982";
}

} // namespace pharmacology
