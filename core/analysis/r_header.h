// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The R script of a result with its comments: the study, its badge and fingerprint, the method, the estimand and who was
// left out. And the data frame that analyses of model rows share.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/model_rows.h"

#include <QString>

#include <vector>

namespace analysis {

/// The whole script, ready to be saved as .R; empty where the result has none.
[[nodiscard]] QString rScriptText(const AnalysisResult& result);

/// Columns participant (factor), sequence (factor: RC is reference first, CR comparator first, none), period, arm (factor:
/// reference, comparator), visit (factor, in order of time), day, baseline, y: one row a model row.
[[nodiscard]] std::vector<RColumn> rColumns(const ModelRows& rows);

/// What stands in the column sequence: "RC", "CR" or "none".
[[nodiscard]] QString rOrder(ArmOrder order);

/// One row a person with both values at the first visit: participant, sequence, reference, comparator.
[[nodiscard]] std::vector<RColumn> rPairColumns(const ModelRows& rows, const std::vector<ScorePair>& pairs);

} // namespace analysis
