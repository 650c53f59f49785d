// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How Qt is set up for a command: no display, nothing of the desktop in its pictures, and no chatter on stderr.
#pragma once

namespace cli {

/// Drops Qt's own warnings (unless its logging rules are set) and gives it the UTF-8 locale that it would else ask for
/// in several lines. Before an application object is made.
void quietQt();

/// The offscreen platform, at one pixel a pixel, whatever the environment says: pictures look the same everywhere.
void paintWithoutDisplay();

} // namespace cli
