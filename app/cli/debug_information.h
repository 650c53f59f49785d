// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What --debug-info prints: what the program stands on, without a name, a path or a value of the person who runs it.
#pragma once

#include <QString>

namespace cli {

/// Needs a QGuiApplication for the platform plug-in's name.
[[nodiscard]] QString debugInformation();

} // namespace cli
