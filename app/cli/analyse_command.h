// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One analysis, as tables to read or as JSON.
#pragma once

#include "app/cli/command.h"

namespace cli {

[[nodiscard]] Command analyseCommand();

} // namespace cli
