// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The interval that belongs to a permutation test: every effect that the test would not reject. For the mean these are
// order statistics of the means of parts of the sample (Hartigan 1969, J Am Stat Assoc 64:1303), so nothing is searched.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/stats/permutation.h"

#include <cstdint>
#include <optional>
#include <span>

namespace stats {

struct PermutationInterval
{
    std::optional<double> lower, upper; ///< absent where so few rearrangements cannot reach the level
    bool exact = false;                 ///< from all rearrangements; else from so many draws
    std::int64_t draws = 0;
};

/// Of the mean difference: all shifts that signFlip() does not reject at 1 - level. Exact up to 20 differences, else
/// drawn with options.seed. Errors: as of signFlip, but equal differences of zero are an interval from 0 to 0.
[[nodiscard]] base::Result<PermutationInterval> signFlipInterval(std::span<const double> differences, double level,
                                                                 const PermutationOptions& options,
                                                                 base::Progress& progress);

/// Of the treatment effect of rerandomiseSequences(), which takes the same arguments. Exact up to half a million ways
/// to draw the sequences.
[[nodiscard]] base::Result<PermutationInterval> rerandomisedInterval(std::span<const double> treatedFirst,
                                                                     std::span<const double> treatedSecond,
                                                                     double level, const PermutationOptions& options,
                                                                     base::Progress& progress);

} // namespace stats
