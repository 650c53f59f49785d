// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How straight the normal plot of some values is: what a checklist says of normality, and the axes of a QQ figure.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace stats {

/// Where the sorted values of a normal sample of that size are expected: quantiles at (i - 3/8) / (n + 1/4), Blom 1958,
/// Statistical Estimates and Transformed Beta-Variables. Empty for n < 1.
[[nodiscard]] std::vector<double> normalScores(int n);

struct NormalPlot
{
    double correlation = 0.0; ///< of sorted values and normal scores
    double skewness = 0.0;    ///< third central moment / variance^1.5, both divided by n
    double criticalFive = 0.0; ///< below it in 5 % of normal samples; 0 beyond 100 values
    double criticalOne = 0.0;  ///< in 1 %
};

/// Critical values: Ryan & Joiner 1976, Normal Probability Plots and Tests for Normality (Pennsylvania State
/// University), for 4 to 100 values. Nothing for fewer than four values, where one is not finite, or all are equal.
[[nodiscard]] std::optional<NormalPlot> normalPlot(std::span<const double> values);

} // namespace stats
