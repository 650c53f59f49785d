// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analysis "paired-t": the mean of each person's own difference. It ignores the period.
#pragma once

#include "core/analysis/analysis.h"

namespace analysis {

[[nodiscard]] AnalysisKind pairedTAnalysis();

} // namespace analysis
