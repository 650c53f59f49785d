// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a model leaves of the scores: against what it expects of them, and against what a normal distribution would
// leave.
#pragma once

#include "core/analysis/analysis.h"
#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/selection.h"
#include "core/study/study.h"

namespace figures {

/// Residuals by fitted value. Errors: NotEnoughData (the analysis leaves none).
[[nodiscard]] base::Result<Figure> residuals(const study::Study& study, const study::Selection& selection,
                                             const analysis::AnalysisResult& result);
[[nodiscard]] base::Result<Figure> residuals(const study::Study& study, const study::Selection& selection);

/// Standardized residuals by the normal quantile of their rank (analysis::residualQuantiles); normal ones lie on the
/// line. Errors: NotEnoughData (fewer than 3, or none differs).
[[nodiscard]] base::Result<Figure> residualQuantiles(const study::Study& study, const study::Selection& selection,
                                                     const analysis::AnalysisResult& result);
[[nodiscard]] base::Result<Figure> residualQuantiles(const study::Study& study, const study::Selection& selection);

} // namespace figures
