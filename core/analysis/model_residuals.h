// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a fitted model for repeated scores leaves, and the checklist that is ticked from it.
#pragma once

#include "core/analysis/model_analysis.h"
#include "core/study/selection.h"

namespace analysis {

/// X beta of each row.
[[nodiscard]] std::vector<double> fixedPart(const FittedModel& fitted);

/// Fitted is X beta and the person's own level (its best linear prediction); the residual is in residual standard
/// deviations.
void addConditionalResiduals(AnalysisResult& result, const FittedModel& fitted);

/// Fitted is X beta; the residual is in the standard deviations of its position. positionOf: a row each, in the fitted
/// covariance.
void addMarginalResiduals(AnalysisResult& result, const FittedModel& fitted, const std::vector<int>& positionOf);

/// Normal residuals, no outlier, missing by chance, independent people, and, of paired rows, both orders. Needs the
/// residuals and n.
void addModelAssumptions(AnalysisResult& result, const FittedModel& fitted, const study::Study& study,
                         const study::Selection& selection);

} // namespace analysis
