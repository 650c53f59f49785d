// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many people a replication needs, and what a hundred replications would report.
#pragma once

#include "core/figures/figure.h"
#include "core/simulation/power_curve.h"
#include "core/simulation/replication.h"

namespace figures {

/// Power of the planned test over the number of people.
[[nodiscard]] Figure scorePowerFigure(const simulation::ReplicationOptions& options,
                                      const simulation::PowerCurve& curve);

[[nodiscard]] Figure responderPowerFigure(const simulation::ResponderReplication& options,
                                          const simulation::PowerCurve& curve);

/// Each replication's estimate with its interval, from the lowest to the highest.
[[nodiscard]] Figure replicationFigure(const simulation::ReplicationOptions& options,
                                       const simulation::Replication& result);

} // namespace figures
