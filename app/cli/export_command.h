// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A study as a file for other programs.
#pragma once

#include "app/cli/command.h"

namespace cli {

[[nodiscard]] Command exportCommand();

} // namespace cli
