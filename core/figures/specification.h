// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every defensible way to ask the same question at once: the estimates from the lowest to the highest with their
// intervals, and below each which choices it made; the one in view is marked. A specification curve (Simonsohn, Simmons
// & Nelson 2020, Nature Human Behaviour 4:1208).
#pragma once

#include "core/analysis/analysis.h"
#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/selection.h"
#include "core/study/study.h"

namespace figures {

/// From the first table of a "multiverse" result that has the columns scale, visit, people, method, estimate, lower,
/// upper and current. Errors: NotEnoughData (no such table, or nothing in it).
[[nodiscard]] base::Result<Figure> specification(const study::Study& study, const study::Selection& selection,
                                                 const analysis::AnalysisResult& result);

/// Runs the analysis "multiverse". Errors: those of it.
[[nodiscard]] base::Result<Figure> specification(const study::Study& study, const study::Selection& selection);

} // namespace figures
