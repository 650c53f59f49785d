// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/effect_size.h"

#include "core/stats/descriptive.h"
#include "core/stats/distribution.h"
#include "core/stats/paired_t.h"

#include <cmath>
#include <string>

namespace stats {

namespace {

// Hedges 1981, equation 6e: exact, in logarithms so that many pairs do not overflow.
double smallSampleCorrection(double degreesOfFreedom)
{
    return std::exp(std::lgamma(0.5 * degreesOfFreedom) - 0.5 * std::log(0.5 * degreesOfFreedom) -
                    std::lgamma(0.5 * (degreesOfFreedom - 1.0)));
}

EffectSize timesFactor(const EffectSize& effect, double factor)
{
    return {.estimate = effect.estimate * factor, .lower = effect.lower * factor, .upper = effect.upper * factor};
}

} // namespace

base::Result<PairedEffectSizes> pairedEffectSizes(std::span<const double> first, std::span<const double> second,
                                                  double level)
{
    const auto test = pairedT(first, second, level);
    if (!test) {
        return tl::unexpected<base::Error>(test.error());
    }
    // Beyond this t the differences vary by rounding alone.
    constexpr double largestT = 1e10;
    if (std::fabs(test->t) > largestT) {
        return base::fail(base::ErrorKind::NotApplicable, "constant differences", std::to_string(test->meanDifference));
    }
    const double tail = 0.5 * (1.0 - level);
    const double root = std::sqrt(static_cast<double>(test->n));
    const EffectSize noncentrality{
        .estimate = test->t,
        .lower = noncentralityOfT(test->t, test->degreesOfFreedom, 1.0 - tail),
        .upper = noncentralityOfT(test->t, test->degreesOfFreedom, tail),
    };

    PairedEffectSizes sizes;
    sizes.n = test->n;
    sizes.cohenDz = timesFactor(noncentrality, 1.0 / root);
    if (test->n > 2) { // the correction for one degree of freedom is zero
        const double averageSd = std::sqrt(0.5 * (*sampleVariance(first) + *sampleVariance(second)));
        sizes.hedgesGav =
            timesFactor(noncentrality, test->se / averageSd * smallSampleCorrection(test->degreesOfFreedom));
    }
    sizes.commonLanguage = {.estimate = normalCdf(sizes.cohenDz.estimate),
                            .lower = normalCdf(sizes.cohenDz.lower),
                            .upper = normalCdf(sizes.cohenDz.upper)};
    return sizes;
}

} // namespace stats
