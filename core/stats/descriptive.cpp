// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/descriptive.h"

#include "core/stats/distribution.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace stats {

namespace {

double meanOfSome(std::span<const double> values)
{
    const auto count = static_cast<double>(values.size());
    double sum = 0.0;
    for (const double value : values) {
        sum += value;
    }
    const double first = sum / count;
    double rest = 0.0;
    for (const double value : values) {
        rest += value - first;
    }
    return first + rest / count;
}

double quantileOfSorted(std::span<const double> sorted, double p)
{
    const double position = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

std::optional<double> mean(std::span<const double> values)
{
    if (values.empty()) {
        return std::nullopt;
    }
    return meanOfSome(values);
}

std::optional<double> sampleVariance(std::span<const double> values)
{
    if (values.size() < 2) {
        return std::nullopt;
    }
    const double middle = meanOfSome(values);
    double squares = 0.0;
    for (const double value : values) {
        squares += (value - middle) * (value - middle);
    }
    return squares / static_cast<double>(values.size() - 1);
}

std::optional<double> quantile(std::span<const double> values, double p)
{
    if (values.empty() || !(p >= 0.0 && p <= 1.0)) {
        return std::nullopt;
    }
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    return quantileOfSorted(sorted, p);
}

std::optional<Description> describe(std::span<const double> values, double level)
{
    const bool allFinite = std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
    if (values.empty() || !allFinite || !(level > 0.0 && level < 1.0)) {
        return std::nullopt;
    }
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());

    Description description;
    description.n = static_cast<int>(values.size());
    description.mean = meanOfSome(values);
    description.median = quantileOfSorted(sorted, 0.5);
    description.q1 = quantileOfSorted(sorted, 0.25);
    description.q3 = quantileOfSorted(sorted, 0.75);
    if (const auto variance = sampleVariance(values)) {
        const double count = description.n;
        const double standardError = std::sqrt(*variance / count);
        const double halfWidth = studentTHalfWidth(level, count - 1.0) * standardError;
        description.sd = std::sqrt(*variance);
        description.se = standardError;
        description.lower = description.mean - halfWidth;
        description.upper = description.mean + halfWidth;
    }
    return description;
}

} // namespace stats
