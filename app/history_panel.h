// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was done and undone, first done first, in a list beside the menu it was asked from: choose a line to go there.
#pragma once

class QWidget;

namespace workspace {
class Workspace;
}

namespace window {

/// Deletes itself when it closes. over: the window it opens over.
void showHistory(workspace::Workspace& workspace, QWidget* over);

} // namespace window
