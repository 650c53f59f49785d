// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of a comparison as one answer, where the judgement allows it.
#pragma once

#include "core/base/result.h"
#include "core/evidence/comparison.h"

namespace evidence {

/// Derived: REML over the trials, Hartung and Knapp's interval, and where the effect of another such trial would lie.
struct PooledEffect
{
    int trials = 0;
    double value = 0.0;
    double lower = 0.0;
    double upper = 0.0;
    double predictionLower = 0.0;
    double predictionUpper = 0.0;
    double tauSquared = 0.0; ///< variance between the trials; 0: both intervals are the same
    double adjustment = 1.0; ///< Hartung and Knapp's factor on the standard error; below 1 it narrows the interval
};

/// Errors: NotApplicable (not to be pooled, rows of several measures), those of stats::metaAnalysis.
[[nodiscard]] base::Result<PooledEffect> pooled(const Comparison& comparison, const ComparisonEffects& effects);

} // namespace evidence
