// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One bar for each person, sorted: how much the chosen visit differs from the person's baseline.
#pragma once

#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/selection.h"
#include "core/study/study.h"

namespace figures {

/// Scores are shown as percent change. Errors: UnknownKey (scale, column), NotEnoughData.
[[nodiscard]] base::Result<Figure> waterfall(const study::Study& study, const study::Selection& selection);

} // namespace figures
