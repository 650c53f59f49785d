// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Probabilities and quantiles of the distributions behind the tests. One door to Boost.Math, which is slow to compile.
// Arguments out of range are programming errors (asserted): callers check degrees of freedom and levels before.
#pragma once

namespace stats {

/// P(T <= t); degreesOfFreedom > 0, not necessarily whole.
[[nodiscard]] double studentTCdf(double t, double degreesOfFreedom);

/// The t with P(T <= t) = p, 0 < p < 1.
[[nodiscard]] double studentTQuantile(double p, double degreesOfFreedom);

/// P(|T| >= |t|), without loss of digits for large |t|.
[[nodiscard]] double twoSidedT(double t, double degreesOfFreedom);

/// Half width in standard errors of a two-sided interval with the given level in (0, 1).
[[nodiscard]] double studentTHalfWidth(double level, double degreesOfFreedom);

/// P(Z <= z).
[[nodiscard]] double normalCdf(double z);

/// P(|Z| >= |z|).
[[nodiscard]] double twoSidedNormal(double z);

/// P(X <= x), x >= 0, degreesOfFreedom > 0.
[[nodiscard]] double chiSquaredCdf(double x, double degreesOfFreedom);

/// Half width in standard deviations of a two-sided normal interval with the given level in (0, 1): 1.96 for 0.95.
[[nodiscard]] double normalHalfWidth(double level);

/// P(X <= events) of a binomial, 0 <= events <= people, 0 <= probability <= 1.
[[nodiscard]] double binomialCdf(int events, int people, double probability);

/// P(X = events).
[[nodiscard]] double binomialProbability(int events, int people, double probability);

/// The x with P(X <= x) = p of a beta distribution, both shapes > 0, 0 < p < 1.
[[nodiscard]] double betaQuantile(double p, double a, double b);

/// The x with P(X > x) = q.
[[nodiscard]] double betaQuantileUpper(double q, double a, double b);

} // namespace stats
