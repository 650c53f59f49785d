// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/regress.h"

#include "core/simulation/drawn_crowd.h"
#include "core/simulation/early_stop.h"
#include "core/stats/distribution.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <string>

namespace simulation {

namespace {

std::optional<base::Error> regressComplaint(const RegressOptions& options)
{
    using base::ErrorKind;
    if (options.people < 1 || options.people > mostTrialPeople) {
        return base::Error{ErrorKind::InvalidValue, "people", std::to_string(options.people)};
    }
    if (!(options.responding > 0.0 && options.responding < 1.0)) {
        return base::Error{ErrorKind::InvalidValue, "responding", std::to_string(options.responding)};
    }
    if (!(std::fabs(options.correlation) <= 1.0)) {
        return base::Error{ErrorKind::InvalidValue, "correlation", std::to_string(options.correlation)};
    }
    if (!(options.alpha > 0.0 && options.alpha < 1.0)) {
        return base::Error{ErrorKind::InvalidValue, "alpha", std::to_string(options.alpha)};
    }
    if (!(std::fabs(options.threshold) <= 1e100)) {
        return base::Error{ErrorKind::InvalidValue, "threshold", std::to_string(options.threshold)};
    }
    return crowdComplaint({.effect = options.effect, .sd = options.sd, .trials = options.trials});
}

// |t| for each number of differences from two on, index 0 for two.
std::vector<double> criticalValues(int people, double alpha)
{
    std::vector<double> values;
    for (int count = 2; count <= people; ++count) {
        values.push_back(-stats::studentTQuantile(0.5 * alpha, count - 1.0));
    }
    return values;
}

bool isSignificant(const RunningMean& contrast, const std::vector<double>& critical)
{
    if (contrast.count() < 2) {
        return false;
    }
    const double limit = critical[static_cast<std::size_t>(contrast.count() - 2)];
    return contrast.error() > 0.0 && std::fabs(contrast.mean()) >= limit * contrast.error();
}

RegressTrial regressTrial(const RegressOptions& options, double mean, const std::vector<double>& critical,
                          base::Random& random)
{
    const double own = std::sqrt(std::max(0.0, 1.0 - options.correlation * options.correlation));
    RunningMean chosen;
    RunningMean everybody;
    for (int person = 0; person < options.people; ++person) {
        const double open = random.normal();
        const double blocked = options.correlation * open + own * random.normal();
        const double contrast = options.effect + options.sd * (blocked - open);
        everybody.add(contrast);
        if (mean + options.sd * open >= options.threshold) {
            chosen.add(contrast);
        }
    }
    return {.chosen = chosen.count(),
            .shift = chosen.mean(),
            .everybody = everybody.mean(),
            .chosenSignificant = isSignificant(chosen, critical),
            .allSignificant = isSignificant(everybody, critical)};
}

} // namespace

base::Result<Regress> expectedRegress(const RegressOptions& options)
{
    if (auto error = regressComplaint(options)) {
        return tl::unexpected<base::Error>(*error);
    }
    const double a = -stats::normalQuantile(options.responding); // of the threshold, in SDs
    const double density = std::exp(-0.5 * a * a) / std::sqrt(2.0 * std::numbers::pi);
    const double above = density / options.responding;            // mean deviate of those above
    const double left = std::max(0.0, 1.0 - above * (above - a)); // variance that remains among them
    const double rho = options.correlation;
    Regress result;
    result.mean = options.threshold - options.sd * a;
    result.expectedShift = options.effect - (1.0 - rho) * options.sd * above;
    result.expectedShiftSd = options.sd * std::sqrt((1.0 - rho * rho) + (1.0 - rho) * (1.0 - rho) * left);
    return result;
}

base::Result<Regress> regress(const RegressOptions& options, base::Progress& progress)
{
    auto result = expectedRegress(options);
    if (!result) {
        return result;
    }
    const std::vector<double> critical = criticalValues(options.people, options.alpha);
    const double mean = result->mean;
    result->trials.resize(static_cast<std::size_t>(options.trials));
    const bool done = drawCrowd(result->trials, options.seed, options.threads, progress,
                                [&](base::Random& random) { return regressTrial(options, mean, critical, random); });
    if (!done) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    RunningMean shift;
    int chosen = 0;
    int all = 0;
    for (const RegressTrial& trial : result->trials) {
        if (trial.chosen > 0) {
            shift.add(trial.shift);
        }
        chosen += trial.chosenSignificant ? 1 : 0;
        all += trial.allSignificant ? 1 : 0;
    }
    result->meanShift = shift.mean();
    result->meanShiftError = shift.error();
    result->noneChosen = options.trials - shift.count();
    result->chosenSignificant = static_cast<double>(chosen) / options.trials;
    result->allSignificant = static_cast<double>(all) / options.trials;
    return result;
}

} // namespace simulation
