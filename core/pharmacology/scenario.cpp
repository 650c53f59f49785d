// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/scenario.h"

#include "core/pharmacology/scenario_curves.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace pharmacology {

namespace {

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

std::vector<double> kappaShares(std::vector<double> mu)
{
    for (double& share : mu) {
        share = kappaOccupancy(share);
    }
    return mu;
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
