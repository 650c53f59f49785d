// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The t test and interval of paired values: here, one person's score in two periods, or after and before.
// It ignores the order of the periods; the crossover model does not.
#pragma once

#include "core/base/result.h"

#include <span>

namespace stats {

struct PairedT
{
    int n = 0;                   ///< pairs
    double meanDifference = 0.0; ///< first - second
    double se = 0.0;
    double t = 0.0;
    double degreesOfFreedom = 0.0; ///< n - 1
    double p = 0.0;                ///< two-sided
    double lower = 0.0;            ///< t interval of the mean difference
    double upper = 0.0;
};

/// Pairs stand at the same index. Errors: InvalidValue (unequal lengths, a value that is not finite or has no finite
/// square above zero, level outside (0, 1)), NotEnoughData (fewer than two pairs), NotApplicable (all differences are
/// equal, so they have no spread).
[[nodiscard]] base::Result<PairedT> pairedT(std::span<const double> first, std::span<const double> second,
                                            double level = 0.95);

/// The same for differences already taken, against zero.
[[nodiscard]] base::Result<PairedT> oneSampleT(std::span<const double> differences, double level = 0.95);

} // namespace stats
