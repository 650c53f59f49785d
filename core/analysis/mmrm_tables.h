// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is told of the covariance that MMRM fitted between a person's scores: which, why not another, and its numbers.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/row_model.h"
#include "core/stats/mmrm.h"

#include <string>
#include <vector>

namespace analysis {

/// Where each row stands among a person's scores.
struct MmrmPositions
{
    std::vector<int> of; ///< a row each
    std::vector<std::string> names;
};

/// covariance, fitted, reason: a row for each that was tried.
[[nodiscard]] Table ladderTable(const stats::LadderFit& ladder);

/// Notes on those that could not be fitted.
void noteLadder(AnalysisResult& result, const stats::LadderFit& ladder);

/// The fitted covariance of the positions.
[[nodiscard]] Table covarianceTable(const MmrmPositions& positions, const stats::MixedFit& fit);

/// The table "variance" of the structures that have one variance for all; empty cells of the others.
[[nodiscard]] Table mmrmVariances(const stats::MixedFit& fit, stats::CovarianceKind kind);

/// isChosen: it was asked for, not found by the ladder.
[[nodiscard]] Assumption covarianceAssumption(stats::CovarianceKind kind, bool isChosen);

/// Scores that the people in the model do not have.
[[nodiscard]] Assumption scoresAssumption(const ModelRows& rows, std::size_t positions);

} // namespace analysis
