// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same difference at every visit after the treatment, each with its interval: whether the day in view is like the
// others.
#pragma once

#include "core/analysis/visit_contrasts.h"
#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <vector>

namespace figures {

/// method: what contrasts came from, for scale, measure, badge and caption. Errors: NotEnoughData (no contrast).
[[nodiscard]] base::Result<Figure> forest(const study::Study& study, const study::Selection& selection,
                                          const analysis::AnalysisResult& method,
                                          const std::vector<analysis::VisitContrast>& contrasts);

/// By the study's own method, one visit at a time. Errors: also NotApplicable (no two arms), those of the analysis.
[[nodiscard]] base::Result<Figure> forest(const study::Study& study, const study::Selection& selection);

} // namespace figures
