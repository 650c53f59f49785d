// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program with a window: settings, theme, the study it opens on, and the event loop.
#pragma once

#include <QString>

namespace window {

/// Shows the window on a file, or on the embedded study where path is empty; returns when it is closed. Needs a display
/// (or QT_QPA_PLATFORM set); the exit code of the program.
[[nodiscard]] int runWindow(int& argc, char** argv, const QString& path);

} // namespace window
