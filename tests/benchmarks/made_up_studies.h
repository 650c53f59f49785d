// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Studies of the sizes that benchmarks speak of. Made once each and then shared, so that making one is never timed.
#pragma once

#include "core/study/study.h"

namespace benchmarks {

/// A simulated crossover of ketamine after placebo and after naltrexone, every participant with both periods.
study::SharedStudy crossoverOf(int participants);

/// A crossover of 10,000 participants and 50 visits in each period: 1,000,000 assessments of one scale.
study::SharedStudy millionAssessments();

} // namespace benchmarks
