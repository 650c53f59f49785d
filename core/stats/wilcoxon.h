// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The signed-rank test of differences, exact with ties and zeros, and the shift that goes with it: the Hodges-Lehmann
// estimate with an interval that holds its level whatever the ties.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>

namespace stats {

/// What becomes of differences that are zero.
enum class Zeros {
    Pratt,   ///< they are ranked, then left out: Pratt 1959, J Am Stat Assoc 54:655
    Dropped, ///< left out before ranking: Wilcoxon 1945, and R's wilcox.test
};

struct Wilcoxon
{
    int n = 0;            ///< differences
    int zeros = 0;        ///< of them
    double plus = 0.0;    ///< sum of the ranks of positive differences; tied ones share the mean of their ranks
    double minus = 0.0;   ///< of negative ones
    double p = 0.0;       ///< two-sided; exact where `exact` says so, else normalP
    bool exact = false;   ///< given ties and zeros; up to about 500 differences
    double normalP = 0.0; ///< with continuity and tie correction, as R's default where there are ties
    double estimate =
        0.0; ///< Hodges-Lehmann: the median of the means of all pairs of differences (zeros belong to them)
    std::optional<double> lower, upper; ///< of the shift; absent where so few differences cannot reach the level
    double attainedLevel = 0.0;         ///< of lower..upper without ties, >= level; more with them
};

/// Errors: InvalidValue (a difference that is not finite, level outside (0, 1)), NotEnoughData (no differences),
/// NotApplicable (all are zero). Differences whose sizes differ by less than 1e-10 of the largest are ties.
/// Estimate and interval: Hodges & Lehmann 1963 (Ann Math Stat 34:598); closed, so conservative under ties: Noether
/// 1967 (J Am Stat Assoc 62:184).
[[nodiscard]] base::Result<Wilcoxon> wilcoxon(std::span<const double> differences, Zeros zeros = Zeros::Pratt,
                                              double level = 0.95);

} // namespace stats
