// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command palette offers in this window, now: pages, actions with their keys, scales, people, studies, recent
// files, help.
#pragma once

#include "app/palette_model.h"

#include <vector>

class QMenuBar;

namespace workspace {
class Workspace;
}

namespace window {

class MainWindow;

/// Actions that stand in the palette under another kind already carry the property `inPalette` = false.
[[nodiscard]] std::vector<PaletteEntry> paletteEntries(MainWindow& window, workspace::Workspace& workspace,
                                                       const QMenuBar& menus);

} // namespace window
