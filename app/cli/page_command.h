// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture of the whole window, showing one page.
#pragma once

#include "app/cli/command.h"

namespace cli {

[[nodiscard]] Command pageCommand();

} // namespace cli
