// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Model rows and the terms of a model as the numbers that core/stats fits, and the questions one asks of the fit. A
// term that these rows cannot speak of is left out, and a note says so.
#pragma once

#include "core/analysis/model_rows.h"
#include "core/stats/model_terms.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace analysis {

struct RowModel
{
    ModelRows rows;
    std::vector<stats::Term> terms; ///< those that were kept
    stats::ModelFrame frame;
    stats::ModelDesign design;
    std::vector<double> y;
    std::vector<int> subjectOf; ///< places in rows.people
    QString reference;          ///< the arms' names
    QString comparator;
    QStringList notes;
};

/// Factors: treatment (reference first), visit, cell (the visits under the reference, then those under the comparator),
/// period, sequence (reference first). Left out with a note: rows without a baseline where it is a term, visits with
/// rows under one arm alone, period, sequence or baseline where they cannot be told from what stands before them.
/// Errors: NotEnoughData (no rows of both arms), SingularDesign (terms that cannot be told apart).
[[nodiscard]] base::Result<RowModel> rowModel(const study::Study& study, ModelRows rows,
                                              std::vector<stats::Term> terms);

/// What the model expects under an arm at a visit (least-squares means): the visits under the reference, then those
/// under the comparator.
[[nodiscard]] base::Result<std::vector<stats::LinearContrast>> cellMeans(const RowModel& model);

/// The questions of every result, comparator minus reference: "treatment" (the mean over the visits), "treatment @ day
/// 2" for each visit, "period" (2 - 1), "carryover" (the totals of two periods, comparator first - reference first).
[[nodiscard]] base::Result<std::vector<stats::LinearContrast>> rowContrasts(const RowModel& model);

/// The name of a visit's contrast.
[[nodiscard]] QString treatmentAt(const QString& visit);

/// "Placebo, day 2".
[[nodiscard]] QString cellName(const RowModel& model, ArmSide side, std::size_t visit);

} // namespace analysis
