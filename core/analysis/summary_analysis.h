// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analysis "summary": the numbers of core/analysis/summary as tables to print, save and check.
#pragma once

#include "core/analysis/analysis.h"

namespace analysis {

[[nodiscard]] AnalysisKind summaryAnalysis();

} // namespace analysis
