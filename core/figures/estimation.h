// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The values an analysis compares on the left, and on an axis of its own the difference it estimates with its interval:
// an estimation plot (Gardner & Altman 1986, BMJ 292:746), for whichever method made the difference.
#pragma once

#include "core/analysis/analysis.h"
#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/selection.h"
#include "core/study/study.h"

namespace figures {

/// The people who are in the result and have a score at its visit. Errors: UnknownKey (scale, column), NotApplicable
/// (the headline is no difference of the two arms), NotEnoughData.
[[nodiscard]] base::Result<Figure> estimation(const study::Study& study, const study::Selection& selection,
                                              const analysis::AnalysisResult& result);

/// By the study's own method.
[[nodiscard]] base::Result<Figure> estimation(const study::Study& study, const study::Selection& selection);

} // namespace figures
