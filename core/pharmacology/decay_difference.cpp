// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/decay_difference.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstddef>

namespace pharmacology {

namespace {

constexpr std::size_t mostRates = 4;

/// Below this spread the recursion would subtract nearly equal numbers, and the series needs few terms.
constexpr double seriesSpread = 1.0;

/// exp(-first) * sum (-1)^k h_k / (count - 1 + k)!, h_k the complete homogeneous symmetric polynomial of the distances.
double differenceBySeries(const double* sorted, std::size_t count)
{
    constexpr int terms = 20; // 1 / 20! is below the last digit of a double
    std::array<double, mostRates> previous{};
    previous.fill(1.0); // h_0, of the first 0, 1, 2 … distances
    double factorial = 1.0;
    for (std::size_t i = 2; i < count; ++i) {
        factorial *= static_cast<double>(i);
    }
    double sum = 1.0 / factorial;
    double sign = 1.0;
    for (int k = 1; k < terms; ++k) {
        std::array<double, mostRates> next{};
        for (std::size_t j = 1; j < count; ++j) {
            next[j] = next[j - 1] + (sorted[j] - sorted[0]) * previous[j];
        }
        factorial *= static_cast<double>(k) + static_cast<double>(count) - 1.0;
        sign = -sign;
        sum += sign * next[count - 1] / factorial;
        previous = next;
    }
    return std::exp(-sorted[0]) * sum;
}

double differenceOfSorted(const double* sorted, std::size_t count)
{
    const double spread = sorted[count - 1] - sorted[0];
    if (count == 1) {
        return std::exp(-sorted[0]);
    }
    if (count == 2) {
        return spread > 0.0 ? std::exp(-sorted[0]) * (-std::expm1(-spread) / spread) : std::exp(-sorted[0]);
    }
    if (spread < seriesSpread) {
        return differenceBySeries(sorted, count);
    }
    return (differenceOfSorted(sorted, count - 1) - differenceOfSorted(sorted + 1, count - 1)) / spread;
}

} // namespace

double decayDifference(std::initializer_list<double> rates, double time)
{
    assert(rates.size() >= 1 && rates.size() <= mostRates);
    std::array<double, mostRates> points{};
    std::size_t count = 0;
    for (const double rate : rates) {
        points[count++] = rate * time;
    }
    std::sort(points.begin(), points.begin() + static_cast<std::ptrdiff_t>(count));
    return differenceOfSorted(points.data(), count);
}

} // namespace pharmacology
