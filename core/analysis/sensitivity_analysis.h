// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analysis "sensitivity": what becomes of the treatment effect at one visit if something that cannot be known were
// otherwise: who is missing, whom one leaves out, what of the first treatment is left.
#pragma once

#include "core/analysis/analysis.h"

namespace analysis {

/// The estimates are those of the crossover (paired t, where the orders are not two); around them the tables "people"
/// (completers and everybody), "carried forward" (LOCF and BOCF, never the answer), "leave one out", "tipping point"
/// (delta on imputed values, seeded) and "carryover" (bias). What cannot be asked of the data is said in a note.
[[nodiscard]] AnalysisKind sensitivityAnalysis();

} // namespace analysis
