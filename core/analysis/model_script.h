// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The R scripts of the models for repeated scores. The mixed model is left to lmerTest. What R has no package of its
// own for in MMRM (degrees of freedom of a gls) the script writes out: the restricted likelihood is taken from where
// gls stops to its optimum.
#pragma once

#include "core/analysis/model_analysis.h"
#include "core/stats/covariance_structure.h"

#include <vector>

namespace analysis {

/// A model at one visit and the estimates that R prints of it.
struct VisitQuestions
{
    QString visit;
    std::vector<stats::Term> terms;
    std::vector<stats::LinearContrast> contrasts;
};

/// rows: of all the visits asked of.
[[nodiscard]] RScript mixedModelScript(const ModelRows& rows, const std::vector<VisitQuestions>& questions,
                                       const stats::TestOptions& options);

/// positionOf: a row each.
[[nodiscard]] RScript mmrmScript(const FittedModel& fitted, stats::CovarianceKind covariance,
                                 const std::vector<int>& positionOf);

/// list("treatment" = c(0, 1, …), …)
[[nodiscard]] QString rWeights(const std::vector<stats::LinearContrast>& contrasts);

/// The variables of a formula in the data frame of rColumns(), and columns(fixed, rows): the design in the order of the
/// weights.
[[nodiscard]] QString rVariables();

} // namespace analysis
