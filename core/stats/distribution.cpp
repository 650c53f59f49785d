// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/distribution.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cassert>
#include <cmath>

namespace stats {

namespace bm = boost::math;

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

} // namespace stats
