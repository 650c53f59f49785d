// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every participant's course as a thin line, each side's mean with its interval strong; the side that is not looked at
// stays behind as a ghost.
#pragma once

#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/selection.h"
#include "core/study/study.h"

namespace figures {

/// Errors: UnknownKey (scale, column), NotEnoughData.
[[nodiscard]] base::Result<Figure> trajectories(const study::Study& study, const study::Selection& selection);

} // namespace figures
