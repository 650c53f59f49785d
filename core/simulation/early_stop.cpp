// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/early_stop.h"

#include "core/simulation/drawn_crowd.h"
#include "core/stats/distribution.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <string>

namespace simulation {

namespace {

// Where a trial of that many people ends: |estimate| at least critical standard errors from zero.
struct StopLimit
{
    int people = 0;
    double critical = 0.0;
};

stats::BoundaryShape boundaryOf(StoppingRule rule)
{
    switch (rule) {
    case StoppingRule::SpendingPocock:
        return stats::BoundaryShape::SpendingPocock;
    case StoppingRule::OBrienFleming:
        return stats::BoundaryShape::OBrienFleming;
    case StoppingRule::Pocock:
    case StoppingRule::EveryLook:
        return stats::BoundaryShape::Pocock;
    case StoppingRule::SpendingOBrienFleming:
        break;
    }
    return stats::BoundaryShape::SpendingOBrienFleming;
}

// t has the nominal p of z: Jennison & Turnbull 2000, Group Sequential Methods, section 3.8.
std::vector<StopLimit> limitsOf(const EarlyStopOptions& options, const stats::SequentialBounds& bounds)
{
    std::vector<StopLimit> limits;
    for (std::size_t look = 0; look < bounds.z.size(); ++look) {
        const int people = look < options.looks.size() ? options.looks[look] : options.planned;
        const double critical =
            options.knownSd ? bounds.z[look] : -stats::studentTQuantile(0.5 * bounds.nominalP[look], people - 1.0);
        limits.push_back({.people = people, .critical = critical});
    }
    return limits;
}

DrawnTrial drawnTrial(const EarlyStopOptions& options, std::span<const StopLimit> limits, base::Random& random)
{
    double mean = 0.0; // of deviations from the true effect, in SDs; squares around it by Welford 1962
    double squares = 0.0;
    int people = 0;
    DrawnTrial trial;
    for (const StopLimit& limit : limits) {
        for (; people < limit.people; ++people) {
            const double deviate = random.normal();
            const double away = deviate - mean;
            mean += away / (people + 1.0);
            squares += away * (deviate - mean);
        }
        const double sd = options.knownSd ? 1.0 : std::sqrt(squares / (people - 1.0));
        const double estimate = options.effect / options.sd + mean;
        trial = {.people = people, .estimate = options.sd * estimate};
        if (std::fabs(estimate) >= limit.critical * sd / std::sqrt(static_cast<double>(people))) {
            trial.crossed = true;
            return trial;
        }
    }
    return trial;
}

void setLooks(EarlyStop& result, const EarlyStopOptions& options, const stats::SequentialBounds& bounds,
              const stats::SequentialOutcome& outcome)
{
    const double unit = options.sd / std::sqrt(static_cast<double>(options.planned)); // a drift of one, in points
    for (std::size_t look = 0; look < bounds.z.size(); ++look) {
        const stats::LookOutcome& expected = outcome.looks[look];
        const double share = expected.above + expected.below;
        const double sum = expected.above * expected.meanAbove + expected.below * expected.meanBelow;
        result.looks.push_back({.people = look < options.looks.size() ? options.looks[look] : options.planned,
                                .bound = bounds.z[look],
                                .nominalP = bounds.nominalP[look],
                                .expectedShare = share,
                                .expectedMean = share > 0.0 ? unit * sum / share : 0.0});
    }
    result.expectedEarlyShare = outcome.stopsEarly;
    result.expectedEarlyMean = unit * outcome.meanEarly;
    result.expectedRejected = outcome.rejects;
    result.expectedPeople = outcome.information * options.planned;
    if (options.effect != 0.0 && outcome.stopsEarly > 0.0) {
        result.expectedExaggeration = result.expectedEarlyMean / options.effect;
    }
}

void addTrials(EarlyStop& result, const EarlyStopOptions& options)
{
    RunningMean early;
    RunningMean full;
    RunningMean people;
    for (EarlyStopLook& look : result.looks) {
        RunningMean stopped;
        for (const DrawnTrial& trial : result.trials) {
            if (trial.people != look.people) {
                continue;
            }
            people.add(trial.people);
            (trial.people < options.planned ? early : full).add(trial.estimate);
            if (trial.crossed) {
                stopped.add(trial.estimate);
            }
        }
        look.stopped = stopped.count();
        look.meanEstimate = stopped.mean();
        result.rejected += stopped.count();
    }
    const double all = static_cast<double>(result.trials.size());
    result.stoppedEarly = early.count();
    result.meanEarly = early.mean();
    result.meanEarlyError = early.error();
    result.meanFull = full.mean();
    result.meanAll = (early.count() * early.mean() + full.count() * full.mean()) / all;
    result.meanPeople = people.mean();
    if (options.effect != 0.0 && early.count() > 0) {
        result.exaggeration = result.meanEarly / options.effect;
    }
}

} // namespace

base::Result<stats::SequentialBounds> stoppingBounds(const EarlyStopOptions& options)
{
    using base::ErrorKind;
    if (options.planned < 2 || options.planned > mostTrialPeople) {
        return base::fail(ErrorKind::InvalidValue, "planned", std::to_string(options.planned));
    }
    stats::SequentialPlan plan{.shape = boundaryOf(options.rule), .alpha = options.alpha, .fractions = {}};
    int before = 1; // one person has no SD
    for (const int look : options.looks) {
        if (look <= before || look >= options.planned) {
            return base::fail(ErrorKind::InvalidValue, "looks", std::to_string(look));
        }
        plan.fractions.push_back(static_cast<double>(look) / options.planned);
        before = look;
    }
    plan.fractions.push_back(1.0);
    auto bounds = stats::sequentialBounds(plan);
    if (bounds && options.rule == StoppingRule::EveryLook) {
        std::fill(bounds->z.begin(), bounds->z.end(), -stats::normalQuantile(0.5 * options.alpha));
        std::fill(bounds->nominalP.begin(), bounds->nominalP.end(), options.alpha);
        const auto none = stats::sequentialOutcome(*bounds, 0.0);
        double spent = 0.0;
        for (std::size_t look = 0; none && look < bounds->z.size(); ++look) {
            spent += none->looks[look].above + none->looks[look].below;
            bounds->spent[look] = spent;
        }
    }
    return bounds;
}

base::Result<EarlyStop> earlyStop(const EarlyStopOptions& options, base::Progress& progress)
{
    if (auto error = crowdComplaint({.effect = options.effect, .sd = options.sd, .trials = options.trials})) {
        return tl::unexpected<base::Error>(*error);
    }
    const auto bounds = stoppingBounds(options);
    if (!bounds) {
        return tl::unexpected<base::Error>(bounds.error());
    }
    const double drift = options.effect / options.sd * std::sqrt(static_cast<double>(options.planned));
    const auto outcome = stats::sequentialOutcome(*bounds, drift);
    if (!outcome) {
        return base::fail(base::ErrorKind::InvalidValue, "effect", "more than 30 standard errors of the whole trial");
    }
    EarlyStop result;
    setLooks(result, options, *bounds, *outcome);
    const std::vector<StopLimit> limits = limitsOf(options, *bounds);
    result.trials.resize(static_cast<std::size_t>(options.trials));
    const bool done = drawCrowd(result.trials, options.seed, options.threads, progress,
                                [&](base::Random& random) { return drawnTrial(options, limits, random); });
    if (!done) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    addTrials(result, options);
    return result;
}

} // namespace simulation
