// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mean of each arm at each visit with its interval as error bars, side by side.
#pragma once

#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/selection.h"
#include "core/study/study.h"

namespace figures {

/// Errors: UnknownKey (scale, column), NotEnoughData.
[[nodiscard]] base::Result<Figure> means(const study::Study& study, const study::Selection& selection);

} // namespace figures
