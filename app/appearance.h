// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the settings say about the look and the words, brought to the application: at the start, and whenever they change.
#pragma once

#include "app/theme/theme.h"

namespace window {

/// Before any theme of ours covers the desktop's own: remembers it, then applies what the settings say.
void startAppearance();

/// The theme that the settings ask for; "system" is the desktop's.
[[nodiscard]] theme::Theme chosenTheme();

/// Language, decimal sign and digits of the settings. BLOCKADE_LANGUAGE=pseudo in the environment goes before them.
void useChosenWords();

} // namespace window
