// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analysis "power": a replication planned from a study's own spread. How many people it needs, what as many as here
// could find, and how likely they were to. It says nothing of whether this study is right.
#pragma once

#include "core/analysis/analysis.h"

namespace analysis {

[[nodiscard]] AnalysisKind powerAnalysis();

} // namespace analysis
