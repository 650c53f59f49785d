// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/paired_t.h"

#include "core/stats/descriptive.h"
#include "core/stats/distribution.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace stats {

base::Result<PairedT> oneSampleT(std::span<const double> differences, double level)
{
    if (!(level > 0.0 && level < 1.0)) {
        return base::fail(base::ErrorKind::InvalidValue, "level", std::to_string(level));
    }
    if (!std::all_of(differences.begin(), differences.end(), [](double value) { return std::isfinite(value); })) {
        return base::fail(base::ErrorKind::InvalidValue, "differences", "not finite");
    }
    if (differences.size() < 2) {
        return base::fail(base::ErrorKind::NotEnoughData, "pairs", std::to_string(differences.size()));
    }
    const auto [smallest, largest] = std::minmax_element(differences.begin(), differences.end());
    if (*smallest == *largest) {
        return base::fail(base::ErrorKind::NotApplicable, "constant differences", std::to_string(*smallest));
    }

    PairedT test;
    test.n = static_cast<int>(differences.size());
    test.meanDifference = *mean(differences);
    test.se = std::sqrt(*sampleVariance(differences) / static_cast<double>(test.n));
    test.degreesOfFreedom = static_cast<double>(test.n - 1);
    if (!std::isfinite(test.se) || test.se == 0.0) { // squares beyond what a double holds
        return base::fail(base::ErrorKind::InvalidValue, "differences", "too large or too small to be squared");
    }
    test.t = test.meanDifference / test.se;
    test.p = twoSidedT(test.t, test.degreesOfFreedom);
    const double halfWidth = studentTHalfWidth(level, test.degreesOfFreedom) * test.se;
    test.lower = test.meanDifference - halfWidth;
    test.upper = test.meanDifference + halfWidth;
    return test;
}

base::Result<PairedT> pairedT(std::span<const double> first, std::span<const double> second, double level)
{
    if (first.size() != second.size()) {
        return base::fail(base::ErrorKind::InvalidValue, "pairs",
                          std::to_string(first.size()) + " and " + std::to_string(second.size()) + " values");
    }
    std::vector<double> differences(first.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        differences[i] = first[i] - second[i];
    }
    return oneSampleT(differences, level);
}

} // namespace stats
