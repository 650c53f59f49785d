// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Data files of any known format into a study file, with every dropped row accounted for.
#pragma once

#include "app/cli/command.h"

namespace cli {

[[nodiscard]] Command importCommand();

} // namespace cli
