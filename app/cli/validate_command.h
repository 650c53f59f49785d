// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace cli {

/// blockade validate [--json]: fails where one golden value does.
[[nodiscard]] Command validateCommand();

} // namespace cli
