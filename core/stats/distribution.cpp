// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/distribution.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>

namespace stats {

namespace bm = boost::math;

namespace {

constexpr double largestNoncentrality = 1e4; // the series take their time beyond, and break at 1e5

} // namespace

double studentTCdf(double t, double degreesOfFreedom)
{
    assert(degreesOfFreedom > 0.0);
    return bm::cdf(bm::students_t(degreesOfFreedom), t);
}

double studentTQuantile(double p, double degreesOfFreedom)
{
    assert(degreesOfFreedom > 0.0 && p > 0.0 && p < 1.0);
    return bm::quantile(bm::students_t(degreesOfFreedom), p);
}

double twoSidedT(double t, double degreesOfFreedom)
{
    assert(degreesOfFreedom > 0.0);
    return 2.0 * bm::cdf(bm::students_t(degreesOfFreedom), -std::fabs(t));
}

double studentTHalfWidth(double level, double degreesOfFreedom)
{
    assert(level > 0.0 && level < 1.0);
    return -studentTQuantile(0.5 * (1.0 - level), degreesOfFreedom);
}

double normalCdf(double z)
{
    return bm::cdf(bm::normal(), z);
}

double twoSidedNormal(double z)
{
    return 2.0 * bm::cdf(bm::normal(), -std::fabs(z));
}

double chiSquaredCdf(double x, double degreesOfFreedom)
{
    assert(degreesOfFreedom > 0.0 && x >= 0.0);
    return bm::cdf(bm::chi_squared(degreesOfFreedom), x);
}

double chiSquaredUpper(double x, double degreesOfFreedom)
{
    assert(degreesOfFreedom > 0.0 && x >= 0.0);
    return bm::cdf(bm::complement(bm::chi_squared(degreesOfFreedom), x));
}

double chiSquaredQuantile(double p, double degreesOfFreedom)
{
    assert(degreesOfFreedom > 0.0 && p > 0.0 && p < 1.0);
    return bm::quantile(bm::chi_squared(degreesOfFreedom), p);
}

double fCdf(double x, double numerator, double denominator)
{
    assert(x >= 0.0 && numerator > 0.0 && denominator > 0.0);
    return bm::cdf(bm::fisher_f(numerator, denominator), x);
}

double fUpper(double x, double numerator, double denominator)
{
    assert(x >= 0.0 && numerator > 0.0 && denominator > 0.0);
    return bm::cdf(bm::complement(bm::fisher_f(numerator, denominator), x));
}

double fQuantile(double p, double numerator, double denominator)
{
    assert(p > 0.0 && p < 1.0 && numerator > 0.0 && denominator > 0.0);
    return bm::quantile(bm::fisher_f(numerator, denominator), p);
}

double normalQuantile(double p)
{
    assert(p > 0.0 && p < 1.0);
    return bm::quantile(bm::normal(), p);
}

double normalHalfWidth(double level)
{
    assert(level > 0.0 && level < 1.0);
    return -bm::quantile(bm::normal(), 0.5 * (1.0 - level));
}

double binomialCdf(int events, int people, double probability)
{
    assert(events >= 0 && events <= people && probability >= 0.0 && probability <= 1.0);
    return bm::cdf(bm::binomial(people, probability), events);
}

double binomialUpper(int events, int people, double probability)
{
    assert(events >= 0 && events <= people && probability >= 0.0 && probability <= 1.0);
    return events == 0 ? 1.0 : bm::cdf(bm::complement(bm::binomial(people, probability), events - 1));
}

int binomialQuantile(double p, int people, double probability)
{
    assert(p > 0.0 && p < 1.0 && people >= 0 && probability >= 0.0 && probability <= 1.0);
    int below = -1; // always: P(X <= below) < p <= P(X <= enough)
    int enough = people;
    while (enough - below > 1) {
        const int middle = below + (enough - below) / 2;
        (binomialCdf(middle, people, probability) >= p ? enough : below) = middle;
    }
    return enough;
}

double binomialProbability(int events, int people, double probability)
{
    assert(events >= 0 && events <= people && probability >= 0.0 && probability <= 1.0);
    return bm::pdf(bm::binomial(people, probability), events);
}

double betaQuantile(double p, double a, double b)
{
    assert(p > 0.0 && p < 1.0 && a > 0.0 && b > 0.0);
    return bm::quantile(bm::beta_distribution<>(a, b), p);
}

double betaQuantileUpper(double q, double a, double b)
{
    assert(q > 0.0 && q < 1.0 && a > 0.0 && b > 0.0);
    return bm::quantile(bm::complement(bm::beta_distribution<>(a, b), q));
}

double noncentralTCdf(double t, double degreesOfFreedom, double noncentrality)
{
    assert(degreesOfFreedom > 0.0 && std::fabs(noncentrality) <= largestNoncentrality);
    return bm::cdf(bm::non_central_t(degreesOfFreedom, noncentrality), t);
}

double noncentralityOfT(double t, double degreesOfFreedom, double p)
{
    assert(degreesOfFreedom > 0.0 && p > 0.0 && p < 1.0);
    // For large t only the spread of the denominator is left: the limits are as far from zero as t is. 1e-6 relative.
    constexpr double largestT = 1000.0;
    if (std::fabs(t) > largestT) {
        return noncentralityOfT(std::copysign(largestT, t), degreesOfFreedom, p) * (std::fabs(t) / largestT);
    }
    const auto excess = [&](double noncentrality) { return noncentralTCdf(t, degreesOfFreedom, noncentrality) - p; };
    // The probability falls from 1 to 0 as the noncentrality grows; normal for many degrees of freedom.
    const double start = t - normalQuantile(p) * std::sqrt(1.0 + t * t / (2.0 * degreesOfFreedom));
    double step = 1.0;
    double low = start - step;
    while (excess(low) < 0.0) {
        step *= 2.0;
        low = std::max(low - step, -largestNoncentrality);
    }
    step = 1.0;
    double high = start + step;
    while (excess(high) > 0.0) {
        step *= 2.0;
        high = std::min(high + step, largestNoncentrality);
    }
    std::uintmax_t evaluations = 200;
    const auto [below, above] =
        bm::tools::toms748_solve(excess, low, high, bm::tools::eps_tolerance<double>(50), evaluations);
    return 0.5 * (below + above);
}

} // namespace stats
