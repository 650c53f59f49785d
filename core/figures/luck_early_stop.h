// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Trials that are looked at before the end: what all of them report, and what those report that stop there.
#pragma once

#include "core/figures/figure.h"
#include "core/simulation/early_stop.h"

namespace figures {

[[nodiscard]] Figure earlyStopFigure(const simulation::EarlyStopOptions& options, const simulation::EarlyStop& result);

} // namespace figures
