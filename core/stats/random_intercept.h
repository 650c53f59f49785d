// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The smallest linear mixed model: y = X beta + one random intercept a group + residual, fitted by REML.
// Balanced or not. The likelihood is profiled in the one variance ratio, so there is nothing to start or tune.
#pragma once

#include "core/base/result.h"
#include "core/stats/design_matrix.h"

#include <span>
#include <string>
#include <vector>

namespace stats {

/// One fixed effect; t on Satterthwaite's degrees of freedom (Giesbrecht & Burns 1985, Biometrics 41:477, with the
/// observed information of both variances, as lmerTest: Kuznetsova et al. 2017, J Stat Softw 82(13)).
struct FixedEffect
{
    std::string name;
    double estimate = 0.0;
    double se = 0.0;
    double degreesOfFreedom = 0.0;
    double t = 0.0;
    double p = 0.0; ///< two-sided
    double lower = 0.0;
    double upper = 0.0;
};

struct RandomInterceptFit
{
    std::vector<FixedEffect> effects; ///< in the order of the columns
    double groupVariance = 0.0;
    double residualVariance = 0.0;
    bool onBoundary = false; ///< groupVariance is exactly 0: REML would have it negative; the fit is then least squares
    double logLikelihood = 0.0; ///< restricted, with all constants, as R's logLik of lme4::lmer(REML = TRUE)
    int rows = 0;
    int groups = 0;
};

/// y, groupOf and the design have one entry a row; groupOf holds any labels. Errors: InvalidValue (lengths differ, a
/// value not finite, level outside (0, 1)), NotEnoughData (no more rows than columns, fewer than two groups, no group
/// with two rows), SingularDesign (columns depend on each other), NotApplicable (no residual variance is left).
[[nodiscard]] base::Result<RandomInterceptFit> fitRandomIntercept(std::span<const double> y, const DesignMatrix& design,
                                                                  std::span<const int> groupOf, double level = 0.95);

} // namespace stats
