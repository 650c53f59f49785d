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

/// The z with P(Z <= z) = p, 0 < p < 1.
[[nodiscard]] double normalQuantile(double p);

/// P(X <= x), x >= 0, degreesOfFreedom > 0.
[[nodiscard]] double chiSquaredCdf(double x, double degreesOfFreedom);

/// P(X > x), without loss of digits for large x.
[[nodiscard]] double chiSquaredUpper(double x, double degreesOfFreedom);

/// The x with P(X <= x) = p, 0 < p < 1.
[[nodiscard]] double chiSquaredQuantile(double p, double degreesOfFreedom);

/// P(F <= x), x >= 0, both degrees of freedom > 0, not necessarily whole.
[[nodiscard]] double fCdf(double x, double numerator, double denominator);

/// P(F > x), without loss of digits for large x: the p of an F test.
[[nodiscard]] double fUpper(double x, double numerator, double denominator);

/// The x with P(F <= x) = p, 0 < p < 1.
[[nodiscard]] double fQuantile(double p, double numerator, double denominator);

/// Half width in standard deviations of a two-sided normal interval with the given level in (0, 1): 1.96 for 0.95.
[[nodiscard]] double normalHalfWidth(double level);

/// P(X <= events) of a binomial, 0 <= events <= people, 0 <= probability <= 1.
[[nodiscard]] double binomialCdf(int events, int people, double probability);

/// P(X >= events), without loss of digits where it is small.
[[nodiscard]] double binomialUpper(int events, int people, double probability);

/// The smallest count with P(X <= count) >= p, 0 < p < 1.
[[nodiscard]] int binomialQuantile(double p, int people, double probability);

/// P(X = events).
[[nodiscard]] double binomialProbability(int events, int people, double probability);

/// The x with P(X <= x) = p of a beta distribution, both shapes > 0, 0 < p < 1.
[[nodiscard]] double betaQuantile(double p, double a, double b);

/// The x with P(X > x) = q.
[[nodiscard]] double betaQuantileUpper(double q, double a, double b);

/// P(T <= t) of (Z + noncentrality) / sqrt(chi-square / degreesOfFreedom): Johnson, Kotz & Balakrishnan 1995,
/// Continuous Univariate Distributions 2, ch. 31. |noncentrality| up to 1e4; 1e-8 relative, less in tails below 1e-12.
[[nodiscard]] double noncentralTCdf(double t, double degreesOfFreedom, double noncentrality);

/// The noncentrality with P(T <= t) = p, 0 < p < 1: a limit of the interval of an effect of which t was observed. Any
/// finite t; 1e-8 relative up to |t| = 1000, 1e-6 beyond.
[[nodiscard]] double noncentralityOfT(double t, double degreesOfFreedom, double p);

} // namespace stats
