// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/power_curve.h"

#include "core/stats/responder_power.h"

#include <algorithm>
#include <utility>

namespace simulation {

namespace {

constexpr int leastCurveEnd = 40;

// Half as many again, so that the curve is seen to go on.
int curveEnd(std::optional<int> needed, int planned)
{
    const int reach = needed ? *needed + *needed / 2 : mostCurvePeople;
    return std::clamp(std::max(reach, planned + planned / 2), leastCurveEnd, mostCurvePeople);
}

template <typename PowerOf>
base::Result<PowerCurve> curveOf(PowerCurve curve, int first, int last, base::Progress& progress, const PowerOf& powerOf)
{
    for (int people = first; people <= last; ++people) {
        if (progress.cancelled()) {
            return base::fail(base::ErrorKind::Cancelled);
        }
        auto power = powerOf(people);
        if (!power) {
            return base::pass(power);
        }
        curve.people.push_back(people);
        curve.power.push_back(*power);
    }
    return curve;
}

} // namespace

base::Result<PowerCurve> scorePowerCurve(const ReplicationOptions& options, base::Progress& progress)
{
    auto expected = expectedReplication(options);
    if (!expected) {
        return base::pass(expected);
    }
    PowerCurve curve;
    curve.powerOfPlanned = expected->expectedSignificant;
    curve.needed = expected->peopleNeeded;
    curve.steady = expected->peopleNeeded;
    const stats::PairedPlan plan{.sdOfDifferences = options.sd, .test = options.test, .alpha = options.alpha};
    return curveOf(std::move(curve), 3, curveEnd(expected->peopleNeeded, options.people), progress,
                   [&](int people) { return stats::pairedPower(options.effect, people, plan); });
}

base::Result<PowerCurve> responderPowerCurve(const ResponderReplication& options, base::Progress& progress)
{
    const stats::ResponderPlan plan{
        .firstAlone = options.firstAlone, .secondAlone = options.secondAlone, .alpha = options.alpha};
    auto planned = stats::responderPower(options.people, plan);
    if (!planned) {
        return base::pass(planned);
    }
    auto made = curveOf({}, 3, mostCurvePeople, progress,
                        [&](int people) { return stats::responderPower(people, plan); });
    if (!made) {
        return made;
    }
    made->powerOfPlanned = *planned;
    for (std::size_t i = 0; i < made->people.size(); ++i) {
        if (made->power[i] < options.power) {
            made->steady.reset();
            continue;
        }
        if (!made->needed) {
            made->needed = made->people[i];
        }
        if (!made->steady) {
            made->steady = made->people[i];
        }
    }
    const int end = curveEnd(made->steady, options.people);
    const auto beyond = std::upper_bound(made->people.begin(), made->people.end(), end);
    const auto kept = static_cast<std::size_t>(beyond - made->people.begin());
    made->people.resize(kept);
    made->power.resize(kept);
    return made;
}

} // namespace simulation
