// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a content file says should be shown, in the study on screen.
#pragma once

#include "core/evidence/shown_view.h"
#include "core/study/selection.h"
#include "core/study/study.h"

namespace pages {

/// The selection with what the view names; what it does not name, or the study does not have, stays.
[[nodiscard]] study::Selection selectionOf(const evidence::ShownView& view, const study::Study& study,
                                           const study::Selection& before);

/// The view, or the evidence where the program has no such page: no way leads nowhere.
[[nodiscard]] evidence::ShownView existingView(const evidence::ShownView& view);

} // namespace pages
