// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A simulated trial as a study that says so: every value has Origin::Simulated and the study carries a badge.
#pragma once

#include "core/simulation/trial_draw.h"
#include "core/study/study.h"

#include <cstdint>

namespace analysis {

/// A trial drawn from the model, in the arms of Williams 2018. Badge "Simulated".
[[nodiscard]] study::Study simulatedStudy(const simulation::TrialDraw& draw, std::uint64_t seed);

/// The embedded study: a draw that satisfies every published fact of Williams 2018. Key "williams-2018", badge
/// "Simulated to match published facts", what the design cannot tell, and the non-completers as exclusions.
[[nodiscard]] study::Study williams2018Study(const simulation::TrialDraw& draw, std::uint64_t seed);

} // namespace analysis
