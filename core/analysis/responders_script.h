// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The R script of the analysis "responders": the scores and baselines of the people who are counted, and the counting.
#pragma once

#include "core/analysis/r_script.h"
#include "core/analysis/responders.h"

namespace analysis {

/// Empty in a study without a contrast.
[[nodiscard]] RScript respondersScript(const study::Study& study, const study::Selection& selection,
                                       const study::Scale& scale, const ResponseRule& rule,
                                       const ResponderOutcomes& outcomes);

} // namespace analysis
