// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bars from zero for each person, sorted: how much the chosen visit differs from the person's baseline, or the score
// there. Where people received both arms both bars stand beside each other; the arm that is not looked at in grey.
#pragma once

#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/selection.h"
#include "core/study/study.h"

namespace figures {

/// Scores are shown as percent change. Errors: UnknownKey (scale, column), NotEnoughData.
[[nodiscard]] base::Result<Figure> waterfall(const study::Study& study, const study::Selection& selection);

/// The scores themselves, from the worst to the best.
[[nodiscard]] base::Result<Figure> sortedScores(const study::Study& study, const study::Selection& selection);

} // namespace figures
