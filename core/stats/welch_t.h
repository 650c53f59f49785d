// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The difference of the means of two groups of people, without the assumption that both spread alike.
#pragma once

#include "core/base/result.h"

#include <span>

namespace stats {

struct WelchT
{
    int firstN = 0;
    int secondN = 0;
    double meanDifference = 0.0; ///< second - first
    double se = 0.0;
    double t = 0.0;
    double degreesOfFreedom = 0.0; ///< Welch 1947, Biometrika 34:28
    double p = 0.0;                ///< two-sided
    double lower = 0.0;
    double upper = 0.0;
};

/// Errors: InvalidValue (a value that is not finite or has no finite square, level outside (0, 1)), NotEnoughData
/// (fewer than two values in a group), NotApplicable (neither group has a spread).
[[nodiscard]] base::Result<WelchT> welchT(std::span<const double> first, std::span<const double> second,
                                          double level = 0.95);

} // namespace stats
