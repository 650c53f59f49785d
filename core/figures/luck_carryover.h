// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Naltrexone that is still there at the second infusion: the bias of a crossover's estimate by the days between them,
// and how rarely a test of the carry-over would notice.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/simulation/carryover.h"

#include <cstdint>

namespace figures {

enum class CarryoverView : std::uint8_t { Bias, Pretest };

/// Errors: those of simulation::expectedCarryover, Cancelled.
[[nodiscard]] base::Result<Figure> carryoverFigure(const simulation::CarryoverOptions& options, CarryoverView view,
                                                   base::Progress& progress);

} // namespace figures
