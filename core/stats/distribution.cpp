// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/distribution.h"

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

} // namespace stats
