// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program knows: figures, analyses, scales, formats … as a table or as JSON.
#pragma once

#include "app/cli/command.h"

namespace cli {

[[nodiscard]] Command listCommand();

} // namespace cli
