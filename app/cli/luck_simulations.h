// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What chance alone does to a small trial, as entries of the list of simulations: the lot drawn again, looks before the
// end, responders chosen after the fact, naltrexone carried over, replications. They make no study.
#pragma once

#include "app/cli/simulations.h"

#include <vector>

namespace cli {

[[nodiscard]] std::vector<Simulation> luckSimulations();

} // namespace cli
