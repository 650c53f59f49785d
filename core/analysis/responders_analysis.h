// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analysis "responders": the counts of core/analysis/responders at one threshold, as estimates and tables.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/responders.h"

namespace analysis {

[[nodiscard]] AnalysisKind respondersAnalysis();

/// How the numbers of a threshold are computed, in a sentence.
[[nodiscard]] QString respondersMethod(const study::Scale& scale, const ResponseRule& rule,
                                       const ResponderOutcomes& outcomes);

/// Everybody who is not counted, with the reason; "under one treatment alone" where that is it.
[[nodiscard]] std::vector<ExcludedRow> notCounted(const study::Study& study, const study::Selection& selection,
                                                  const ResponderOutcomes& outcomes);

} // namespace analysis
