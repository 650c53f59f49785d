// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one says of a handful of scores: how many, where their middle is, how wide they lie, how sure the mean is.
// What a sample cannot say is absent (one score has no standard deviation), never NaN.
#pragma once

#include <optional>
#include <span>

namespace stats {

/// sd divides by n - 1; se = sd / sqrt(n); lower..upper is the t interval of the mean on n - 1 degrees of freedom.
struct Description
{
    int n = 0;
    double mean = 0.0;
    std::optional<double> sd, se, lower, upper; ///< absent for n = 1
    double median = 0.0, q1 = 0.0, q3 = 0.0;    ///< see quantile()
};

/// Nothing for no values, or where one of them is not finite; level in (0, 1), else nothing.
[[nodiscard]] std::optional<Description> describe(std::span<const double> values, double level = 0.95);

/// Two passes, so that large means do not eat small differences. Nothing for no values.
[[nodiscard]] std::optional<double> mean(std::span<const double> values);

/// Divides by n - 1. Nothing for fewer than two values.
[[nodiscard]] std::optional<double> sampleVariance(std::span<const double> values);

/// Linear between order statistics at 1 + (n - 1) p: definition 7 of Hyndman & Fan 1996 (Am Stat 50:361), R's default.
/// Nothing for no values or p outside [0, 1].
[[nodiscard]] std::optional<double> quantile(std::span<const double> values, double p);

} // namespace stats
