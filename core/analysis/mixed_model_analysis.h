// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analysis "mixed-model": a random level for each person, at one visit at a time.
#pragma once

#include "core/analysis/analysis.h"

namespace analysis {

/// y ~ treatment + period + sequence + (1 | person), by restricted maximum likelihood, with all scores at the visit of
/// people who were given both treatments. "treatment" is the effect at the selection's visit, "treatment @ <visit>" that
/// of the same model at each other one.
[[nodiscard]] AnalysisKind mixedModelAnalysis();

} // namespace analysis
