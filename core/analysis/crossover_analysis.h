// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analyses of an AB/BA crossover by sequences: "crossover", the treatment effect with the period taken out, and
// "carryover", what could be left of the first treatment in the second period.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/paired_frame.h"
#include "core/stats/crossover.h"

#include <vector>

namespace analysis {

[[nodiscard]] AnalysisKind crossoverAnalysis();

/// The people of the rows as core/stats/crossover asks for them: A is the comparator. Halves have one score.
[[nodiscard]] std::vector<stats::CrossoverPerson> crossoverPeople(const ModelRows& rows);

[[nodiscard]] Estimate crossoverEstimate(const QString& name, const stats::CrossoverEffect& effect, double level);

} // namespace analysis
