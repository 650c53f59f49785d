// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analysis "wilcoxon": the signed-rank test of each person's difference and the shift that goes with it.
#pragma once

#include "core/analysis/analysis.h"

namespace analysis {

[[nodiscard]] AnalysisKind wilcoxonAnalysis();

} // namespace analysis
