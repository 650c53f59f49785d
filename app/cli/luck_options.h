// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The options of the simulations of chance: on the command line, and as the structs they fill.
#pragma once

#include "core/analysis/analysis.h"
#include "core/base/result.h"
#include "core/simulation/carryover.h"
#include "core/simulation/early_stop.h"
#include "core/simulation/regress.h"
#include "core/simulation/replication.h"

#include <cstdint>
#include <vector>

namespace cli {

[[nodiscard]] std::vector<analysis::OptionKind> rerandomiseOptions();

[[nodiscard]] std::vector<analysis::OptionKind> earlyStopOptions();
/// Errors: InvalidValue (looks that are no whole numbers).
[[nodiscard]] base::Result<simulation::EarlyStopOptions> earlyStopFrom(std::uint64_t seed,
                                                                       const analysis::Options& options);

[[nodiscard]] std::vector<analysis::OptionKind> regressOptions();
[[nodiscard]] simulation::RegressOptions regressFrom(std::uint64_t seed, const analysis::Options& options);

[[nodiscard]] std::vector<analysis::OptionKind> carryoverOptions();
[[nodiscard]] simulation::CarryoverOptions carryoverFrom(std::uint64_t seed, const analysis::Options& options);

[[nodiscard]] std::vector<analysis::OptionKind> replicationOptions();
[[nodiscard]] simulation::ReplicationOptions replicationFrom(std::uint64_t seed, const analysis::Options& options);

} // namespace cli
