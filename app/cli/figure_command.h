// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One figure as a picture, as JSON or as a table.
#pragma once

#include "app/cli/command.h"

namespace cli {

[[nodiscard]] Command figureCommand();

} // namespace cli
