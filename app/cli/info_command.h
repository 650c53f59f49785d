// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a study is and holds: design, arms, scales, visits, counts, sources.
#pragma once

#include "app/cli/command.h"

namespace cli {

[[nodiscard]] Command infoCommand();

} // namespace cli
