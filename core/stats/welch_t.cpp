// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/welch_t.h"

#include "core/stats/descriptive.h"
#include "core/stats/distribution.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace stats {

base::Result<WelchT> welchT(std::span<const double> first, std::span<const double> second, double level)
{
    if (!(level > 0.0 && level < 1.0)) {
        return base::fail(base::ErrorKind::InvalidValue, "level", std::to_string(level));
    }
    const auto finite = [](double value) { return std::isfinite(value); };
    if (!std::all_of(first.begin(), first.end(), finite) || !std::all_of(second.begin(), second.end(), finite)) {
        return base::fail(base::ErrorKind::InvalidValue, "values", "not finite");
    }
    if (std::min(first.size(), second.size()) < 2) {
        return base::fail(base::ErrorKind::NotEnoughData, "values",
                          std::to_string(first.size()) + " and " + std::to_string(second.size()));
    }
    const auto n1 = static_cast<double>(first.size());
    const auto n2 = static_cast<double>(second.size());
    const double part1 = *sampleVariance(first) / n1;
    const double part2 = *sampleVariance(second) / n2;
    const double variance = part1 + part2;
    if (!(variance > 0.0)) {
        return base::fail(base::ErrorKind::NotApplicable, "constant values");
    }
    WelchT test;
    test.firstN = static_cast<int>(first.size());
    test.secondN = static_cast<int>(second.size());
    test.meanDifference = *mean(second) - *mean(first);
    test.se = std::sqrt(variance);
    const double share1 = part1 / variance; // squares of shares, where those of variances leave the range of doubles
    const double share2 = part2 / variance;
    test.degreesOfFreedom = 1.0 / (share1 * share1 / (n1 - 1.0) + share2 * share2 / (n2 - 1.0));
    test.t = test.meanDifference / test.se;
    if (!std::isfinite(variance) || !std::isfinite(test.meanDifference) || !std::isfinite(test.t)) {
        return base::fail(base::ErrorKind::InvalidValue, "values", "too large or too small to be squared");
    }
    test.p = twoSidedT(test.t, test.degreesOfFreedom);
    const double halfWidth = studentTHalfWidth(level, test.degreesOfFreedom) * test.se;
    test.lower = test.meanDifference - halfWidth;
    test.upper = test.meanDifference + halfWidth;
    return test;
}

} // namespace stats
