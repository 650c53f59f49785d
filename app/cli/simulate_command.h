// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Trials that never were, drawn from the model with a seed, and drugs in a body nobody has: said to be simulated or
// modelled wherever they go.
#pragma once

#include "app/cli/command.h"

namespace cli {

[[nodiscard]] Command simulateCommand();

} // namespace cli
