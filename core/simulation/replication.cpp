// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/replication.h"

#include "core/simulation/crossover_draw.h"
#include "core/simulation/drawn_crowd.h"
#include "core/simulation/early_stop.h"
#include "core/stats/distribution.h"

#include <cmath>
#include <cstddef>
#include <string>

namespace simulation {

namespace {

stats::PairedPlan pairedPlan(const ReplicationOptions& options)
{
    return {.sdOfDifferences = options.sd, .test = options.test, .alpha = options.alpha};
}

DrawnContrast pairedContrast(const ReplicationOptions& options, base::Random& random)
{
    RunningMean differences;
    for (int person = 0; person < options.people; ++person) {
        differences.add(options.effect + options.sd * random.normal());
    }
    return {.estimate = differences.mean(), .se = differences.error()};
}

ReplicationTrial replicationTrial(const ReplicationOptions& options, double critical, base::Random& random)
{
    DrawnContrast drawn;
    if (options.test == stats::PlannedTest::PairedT) {
        drawn = pairedContrast(options, random);
    } else {
        const CrossoverModel model{.people = options.people,
                                   .effect = options.effect,
                                   .withinSd = options.sd / std::sqrt(2.0)}; // a difference has two of them
        drawn = drawnCrossover(model, random).treatment;
    }
    const double half = critical * drawn.se;
    return {.estimate = drawn.estimate,
            .lower = drawn.estimate - half,
            .upper = drawn.estimate + half,
            .significant = std::fabs(drawn.estimate) >= half};
}

void countTrials(Replication& result, const ReplicationOptions& options)
{
    RunningMean found;
    for (const ReplicationTrial& trial : result.trials) {
        result.covering += trial.lower <= options.effect && options.effect <= trial.upper ? 1 : 0;
        if (trial.significant) {
            found.add(std::fabs(trial.estimate));
            result.wrongSign += trial.estimate * options.effect < 0.0 ? 1 : 0;
        }
    }
    result.significant = found.count();
    if (found.count() > 0 && options.effect != 0.0) {
        result.exaggeration = found.mean() / std::fabs(options.effect);
    }
}

} // namespace

base::Result<Replication> expectedReplication(const ReplicationOptions& options)
{
    if (auto error = crowdComplaint({.effect = options.effect, .sd = options.sd, .trials = options.trials})) {
        return tl::unexpected<base::Error>(*error);
    }
    if (options.people > mostTrialPeople) {
        return base::fail(base::ErrorKind::InvalidValue, "people", std::to_string(options.people));
    }
    const stats::PairedPlan plan = pairedPlan(options);
    auto power = stats::pairedPower(options.effect, options.people, plan);
    if (!power) {
        return base::pass(power);
    }
    auto detectable = stats::detectableEffect(options.people, options.power, plan);
    if (!detectable) {
        return base::pass(detectable);
    }
    Replication result;
    result.expectedSignificant = *power;
    result.detectable = *detectable;
    const auto needed = stats::peopleForPower(options.effect, options.power, plan);
    if (needed) { // else the effect is nothing, or next to it
        result.peopleNeeded = *needed;
    }
    return result;
}

base::Result<Replication> replication(const ReplicationOptions& options, base::Progress& progress)
{
    auto result = expectedReplication(options);
    if (!result) {
        return result;
    }
    const double degrees = options.people - (options.test == stats::PlannedTest::Crossover ? 2.0 : 1.0);
    const double critical = -stats::studentTQuantile(0.5 * options.alpha, degrees);
    result->trials.resize(static_cast<std::size_t>(options.trials));
    const bool done = drawCrowd(result->trials, options.seed, options.threads, progress,
                                [&](base::Random& random) { return replicationTrial(options, critical, random); });
    if (!done) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    countTrials(*result, options);
    return result;
}

} // namespace simulation
