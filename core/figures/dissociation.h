// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dissociation around the infusion: the trajectories of the study's dissociation scale, whatever scale is looked at.
#pragma once

#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/selection.h"
#include "core/study/study.h"

namespace figures {

/// Of the selection its side and its filter count. Errors: NotApplicable (no dissociation scale), and those of
/// trajectories.
[[nodiscard]] base::Result<Figure> dissociation(const study::Study& study, const study::Selection& selection);

} // namespace figures
