// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sizes of effect without units, for pairs: one person's score under two conditions. Each with an interval from the
// noncentral t distribution, because an effect size without one says little of twelve people.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>

namespace stats {

struct EffectSize
{
    double estimate = 0.0;
    double lower = 0.0;
    double upper = 0.0;
};

struct PairedEffectSizes
{
    int n = 0; ///< pairs
    /// Mean difference / standard deviation of the differences (Cohen 1988, Statistical Power Analysis, p. 48).
    EffectSize cohenDz;
    /// Mean difference / root mean of the two variances, times the small-sample correction of Hedges 1981 (J Educ Stat
    /// 6:107) on n - 1 degrees of freedom: g_av of Cumming 2012, Understanding the New Statistics, ch. 11. Interval of
    /// Algina & Keselman 2003 (Educ Psychol Meas 63:537), approximate. Absent for two pairs, where nothing is unbiased.
    std::optional<EffectSize> hedgesGav;
    /// Chance that a person scores higher in the first condition than in the second, for normal differences: McGraw &
    /// Wong 1992 (Psychol Bull 111:361).
    EffectSize commonLanguage;
};

/// Of first - second; pairs stand at the same index. Errors: InvalidValue (unequal lengths, a value that is not finite,
/// level outside (0, 1)), NotEnoughData (fewer than two pairs), NotApplicable (all differences are equal, but for the
/// last digits of a double: |t| above 1e10).
[[nodiscard]] base::Result<PairedEffectSizes> pairedEffectSizes(std::span<const double> first,
                                                                std::span<const double> second, double level = 0.95);

} // namespace stats
