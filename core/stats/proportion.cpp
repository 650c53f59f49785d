// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/proportion.h"

#include "core/stats/distribution.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace stats {

namespace {

bool isLevel(double level)
{
    return level > 0.0 && level < 1.0;
}

base::Result<double> checkedZ(int events, int people, double level)
{
    if (!isLevel(level)) {
        return base::fail(base::ErrorKind::InvalidValue, "level", std::to_string(level));
    }
    if (events < 0 || people < events) {
        return base::fail(base::ErrorKind::InvalidValue, "events",
                          std::to_string(events) + " of " + std::to_string(people));
    }
    return normalHalfWidth(level);
}

Share wilsonShare(int events, int people, double z)
{
    if (people == 0) {
        return {};
    }
    const double n = people;
    const double p = events / n;
    const double centre = p + z * z / (2.0 * n);
    const double half = z * std::sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n));
    const double scale = 1.0 + z * z / n;
    // Exact at the ends, where centre and half width are the same number computed in two ways.
    return {.value = p,
            .lower = events == 0 ? 0.0 : (centre - half) / scale,
            .upper = events == people ? 1.0 : (centre + half) / scale};
}

// Newcombe's phi: the correlation of the two conditions, moved towards zero where it is positive.
double correlation(const PairedCounts& counts)
{
    const double n = counts.pairs();
    const double first = counts.first();
    const double second = counts.second();
    const double product = first * (n - first) * second * (n - second);
    if (product <= 0.0) {
        return 0.0;
    }
    const double a = counts.both;
    const double d = counts.neither;
    double excess = a * d - static_cast<double>(counts.firstOnly) * counts.secondOnly;
    if (excess > 0.0) {
        excess = std::max(excess - n / 2.0, 0.0);
    }
    return excess / std::sqrt(product);
}

// The distances of the limits from the shares, joined as the sides of a triangle.
Share joined(const Share& first, const Share& second, double phi)
{
    if (!first.value || !second.value) {
        return {.value = std::nullopt, .lower = -1.0, .upper = 1.0};
    }
    const double difference = *second.value - *first.value;
    const double down1 = *first.value - first.lower;
    const double up1 = first.upper - *first.value;
    const double down2 = *second.value - second.lower;
    const double up2 = second.upper - *second.value;
    const double down = down2 * down2 - 2.0 * phi * down2 * up1 + up1 * up1;
    const double up = up2 * up2 - 2.0 * phi * up2 * down1 + down1 * down1;
    return {.value = difference,
            .lower = std::max(difference - std::sqrt(std::max(down, 0.0)), -1.0),
            .upper = std::min(difference + std::sqrt(std::max(up, 0.0)), 1.0)};
}

} // namespace

base::Result<Share> wilson(int events, int people, double level)
{
    auto z = checkedZ(events, people, level);
    return z ? base::Result<Share>(wilsonShare(events, people, *z)) : base::pass(z);
}

base::Result<Share> clopperPearson(int events, int people, double level)
{
    auto z = checkedZ(events, people, level);
    if (!z) {
        return base::pass(z);
    }
    if (people == 0) {
        return Share{};
    }
    const double tail = 0.5 * (1.0 - level);
    const double k = events;
    const double n = people;
    return Share{.value = k / n,
                 .lower = events == 0 ? 0.0 : betaQuantile(tail, k, n - k + 1.0),
                 .upper = events == people ? 1.0 : betaQuantileUpper(tail, k + 1.0, n - k)};
}

base::Result<Share> pairedDifference(const PairedCounts& counts, double level)
{
    if (std::min({counts.both, counts.firstOnly, counts.secondOnly, counts.neither}) < 0) {
        return base::fail(base::ErrorKind::InvalidValue, "pairs", "negative count");
    }
    auto z = checkedZ(counts.first(), counts.pairs(), level);
    if (!z) {
        return base::pass(z);
    }
    return joined(wilsonShare(counts.first(), counts.pairs(), *z), wilsonShare(counts.second(), counts.pairs(), *z),
                  correlation(counts));
}

base::Result<Share> independentDifference(int firstEvents, int firstPeople, int secondEvents, int secondPeople,
                                          double level)
{
    auto first = wilson(firstEvents, firstPeople, level);
    auto second = wilson(secondEvents, secondPeople, level);
    if (!first || !second) {
        return base::pass(first ? second : first);
    }
    return joined(*first, *second, 0.0);
}

NumberNeeded numberNeeded(const Share& difference)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    NumberNeeded needed;
    if (difference.value) {
        needed.value = *difference.value == 0.0 ? infinite : 1.0 / *difference.value;
    }
    needed.atLower = difference.lower == 0.0 ? -infinite : 1.0 / difference.lower;
    needed.atUpper = difference.upper == 0.0 ? infinite : 1.0 / difference.upper;
    needed.throughInfinity = difference.lower <= 0.0 && difference.upper >= 0.0;
    return needed;
}

} // namespace stats
