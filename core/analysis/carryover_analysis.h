// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analysis "carryover": what the totals of the sequences say of a carry-over, with its warning, and what carry-over
// it would take to make the treatment effect seen. It never chooses an analysis.
#pragma once

#include "core/analysis/analysis.h"

namespace analysis {

[[nodiscard]] AnalysisKind carryoverAnalysis();

} // namespace analysis
