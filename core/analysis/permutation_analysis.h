// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analysis "permutation": the effect seen among all that other draws of the lot would have made of the same scores.
#pragma once

#include "core/analysis/analysis.h"

namespace analysis {

[[nodiscard]] AnalysisKind permutationAnalysis();

} // namespace analysis
