// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/carryover.h"

#include "core/simulation/crossover_draw.h"
#include "core/simulation/drawn_crowd.h"
#include "core/simulation/early_stop.h"
#include "core/stats/distribution.h"
#include "core/stats/power.h"

#include <cmath>
#include <cstddef>
#include <string>

namespace simulation {

namespace {

constexpr double hoursADay = 24.0;
constexpr double usualPower = 0.8;

std::optional<base::Error> carryoverComplaint(const CarryoverOptions& options)
{
    using base::ErrorKind;
    const auto complain = [](const char* what, double value) {
        return base::Error{ErrorKind::InvalidValue, what, std::to_string(value)};
    };
    if (!(options.daysBetween >= 0.0 && options.daysBetween <= 1e6)) {
        return complain("days", options.daysBetween);
    }
    if (!(options.halfTimeHours > 1e-6 && options.halfTimeHours <= 1e9)) {
        return complain("half-time", options.halfTimeHours);
    }
    if (!(options.occupancy >= 0.0 && options.occupancy <= 1.0)) {
        return complain("occupancy", options.occupancy);
    }
    if (!(options.correlation >= 0.0 && options.correlation < 1.0 - 1e-9)) {
        return complain("correlation", options.correlation);
    }
    if (options.people > mostTrialPeople) {
        return complain("people", options.people);
    }
    return crowdComplaint({.effect = options.effect, .sd = options.sd, .trials = options.trials});
}

// Both periods vary alike and correlate: differences between periods have 2 (1 - correlation) of that variance.
CrossoverModel modelOf(const CarryoverOptions& options, double left)
{
    const double scoreSd = options.sd / std::sqrt(2.0 * (1.0 - options.correlation));
    return {.people = options.people,
            .effect = options.effect,
            .carryover = left,
            .betweenSd = scoreSd * std::sqrt(options.correlation),
            .withinSd = scoreSd * std::sqrt(1.0 - options.correlation)};
}

// A total's contrast is twice a mean's, so its plan is that of a crossover with twice the SD.
stats::PairedPlan pretestPlan(const CarryoverOptions& options)
{
    const double totalSd = options.sd * std::sqrt((1.0 + options.correlation) / (1.0 - options.correlation));
    return {.sdOfDifferences = 2.0 * totalSd, .test = stats::PlannedTest::Crossover, .alpha = options.pretestAlpha};
}

double standardError(const CarryoverOptions& options, double sd)
{
    const int first = options.people / 2;
    return 0.5 * sd * std::sqrt(1.0 / first + 1.0 / (options.people - first));
}

} // namespace

double shareOfBlockadeLeft(double days, double halfTimeHours)
{
    return std::exp2(-days * hoursADay / halfTimeHours);
}

base::Result<Carryover> expectedCarryover(const CarryoverOptions& options)
{
    if (auto error = carryoverComplaint(options)) {
        return tl::unexpected<base::Error>(*error);
    }
    Carryover result;
    result.shareLeft = shareOfBlockadeLeft(options.daysBetween, options.halfTimeHours);
    result.occupancyLeft = options.occupancy * result.shareLeft;
    result.carryover = options.effect * result.shareLeft;
    result.bias = -0.5 * result.carryover;
    result.expectedEstimate = options.effect + result.bias;
    result.daysToOnePercent = options.halfTimeHours / hoursADay * std::log2(100.0);
    const stats::PairedPlan plan{
        .sdOfDifferences = options.sd, .test = stats::PlannedTest::Crossover, .alpha = options.alpha};
    auto power = stats::pairedPower(result.expectedEstimate, options.people, plan);
    if (!power) {
        return base::pass(power);
    }
    const stats::PairedPlan pretest = pretestPlan(options);
    auto pretestPower = stats::pairedPower(result.carryover, options.people, pretest);
    if (!pretestPower) {
        return base::pass(pretestPower);
    }
    const auto detectable = stats::detectableEffect(options.people, usualPower, pretest);
    result.expectedPower = *power;
    result.pretestPower = *pretestPower;
    result.pretestDetectable = detectable ? *detectable : 0.0; // an alpha that has that power without any carry-over
    result.expectedSe = standardError(options, options.sd);
    result.pretestSe = standardError(options, pretest.sdOfDifferences);
    return result;
}

base::Result<Carryover> carryover(const CarryoverOptions& options, base::Progress& progress)
{
    auto result = expectedCarryover(options);
    if (!result) {
        return result;
    }
    const CrossoverModel model = modelOf(options, result->carryover);
    const double degrees = options.people - 2.0;
    const double critical = -stats::studentTQuantile(0.5 * options.alpha, degrees);
    const double pretestCritical = -stats::studentTQuantile(0.5 * options.pretestAlpha, degrees);
    result->trials.resize(static_cast<std::size_t>(options.trials));
    const bool done = drawCrowd(result->trials, options.seed, options.threads, progress, [&](base::Random& random) {
        const DrawnCrossover drawn = drawnCrossover(model, random);
        return CarryoverTrial{.estimate = drawn.treatment.estimate,
                              .totals = drawn.totals.estimate,
                              .significant = std::fabs(drawn.treatment.estimate) >= critical * drawn.treatment.se,
                              .pretestSignificant =
                                  std::fabs(drawn.totals.estimate) >= pretestCritical * drawn.totals.se};
    });
    if (!done) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    RunningMean estimates;
    RunningMean significant;
    RunningMean pretest;
    for (const CarryoverTrial& trial : result->trials) {
        estimates.add(trial.estimate);
        significant.add(trial.significant ? 1.0 : 0.0);
        pretest.add(trial.pretestSignificant ? 1.0 : 0.0);
    }
    result->meanEstimate = estimates.mean();
    result->meanEstimateError = estimates.error();
    result->significant = significant.mean();
    result->pretestSignificant = pretest.mean();
    return result;
}

} // namespace simulation
