// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of analyses. A new one is a file <name>_analysis.cpp and one line in analyses.cpp.
#pragma once

#include "core/analysis/analysis.h"

#include <QStringView>

#include <span>

namespace analysis {

[[nodiscard]] std::span<const AnalysisKind> analysisKinds();

/// nullptr where there is none of that key (compared with study::sameKey).
[[nodiscard]] const AnalysisKind* findAnalysis(QStringView key);

/// Looks the analysis up, checks its options and whether it suits the design, and runs it.
/// Errors: UnknownKey (analysis, option, scale, column), InvalidValue (option), NotApplicable (design), Cancelled, and
/// those of the analysis itself.
[[nodiscard]] base::Result<AnalysisResult> runAnalysis(QStringView key, const study::Study& study,
                                                       const study::Selection& selection, const Options& given,
                                                       base::Progress& progress);

} // namespace analysis
