// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/walsh_averages.h"

#include <bit>
#include <cassert>
#include <limits>

namespace stats {

namespace {

// Doubles in the order of their values are integers in the order of their values.
std::uint64_t orderOf(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value);
    return (bits >> 63) != 0 ? ~bits : bits | (std::uint64_t{1} << 63);
}

double valueOf(std::uint64_t order)
{
    return std::bit_cast<double>((order >> 63) != 0 ? order & ~(std::uint64_t{1} << 63) : ~order);
}

double average(double a, double b)
{
    return 0.5 * a + 0.5 * b; // halved first: two huge values do not overflow
}

std::int64_t averagesUpTo(std::span<const double> sorted, double limit)
{
    std::int64_t count = 0;
    std::size_t end = sorted.size(); // those before it are small enough as partners
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        while (end > i && average(sorted[i], sorted[end - 1]) > limit) {
            --end;
        }
        if (end <= i) {
            break;
        }
        count += static_cast<std::int64_t>(end - i);
    }
    return count;
}

} // namespace

std::int64_t walshCount(std::size_t values)
{
    const auto count = static_cast<std::int64_t>(values);
    return count * (count + 1) / 2;
}

double walshAverage(std::span<const double> sorted, std::int64_t k)
{
    assert(k >= 1 && k <= walshCount(sorted.size()));
    std::uint64_t low = orderOf(-std::numeric_limits<double>::max());
    std::uint64_t high = orderOf(sorted.back());
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (averagesUpTo(sorted, valueOf(middle)) >= k) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return valueOf(low) + 0.0; // no negative zero
}

} // namespace stats
