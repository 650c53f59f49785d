// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The linear mixed model y = X beta + Z u + e: each subject has its own level and, if one likes, its own slopes.
#pragma once

#include "core/base/progress.h"
#include "core/stats/design_matrix.h"
#include "core/stats/mixed_fit.h"

#include <span>

namespace stats {

struct MixedModelRows
{
    std::span<const double> y;
    const DesignMatrix& fixed;
    const DesignMatrix& random;     ///< Z: a column of ones for an intercept, a column of times for a slope …
    std::span<const int> subjectOf; ///< any labels
};

struct MixedModelOptions
{
    Likelihood likelihood = Likelihood::Restricted;
    bool isCorrelated = true; ///< random effects may be correlated
    int maxIterations = 200;
};

/// Parameters: variances and covariances of the random effects (lower triangle, row by row), then "residual variance".
/// A random-effect variance of zero is told as boundary. Errors: InvalidValue (lengths differ, not finite),
/// NotEnoughData (no more rows than columns, fewer than two subjects, variances that the rows cannot tell apart),
/// SingularDesign, NotApplicable (no residual variance is left), NotConverged, Cancelled. Memory and time grow with
/// the square and cube of the rows of the largest subject.
[[nodiscard]] base::Result<MixedFit> fitMixedModel(const MixedModelRows& rows, const MixedModelOptions& options,
                                                   base::Progress& progress);

/// A random intercept and no one watching.
[[nodiscard]] base::Result<MixedFit> fitInterceptModel(std::span<const double> y, const DesignMatrix& fixed,
                                                       std::span<const int> subjectOf,
                                                       const MixedModelOptions& options = {});

} // namespace stats
