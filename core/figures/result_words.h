// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the figures made from an analysis share: how they name it, where it comes from, and the mark of no difference.
#pragma once

#include "core/analysis/analysis.h"
#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <QString>

namespace figures {

/// A figure with the key, the badge and the caption of the result: what is drawn (the caller's sentence), method,
/// filter, source, badge.
[[nodiscard]] Figure emptyResultFigure(const study::Study& study, const study::Selection& selection,
                                       const analysis::AnalysisResult& result, const QString& key,
                                       const QString& drawn);

/// "Ketamine after naltrexone − Ketamine after placebo"; empty without two arms.
[[nodiscard]] QString contrastName(const study::Study& study);

/// What the marks of a figure without sides are.
[[nodiscard]] LegendEntry resultLegend(const analysis::AnalysisResult& result, const QString& text,
                                       Role role = Role::Neutral);

/// Of a number computed from the result's scores: simulated stays simulated.
[[nodiscard]] study::Origin computedOrigin(const analysis::AnalysisResult& result);

/// The study's own contrast by its own method. Errors: NotApplicable (no two arms), and those of the analysis.
[[nodiscard]] base::Result<analysis::AnalysisResult> defaultResult(const study::Study& study,
                                                                   const study::Selection& selection);

/// "no difference", at 0.
[[nodiscard]] Threshold noDifference();

} // namespace figures
