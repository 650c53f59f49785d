// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/power.h"

#include "core/stats/distribution.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace stats {

namespace {

// Beyond it only the spread of the denominator is left: 1e-8 away from the noncentral t, and quick.
constexpr double largestPlannedShift = 1e4;

std::optional<base::Error> planComplaint(const PairedPlan& plan)
{
    using base::ErrorKind;
    if (!(plan.sdOfDifferences > 0.0) || !std::isfinite(plan.sdOfDifferences)) {
        return base::Error{ErrorKind::InvalidValue, "sd", std::to_string(plan.sdOfDifferences)};
    }
    if (!(plan.alpha > 0.0 && plan.alpha < 1.0)) {
        return base::Error{ErrorKind::InvalidValue, "alpha", std::to_string(plan.alpha)};
    }
    return std::nullopt;
}

std::optional<base::Error> peopleComplaint(int people, const PairedPlan& plan)
{
    const int fewest = plan.test == PlannedTest::Crossover ? 3 : 2;
    if (people < fewest) {
        return base::Error{base::ErrorKind::NotEnoughData, "people", std::to_string(people)};
    }
    if (people > mostPlannedPeople) {
        return base::Error{base::ErrorKind::InvalidValue, "people", std::to_string(people)};
    }
    return std::nullopt;
}

// Of the estimate, in units of the SD of the differences.
double relativeError(int people, PlannedTest test)
{
    if (test == PlannedTest::PairedT) {
        return 1.0 / std::sqrt(static_cast<double>(people));
    }
    const int first = people / 2;
    const int second = people - first;
    return 0.5 * std::sqrt(1.0 / first + 1.0 / second);
}

// P(T > t), t > 0.
double upperTail(double t, double degrees, double shift)
{
    if (shift > largestPlannedShift) {
        return chiSquaredCdf(degrees * (shift / t) * (shift / t), degrees);
    }
    if (shift < -largestPlannedShift) {
        return 0.0;
    }
    // Of the mirrored t, so that a small power keeps its digits.
    return std::clamp(noncentralTCdf(-t, degrees, -shift), 0.0, 1.0);
}

double powerOf(double effect, int people, const PairedPlan& plan)
{
    const double degrees = people - (plan.test == PlannedTest::Crossover ? 2.0 : 1.0);
    const double shift = effect / plan.sdOfDifferences / relativeError(people, plan.test);
    if (effect == 0.0) {
        return plan.alpha;
    }
    const double critical = -studentTQuantile(plan.twoSided ? 0.5 * plan.alpha : plan.alpha, degrees);
    if (critical <= 0.0) { // an alpha of one half and more, one-sided
        return 1.0 - upperTail(-critical, degrees, -shift);
    }
    const double above = upperTail(critical, degrees, shift);
    return std::min(1.0, plan.twoSided ? above + upperTail(critical, degrees, -shift) : above);
}

std::optional<base::Error> powerComplaint(double power)
{
    if (!(power > 0.0 && power < 1.0)) {
        return base::Error{base::ErrorKind::InvalidValue, "power", std::to_string(power)};
    }
    return std::nullopt;
}

} // namespace

base::Result<double> pairedPower(double effect, int people, const PairedPlan& plan)
{
    if (auto error = planComplaint(plan)) {
        return tl::unexpected<base::Error>(*error);
    }
    if (!std::isfinite(effect) || !std::isfinite(effect / plan.sdOfDifferences)) {
        return base::fail(base::ErrorKind::InvalidValue, "effect", std::to_string(effect));
    }
    if (auto error = peopleComplaint(people, plan)) {
        return tl::unexpected<base::Error>(*error);
    }
    return powerOf(effect, people, plan);
}

base::Result<int> peopleForPower(double effect, double power, const PairedPlan& plan)
{
    if (auto error = powerComplaint(power)) {
        return tl::unexpected<base::Error>(*error);
    }
    auto most = pairedPower(effect, mostPlannedPeople, plan);
    if (!most) {
        return base::pass(most);
    }
    const int fewest = plan.test == PlannedTest::Crossover ? 3 : 2;
    if (powerOf(effect, fewest, plan) >= power) {
        return fewest;
    }
    if (*most < power) {
        return base::fail(base::ErrorKind::NotConverged, "people", "more than " + std::to_string(mostPlannedPeople));
    }
    int tooFew = fewest;
    int enough = 2 * fewest;
    while (powerOf(effect, enough, plan) < power) { // doubling keeps to the few people that most plans need
        tooFew = enough;
        enough = std::min(2 * enough, mostPlannedPeople);
    }
    while (enough - tooFew > 1) {
        const int middle = tooFew + (enough - tooFew) / 2;
        (powerOf(effect, middle, plan) >= power ? enough : tooFew) = middle;
    }
    return enough;
}

base::Result<double> detectableEffect(int people, double power, const PairedPlan& plan)
{
    auto none = pairedPower(0.0, people, plan);
    if (!none) {
        return base::pass(none);
    }
    if (auto error = powerComplaint(power)) {
        return tl::unexpected<base::Error>(*error);
    }
    if (power <= plan.alpha) {
        return base::fail(base::ErrorKind::NotApplicable, "power", "not above alpha");
    }
    PairedPlan unit = plan; // in units of the SD: the search does not depend on the scale
    unit.sdOfDifferences = 1.0;
    double high = 1.0;
    while (powerOf(high, people, unit) < power) {
        high *= 2.0;
        if (high > 1e300) {
            return base::fail(base::ErrorKind::NotConverged, "effect");
        }
    }
    double low = 0.0;
    for (int step = 0; step < 200 && high - low > 1e-13 * high; ++step) {
        const double middle = 0.5 * (low + high);
        (powerOf(middle, people, unit) >= power ? high : low) = middle;
    }
    return high * plan.sdOfDifferences;
}

} // namespace stats
