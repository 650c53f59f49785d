// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One drawn AB/BA crossover and its two t statistics: thousands a frame, so without the quantiles and people of
// stats::crossover, with which a test compares it. Internal to core/simulation.
#pragma once

#include "core/base/random.h"

namespace simulation {

struct CrossoverModel
{
    int people = 12;
    double effect = 0.0;    ///< A - B
    double carryover = 0.0; ///< what A leaves behind in the second period
    double betweenSd = 0.0; ///< of a person's level
    double withinSd = 1.0;  ///< of one score around it
};

struct DrawnContrast
{
    double estimate = 0.0;
    double se = 0.0;
};

struct DrawnCrossover
{
    DrawnContrast treatment; ///< A - B with the period taken out
    DrawnContrast totals;    ///< sequence totals, A first - B first: the pre-test of a carry-over
};

/// At least three people; people / 2 of them have A first.
[[nodiscard]] DrawnCrossover drawnCrossover(const CrossoverModel& model, base::Random& random);

} // namespace simulation
