// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How likely a planned crossover is to find what it looks for, and how many people it takes: by the noncentral t
// itself for scores, by adding up every outcome for responders. No normal approximation, so a dozen people are no
// worry.
#pragma once

#include "core/base/result.h"

namespace stats {

/// Which test will be made of the within-person differences A - B.
enum class PlannedTest {
    PairedT,   ///< n - 1 degrees of freedom
    Crossover, ///< AB/BA with the period taken out: n - 2; sequences as equal as n allows
};

/// A comparison of two conditions within people.
struct PairedPlan
{
    double sdOfDifferences = 1.0; ///< between people, of A - B, in units of the effect
    PlannedTest test = PlannedTest::PairedT;
    double alpha = 0.05;  ///< in all
    bool twoSided = true; ///< else towards a positive effect, all of alpha there
};

inline constexpr int mostPlannedPeople = 1'000'000;

/// P(p <= alpha) where the true mean difference is `effect`; two-sided, both tails count (R: power.t.test(type =
/// "paired", strict = TRUE)). Johnson, Kotz & Balakrishnan 1995, Continuous Univariate Distributions 2, ch. 31;
/// crossover: Senn 2002, Cross-over Trials in Clinical Research, ch. 9. Errors: InvalidValue (effect not finite, SD not
/// positive, alpha outside (0, 1), more than mostPlannedPeople), NotEnoughData (no degree of freedom is left).
[[nodiscard]] base::Result<double> pairedPower(double effect, int people, const PairedPlan& plan);

/// The fewest people with at least that power. Errors: as above; InvalidValue (power outside (0, 1)), NotConverged
/// (more than mostPlannedPeople, as for an effect of zero).
[[nodiscard]] base::Result<int> peopleForPower(double effect, double power, const PairedPlan& plan);

/// The smallest positive effect that this many people find with that power. Errors: as above; NotApplicable (power is
/// not above alpha: no effect at all has as much).
[[nodiscard]] base::Result<double> detectableEffect(int people, double power, const PairedPlan& plan);

} // namespace stats
