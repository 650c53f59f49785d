// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/responder_power.h"

#include "core/stats/distribution.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace stats {

namespace {

constexpr double outOfReach = 9.0; // standard deviations: beyond lies less than 1e-18
constexpr int followingPeople = 100;

std::optional<base::Error> responderComplaint(const ResponderPlan& plan)
{
    using base::ErrorKind;
    const auto isShare = [](double share) { return share >= 0.0 && share <= 1.0; };
    if (!isShare(plan.firstAlone) || !isShare(plan.secondAlone) || plan.firstAlone + plan.secondAlone > 1.0 + 1e-12) {
        return base::Error{ErrorKind::InvalidValue, "response",
                           std::to_string(plan.firstAlone) + " and " + std::to_string(plan.secondAlone)};
    }
    if (!(plan.alpha > 0.0 && plan.alpha < 1.0)) {
        return base::Error{ErrorKind::InvalidValue, "alpha", std::to_string(plan.alpha)};
    }
    return std::nullopt;
}

/// P(rejection | so many answered differently), for 0, 1, 2 … of them; each is found once and kept.
class ChanceOfRejection
{
public:
    explicit ChanceOfRejection(const ResponderPlan& plan)
        : m_plan(plan)
        , m_differ(std::min(1.0, plan.firstAlone + plan.secondAlone))
        , m_first(m_differ > 0.0 ? std::min(1.0, plan.firstAlone / m_differ) : 0.5)
    {}

    double ofPeople(int people)
    {
        if (m_differ == 0.0) {
            return 0.0;
        }
        const double expected = people * m_differ;
        const double reach = outOfReach * std::sqrt(expected * (1.0 - m_differ)) + outOfReach;
        const int from = static_cast<int>(std::max(0.0, std::floor(expected - reach)));
        const int to = static_cast<int>(std::min(static_cast<double>(people), std::ceil(expected + reach)));
        double power = 0.0;
        for (int differing = from; differing <= to; ++differing) {
            power += binomialProbability(differing, people, m_differ) * given(differing);
        }
        return std::min(1.0, power);
    }

private:
    double given(int differing)
    {
        while (static_cast<int>(m_given.size()) <= differing) {
            m_given.push_back(found(static_cast<int>(m_given.size())));
        }
        return m_given[static_cast<std::size_t>(differing)];
    }

    // The largest smaller count that is still rejected grows with the number of people, by none or one at a time.
    double found(int differing)
    {
        if (2 * (m_largest + 1) < differing && isRejected(m_largest + 1, differing)) {
            ++m_largest;
        }
        if (m_largest < 0) {
            return 0.0;
        }
        return binomialCdf(m_largest, differing, m_first) + binomialUpper(differing - m_largest, differing, m_first);
    }

    [[nodiscard]] bool isRejected(int smaller, int differing) const
    {
        double tail = binomialCdf(smaller, differing, 0.5);
        if (m_plan.test == PlannedMcNemar::MidP) {
            tail -= 0.5 * binomialProbability(smaller, differing, 0.5);
        }
        return 2.0 * tail <= m_plan.alpha * (1.0 + 1e-12); // a p that is alpha but for rounding counts
    }

    ResponderPlan m_plan;
    double m_differ;
    double m_first;
    int m_largest = -1;
    std::vector<double> m_given;
};

} // namespace

base::Result<double> responderPower(int people, const ResponderPlan& plan)
{
    if (auto error = responderComplaint(plan)) {
        return tl::unexpected<base::Error>(*error);
    }
    if (people < 1 || people > mostPlannedResponders + followingPeople) {
        return base::fail(base::ErrorKind::InvalidValue, "people", std::to_string(people));
    }
    return ChanceOfRejection(plan).ofPeople(people);
}

base::Result<RespondersNeeded> respondersForPower(double power, const ResponderPlan& plan)
{
    if (auto error = responderComplaint(plan)) {
        return tl::unexpected<base::Error>(*error);
    }
    if (!(power > 0.0 && power < 1.0)) {
        return base::fail(base::ErrorKind::InvalidValue, "power", std::to_string(power));
    }
    RespondersNeeded needed;
    const bool differ = plan.firstAlone != plan.secondAlone; // else power never grows: no search
    ChanceOfRejection chance(plan);
    int lastBelow = 0;
    for (int people = 1; differ && people <= mostPlannedResponders + followingPeople; ++people) {
        if (chance.ofPeople(people) < power) {
            lastBelow = people;
        } else if (needed.fewest == 0) {
            needed.fewest = people;
        }
        if (people - lastBelow > followingPeople && lastBelow < mostPlannedResponders) {
            needed.steady = lastBelow + 1;
            return needed;
        }
    }
    return base::fail(base::ErrorKind::NotConverged, "people", "more than " + std::to_string(mostPlannedResponders));
}

} // namespace stats
