// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The design is read off the data: who received which arms in which order.
#pragma once

#include "core/study/study.h"

namespace study {

enum class Design : std::uint8_t {
    TwoSequenceCrossover, ///< AB / BA: two arms, two periods, both orders occur
    Crossover,            ///< some people received more than one arm, any other layout
    ParallelArms,         ///< several arms, one for each person, given once or again and again
    SingleArm,
};

/// Periods with an arm decide; a study nobody was treated in is SingleArm.
[[nodiscard]] Design designOf(const Study& study);

/// "two-sequence-crossover" …, as in info --json.
[[nodiscard]] QString designKey(Design design);

[[nodiscard]] inline bool isCrossover(Design design)
{
    return design == Design::TwoSequenceCrossover || design == Design::Crossover;
}

/// The study's own contrast, else the one its arms suggest. Reference: a placebo, else another control, else the first
/// arm; never one with an antagonist while there is another. Comparator: an arm with an antagonist, else the first arm
/// that is no control. nullopt with fewer than two arms.
[[nodiscard]] std::optional<Contrast> suggestContrast(const Study& study);

} // namespace study
