// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of commands, in the order of --help. A new one is a file <name>_command.cpp and one line in commands.cpp.
#pragma once

#include "app/cli/command.h"

#include <QStringView>

#include <span>

namespace cli {

[[nodiscard]] std::span<const Command> commands();

/// nullptr where there is none of that key.
[[nodiscard]] const Command* findCommand(QStringView key);

} // namespace cli
