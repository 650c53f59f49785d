// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An analysis as text for a terminal: who and what, estimates with intervals before p-values, tables, who was left out.
#pragma once

#include "core/analysis/analysis.h"

#include <QString>

namespace cli {

[[nodiscard]] QString analysisText(const analysis::AnalysisResult& result);

} // namespace cli
