// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ketamine and naltrexone in a body of that weight, for the list of simulations: options in, curves with their sources
// out.
#pragma once

#include "app/cli/simulations.h"
#include "core/pharmacology/scenario.h"

namespace cli {

[[nodiscard]] std::vector<analysis::OptionKind> pharmacologyOptions();

/// Of resolved options.
[[nodiscard]] pharmacology::Scenario scenarioOf(const analysis::Options& options);

/// Draws nothing: the same options give the same curves, whatever the seed. Errors: InvalidValue.
[[nodiscard]] base::Result<Simulated> runPharmacology(std::uint64_t seed, const analysis::Options& options,
                                                      base::Progress& progress);

} // namespace cli
