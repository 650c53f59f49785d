// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small made-up studies for tests. Their numbers follow simple rules and mean nothing.
#pragma once

#include "core/study/study.h"

namespace tests {

/// A two-sequence crossover with a row in every table. Participants P1 to P5 have both periods, P6 a baseline alone (in
/// period 0); HAM-D-17 (id 1) at baseline, day 1, day 3 and day 7 of each period, CADSS (id 2) at minute 40; P5 missed
/// day 7 of period 2. Arm 1 is the reference, arm 2 has the antagonist.
[[nodiscard]] study::Study exampleStudy();

/// A two-sequence crossover with one score of HAM-D-17 for each participant, period and visit: participants × 2 ×
/// visits rows. The first visit is the baseline, the others are day 1, day 2 … visits >= 2.
[[nodiscard]] study::Study largeStudy(int participants, int visits);

} // namespace tests
