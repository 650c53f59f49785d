// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/fisher_exact.h"

#include <algorithm>
#include <string>
#include <vector>

namespace stats {

namespace {

// Probabilities of 'from' and more events in the first group, up to a common factor, by their ratios: outwards from the
// most probable table, so that nothing overflows and what underflows is nothing.
std::vector<double> tableWeights(int from, int to, int firstPeople, int secondPeople, int events)
{
    std::vector<double> weights(static_cast<std::size_t>(to - from) + 1);
    const double people = static_cast<double>(firstPeople) + secondPeople;
    const auto expected = static_cast<int>((firstPeople + 1.0) * (events + 1.0) / (people + 2.0));
    const int mode = std::clamp(expected, from, to);
    const auto at = [from](int k) { return static_cast<std::size_t>(k - from); };
    // The weight of k + 1 over that of k.
    const auto ratio = [=](int k) {
        return (static_cast<double>(firstPeople) - k) * (static_cast<double>(events) - k) /
               ((k + 1.0) * (static_cast<double>(secondPeople) - events + k + 1.0));
    };
    weights[at(mode)] = 1.0;
    for (int k = mode; k < to; ++k) {
        weights[at(k + 1)] = weights[at(k)] * ratio(k);
    }
    for (int k = mode; k > from; --k) {
        weights[at(k - 1)] = weights[at(k)] / ratio(k - 1);
    }
    return weights;
}

} // namespace

base::Result<double> fisherExact(int firstEvents, int firstPeople, int secondEvents, int secondPeople)
{
    if (std::min(firstEvents, secondEvents) < 0 || firstEvents > firstPeople || secondEvents > secondPeople) {
        return base::fail(base::ErrorKind::InvalidValue, "events",
                          std::to_string(firstEvents) + " of " + std::to_string(firstPeople) + ", " +
                              std::to_string(secondEvents) + " of " + std::to_string(secondPeople));
    }
    const int events = firstEvents + secondEvents;
    const int from = std::max(0, events - secondPeople);
    const int to = std::min(events, firstPeople);
    const std::vector<double> weights = tableWeights(from, to, firstPeople, secondPeople, events);
    constexpr double asProbable = 1.0 + 1e-7; // equal tables may differ in the last bits; R takes the same
    const double most = weights[static_cast<std::size_t>(firstEvents - from)] * asProbable;
    double all = 0.0;
    double extreme = 0.0;
    for (const double weight : weights) {
        all += weight;
        extreme += weight <= most ? weight : 0.0;
    }
    return std::min(extreme / all, 1.0);
}

} // namespace stats
