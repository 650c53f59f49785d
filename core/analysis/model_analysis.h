// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the two models for repeated scores share, once they are fitted: estimates, tables, words and notes.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/row_model.h"
#include "core/stats/mixed_fit.h"
#include "core/stats/model_terms.h"

#include <QString>

#include <optional>

namespace analysis {

struct FittedModel
{
    RowModel model;
    stats::MixedFit fit;
    stats::TestOptions options;
    QString covariance; ///< its word, in the table "fit"
};

/// df, information and level of resolved options.
[[nodiscard]] stats::TestOptions testOptionsFrom(const Options& resolved);

/// The estimates of rowContrasts(). Errors: those of the headline's test; where another cannot be tested, a note.
[[nodiscard]] base::Result<void> addModelEstimates(AnalysisResult& result, const FittedModel& fitted);

/// means (least-squares means by arm and visit), tests (type III), coefficients, fit, parameters (of the covariance),
/// and a note for each covariance parameter at its boundary. What cannot be computed is left out with a note.
void addModelTables(AnalysisResult& result, const FittedModel& fitted);

/// participant, residual: where the covariance has these two parts; an empty cell where it has not.
[[nodiscard]] Table varianceTable(std::optional<double> participant, std::optional<double> residual);

/// "Kenward-Roger degrees of freedom (1997, without second derivatives of the covariance; expected information)".
[[nodiscard]] QString degreesText(const stats::TestOptions& options);

/// What stands left of the ~: "MADRS", "MADRS (change)".
[[nodiscard]] QString outcomeText(const AnalysisResult& result);

/// Why a model could not be fitted, in words for a note.
[[nodiscard]] QString fitReason(const base::Error& error);

/// One estimate of a test.
[[nodiscard]] Estimate estimateOf(const stats::ContrastResult& test, double level);

/// A method's sentence with the display rule at its end, as every analysis says it.
[[nodiscard]] QString withDisplayRule(QString method);

} // namespace analysis
