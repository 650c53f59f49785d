// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures and flips in sentences, computed from the same summary as the figure: for the line under the switch, for
// screen readers, and for whoever cannot see the picture.
#pragma once

#include "core/analysis/paired_difference.h"
#include "core/figures/scene.h"

#include <QString>

namespace figures {

/// "On day 1 the mean HAM-D-17 is 11.3 (95 % CI 6.9 to 15.8); 7 of 12 responded." Both sides: one clause for each arm.
[[nodiscard]] QString sideSentence(const Scene& scene);
[[nodiscard]] QString sideSentence(const study::Study& study, const study::Selection& selection);

/// What Figure::flip holds: this side, reached from the other one. Empty where there is no contrast.
[[nodiscard]] QString flipSentence(const Scene& scene);

/// After a flip from before to after: "Blockade on. Day 1: mean HAM-D-17 20.2, was 11.3; responders 1 of 12, was 7."
/// Studies without an antagonist say the arm's name instead. Where more than the side changed: sideSentence(after).
[[nodiscard]] QString flipSentence(const study::Study& study, const study::Selection& before,
                                   const study::Selection& after);

/// "On day 1 the mean difference in HAM-D-17 (Ketamine after naltrexone − Ketamine after placebo) is 8.9 (95 % CI 4.2
/// to 13.6, n = 12); higher in 10, lower in 1."
[[nodiscard]] QString pairedSentence(const Scene& scene, const analysis::PairedDifference& difference);

} // namespace figures
