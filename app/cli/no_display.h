// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window needs a display. Where there is none, Qt aborts with a core dump; these say it in one line instead.
#pragma once

namespace cli {

/// Whether a window has anywhere to appear, judged by the environment alone.
[[nodiscard]] bool hasDisplay();

/// One line on stderr that names the commands that need no display.
void sayNoDisplay();

/// From here on, a platform plug-in that cannot start ends the program with that line and exit code 1.
void refuseWithoutPlatform();

} // namespace cli
