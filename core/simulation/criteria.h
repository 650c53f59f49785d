// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The checks that plausibility.cpp makes its list from: of the sample as a whole, and of single courses.
#pragma once

#include "core/simulation/published_facts.h"

#include <array>
#include <string_view>
#include <vector>

namespace simulation {

inline constexpr std::array bothArms{placeboArm, naltrexoneArm};

[[nodiscard]] inline bool isWithin(double value, double low, double high)
{
    return value >= low && value <= high;
}

/// Of the completers, those that are there.
[[nodiscard]] std::vector<double> scoresOf(const ScoreTable& table, std::string_view arm, std::string_view scale,
                                           DrawnVisitKind visit, int number = 0);
[[nodiscard]] double meanOr0(const std::vector<double>& values);

// The sample: sample_criteria.cpp
[[nodiscard]] Measured baselinesDiffer(const TrialDraw& draw, const ScoreTable& table);
[[nodiscard]] Measured baselinesOfBothPeriodsClose(const TrialDraw& draw, const ScoreTable& table);
[[nodiscard]] Measured scalesInProportion(const TrialDraw& draw, const ScoreTable& table);
[[nodiscard]] Measured lateVisitMissed(const TrialDraw& draw, const ScoreTable& table);
[[nodiscard]] Measured dissociationDiffers(const TrialDraw& draw, const ScoreTable& table);
[[nodiscard]] Measured peopleAreMixed(const TrialDraw& draw, const ScoreTable& table);
[[nodiscard]] Measured ordersBalanced(const TrialDraw& draw, const ScoreTable& table);
[[nodiscard]] Measured suicidalThoughtsDiffer(const TrialDraw& draw, const ScoreTable& table);
[[nodiscard]] Measured suicidalityHoldsOnAnyDays(const TrialDraw& draw, const ScoreTable& table);

// Courses of HAM-D-17: course_criteria.cpp
[[nodiscard]] Measured fallsAndReturns(const TrialDraw& draw, const ScoreTable& table);
[[nodiscard]] Measured coursesWander(const TrialDraw& draw, const ScoreTable& table);
[[nodiscard]] Measured coursesAreGradual(const TrialDraw& draw, const ScoreTable& table);
[[nodiscard]] Measured someoneIsBetterWithNaltrexone(const TrialDraw& draw, const ScoreTable& table);
[[nodiscard]] Measured someoneRespondsLate(const TrialDraw& draw, const ScoreTable& table);
[[nodiscard]] Measured someoneGetsWorse(const TrialDraw& draw, const ScoreTable& table);

} // namespace simulation
