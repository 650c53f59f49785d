// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of an assumptions checklist that several analyses share, ticked from the data. A verdict is a reading aid:
// nothing here ever chooses an analysis.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/model_rows.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace analysis {

/// values are normal but for chance: the correlation of their normal plot against the critical values of Ryan & Joiner
/// 1976, with skewness. what: "differences", "residuals". Few values cannot be checked.
[[nodiscard]] Assumption normalAssumption(std::span<const double> values, const QString& what);

/// No value lies outside Tukey's fences (Tukey 1977, Exploratory Data Analysis, p. 44): 1.5 interquartile ranges beyond
/// the quartiles is doubtful, 3 is not met. names: whose each value is.
[[nodiscard]] Assumption outlierAssumption(std::span<const double> values, const QStringList& names,
                                           const QString& what);

/// Nobody who was selected is missing; else what is missing cannot be checked. used: people in the numbers.
[[nodiscard]] Assumption missingAssumption(const AnalysisResult& result, const study::Study& study,
                                           const study::Selection& selection);

/// People are independent of each other: never to be seen in the data.
[[nodiscard]] Assumption independenceAssumption();

/// Both orders have people, about as many: needed where the period is taken out. Of paired rows.
[[nodiscard]] Assumption orderAssumption(const std::vector<ScorePair>& pairs);

/// The keys of the people of pairs, in the same order.
[[nodiscard]] QStringList namesOf(const ModelRows& rows, const std::vector<ScorePair>& pairs);

} // namespace analysis
