// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each person's two values at one visit, joined, and beside them on an axis of its own the mean of the differences with
// its interval: an estimation plot (Gardner & Altman 1986, BMJ 292:746).
#pragma once

#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/selection.h"
#include "core/study/study.h"

namespace figures {

/// Errors: UnknownKey (scale, column), NotEnoughData (nobody has both), NotApplicable (no two
/// arms given to the same people).
[[nodiscard]] base::Result<Figure> paired(const study::Study& study, const study::Selection& selection);

} // namespace figures
