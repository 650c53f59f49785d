// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything on screen as it starts: view, filter, what pages keep, zooms, panels. One step of the history takes it back.
#pragma once

namespace workspace {
class Workspace;
}

namespace window {

class MainWindow;

/// Said once, with a button that takes it back.
void resetAll(MainWindow& window, workspace::Workspace& workspace);

} // namespace window
