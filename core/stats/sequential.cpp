// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/sequential.h"

#include "core/stats/distribution.h"
#include "core/stats/stopped_path.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <numbers>
#include <optional>
#include <string>

namespace stats {

namespace {

constexpr double neverSpent = 1e-30;
constexpr double infiniteScore = std::numeric_limits<double>::infinity();

std::optional<base::Error> fractionsComplaint(std::span<const double> fractions)
{
    using base::ErrorKind;
    if (fractions.empty() || static_cast<int>(fractions.size()) > mostLooks) {
        return base::Error{ErrorKind::InvalidValue, "looks", std::to_string(fractions.size())};
    }
    double before = 0.0;
    for (const double fraction : fractions) {
        if (!(fraction - before >= closestLooks)) { // the first one may not be zero either
            return base::Error{ErrorKind::InvalidValue, "fractions", std::to_string(fraction)};
        }
        before = fraction;
    }
    if (std::fabs(before - 1.0) > 1e-12) {
        return base::Error{ErrorKind::InvalidValue, "fractions", "the last look is at " + std::to_string(before)};
    }
    return std::nullopt;
}

bool spends(BoundaryShape shape)
{
    return shape == BoundaryShape::SpendingOBrienFleming || shape == BoundaryShape::SpendingPocock;
}

void continueInside(StoppedPath& path, const SequentialBounds& bounds, std::size_t look)
{
    if (look + 1 == bounds.fractions.size()) {
        return;
    }
    const double score = bounds.z[look] * std::sqrt(bounds.fractions[look]);
    path.continueBetween(bounds.fractions[look], bounds.twoSided ? -score : -infiniteScore, score,
                         bounds.fractions[look + 1]);
}

// The z, falling with `chance` of it, where that is what it should be: on the log scale it is almost a parabola.
double boundWithChance(const std::function<double(double z)>& chance, double wanted, double low)
{
    constexpr double nothing = 1e-300;
    const auto excess = [&](double z) { return std::log(std::max(chance(z), nothing)) - std::log(wanted); };
    const double atLow = excess(low);
    const double atHigh = excess(farthestBound);
    if (atHigh >= 0.0) {
        return farthestBound;
    }
    if (atLow <= 0.0) {
        return low;
    }
    std::uintmax_t evaluations = 200;
    const auto [below, above] = boost::math::tools::toms748_solve(
        excess, low, farthestBound, atLow, atHigh, boost::math::tools::eps_tolerance<double>(46), evaluations);
    return 0.5 * (below + above);
}

// P(stops by each look) of one side without an effect.
std::vector<double> spentByLook(const SequentialBounds& bounds)
{
    StoppedPath path(0.0);
    std::vector<double> spent;
    double sum = 0.0;
    for (std::size_t look = 0; look < bounds.z.size(); ++look) {
        const double t = bounds.fractions[look];
        sum += path.above(t, bounds.z[look] * std::sqrt(t)).probability;
        spent.push_back(sum);
        continueInside(path, bounds, look);
    }
    return spent;
}

void setSpendingBounds(SequentialBounds& bounds, BoundaryShape shape, double sideAlpha)
{
    StoppedPath path(0.0);
    double before = 0.0;
    for (std::size_t look = 0; look < bounds.fractions.size(); ++look) {
        const double t = bounds.fractions[look];
        const double by = spentByFraction(shape, sideAlpha, t);
        const double wanted = by - before;
        before = by;
        const auto chance = [&](double z) { return path.above(t, z * std::sqrt(t)).probability; };
        const double lowest = bounds.twoSided ? 0.0 : -farthestBound;
        bounds.z.push_back(wanted < neverSpent ? farthestBound : boundWithChance(chance, wanted, lowest));
        continueInside(path, bounds, look);
    }
}

// One constant makes all bounds; the error of all looks falls as it grows.
void setClassicalBounds(SequentialBounds& bounds, BoundaryShape shape, double sideAlpha)
{
    const auto scaled = [&](double constant) {
        SequentialBounds some{.twoSided = bounds.twoSided, .fractions = bounds.fractions};
        for (const double t : bounds.fractions) {
            const double z = shape == BoundaryShape::Pocock ? constant : constant / std::sqrt(t);
            some.z.push_back(std::clamp(z, -farthestBound, farthestBound));
        }
        return some;
    };
    const auto chance = [&](double constant) { return spentByLook(scaled(constant)).back(); };
    const double lowest = bounds.twoSided ? 0.0 : -farthestBound;
    // Two-sided, at zero everything stops at the first look: the chance of a side is never more than one half.
    bounds.z = scaled(boundWithChance(chance, sideAlpha, lowest)).z;
}

base::Result<StoppedPath> pathOf(const SequentialBounds& bounds, double drift)
{
    if (auto error = fractionsComplaint(bounds.fractions)) {
        return tl::unexpected<base::Error>(*error);
    }
    const bool fits = bounds.z.size() == bounds.fractions.size() &&
                      std::all_of(bounds.z.begin(), bounds.z.end(),
                                  [&](double z) { return std::isfinite(z) && (z >= 0.0 || !bounds.twoSided); });
    if (!fits) {
        return base::fail(base::ErrorKind::InvalidValue, "bounds", std::to_string(bounds.z.size()));
    }
    constexpr double largestDrift = 30.0;
    if (!(std::fabs(drift) <= largestDrift)) {
        return base::fail(base::ErrorKind::InvalidValue, "drift", std::to_string(drift));
    }
    return StoppedPath(drift);
}

double ratio(double sum, double probability)
{
    return probability > 1e-300 ? sum / probability : 0.0;
}

} // namespace

double spentByFraction(BoundaryShape shape, double alpha, double t)
{
    if (t <= 0.0) {
        return 0.0;
    }
    if (shape == BoundaryShape::SpendingPocock) {
        return alpha * std::log1p((std::numbers::e - 1.0) * std::min(t, 1.0));
    }
    return twoSidedNormal(normalQuantile(0.5 * alpha) / std::sqrt(std::min(t, 1.0)));
}

base::Result<SequentialBounds> sequentialBounds(const SequentialPlan& plan)
{
    if (auto error = fractionsComplaint(plan.fractions)) {
        return tl::unexpected<base::Error>(*error);
    }
    const double sideAlpha = plan.twoSided ? 0.5 * plan.alpha : plan.alpha;
    constexpr double smallestAlpha = 1e-12; // what integration can tell from nothing
    if (!(plan.alpha >= smallestAlpha && plan.alpha < 1.0) || (spends(plan.shape) && sideAlpha > 0.5)) {
        return base::fail(base::ErrorKind::InvalidValue, "alpha", std::to_string(plan.alpha));
    }
    SequentialBounds bounds{.twoSided = plan.twoSided, .fractions = plan.fractions};
    if (spends(plan.shape)) {
        setSpendingBounds(bounds, plan.shape, sideAlpha);
    } else {
        setClassicalBounds(bounds, plan.shape, sideAlpha);
    }
    bounds.spent = spentByLook(bounds);
    for (double& spent : bounds.spent) {
        spent *= plan.twoSided ? 2.0 : 1.0;
    }
    for (const double z : bounds.z) {
        bounds.nominalP.push_back(plan.twoSided ? twoSidedNormal(z) : normalCdf(-z));
    }
    return bounds;
}

base::Result<SequentialOutcome> sequentialOutcome(const SequentialBounds& bounds, double drift)
{
    auto path = pathOf(bounds, drift);
    if (!path) {
        return base::pass(path);
    }
    SequentialOutcome outcome;
    double estimates = 0.0; // sums of naive estimates, each times its probability
    double early = 0.0;
    const std::size_t last = bounds.fractions.size() - 1;
    for (std::size_t look = 0; look <= last; ++look) {
        const double t = bounds.fractions[look];
        const double score = bounds.z[look] * std::sqrt(t);
        const PathMoments above = path->above(t, score);
        const PathMoments below = bounds.twoSided ? path->below(t, -score) : PathMoments{};
        outcome.looks.push_back({.above = above.probability,
                                 .below = below.probability,
                                 .meanAbove = ratio(above.score, above.probability) / t,
                                 .meanBelow = ratio(below.score, below.probability) / t});
        const double stopped = above.probability + below.probability;
        outcome.rejects += stopped;
        estimates += (above.score + below.score) / t;
        if (look < last) {
            outcome.stopsEarly += stopped;
            outcome.information += t * stopped;
            early = estimates;
            continueInside(*path, bounds, look);
        } else {
            outcome.meanEstimate = early + path->above(t, -infiniteScore).score / t;
        }
    }
    outcome.rejects = std::min(1.0, outcome.rejects);
    outcome.information += std::max(0.0, 1.0 - outcome.stopsEarly);
    outcome.meanCrossing = ratio(estimates, outcome.rejects);
    outcome.meanEarly = ratio(early, outcome.stopsEarly);
    return outcome;
}

base::Result<double> driftForPower(const SequentialBounds& bounds, double power)
{
    const auto chanceAbove = [&](double drift) {
        const auto outcome = sequentialOutcome(bounds, drift);
        double sum = 0.0;
        if (outcome) { // always: what can fail was checked with a drift of zero
            for (const LookOutcome& look : outcome->looks) {
                sum += look.above;
            }
        }
        return sum;
    };
    auto none = sequentialOutcome(bounds, 0.0);
    if (!none) {
        return base::pass(none);
    }
    double low = 0.0;
    double high = 30.0;
    if (!(power > chanceAbove(low) && power < 1.0) || chanceAbove(high) < power) {
        return base::fail(base::ErrorKind::InvalidValue, "power", std::to_string(power));
    }
    while (high - low > 1e-12) {
        const double middle = 0.5 * (low + high);
        (chanceAbove(middle) >= power ? high : low) = middle;
    }
    return 0.5 * (low + high);
}

} // namespace stats
