// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Impossible and remarkable values of a study, each with place and advice.
#pragma once

#include "app/cli/command.h"

namespace cli {

[[nodiscard]] Command checkCommand();

} // namespace cli
