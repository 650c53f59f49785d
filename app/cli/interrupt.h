// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+C as a question that long work can ask. The first one lets the command stop by itself, so that nothing is left
// half-written; a second one ends the program at once.
#pragma once

namespace cli {

void watchForInterrupt();
[[nodiscard]] bool isInterrupted();

} // namespace cli
