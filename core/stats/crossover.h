// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The AB/BA crossover: the treatment effect with the period taken out, the period effect with the treatment taken out,
// and what can be said of a carry-over, which is little: it lies between people, so its standard error is huge.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>

namespace stats {

/// One person. "Treated" is the treatment A of which the effect A - B is asked.
struct CrossoverPerson
{
    bool treatedFirst = false;
    std::optional<double> first, second; ///< score in period 1 and 2; absent where it is missing
};

/// A difference of two group means with pooled variance.
struct CrossoverEffect
{
    double estimate = 0.0;
    double se = 0.0;
    double degreesOfFreedom = 0.0;
    double t = 0.0;
    double p = 0.0; ///< two-sided
    double lower = 0.0;
    double upper = 0.0;
};

struct Crossover
{
    int treatedFirst = 0, treatedSecond = 0;                     ///< complete people of either sequence
    int incompleteTreatedFirst = 0, incompleteTreatedSecond = 0; ///< dropped: a score is missing
    CrossoverEffect treatment;                                   ///< A - B
    CrossoverEffect period;                                      ///< period 2 - period 1
    /// What A leaves behind in the next period minus what B does: sequence totals, A first - B first. It biases
    /// `treatment` by minus half of it. Absent where the totals of neither sequence vary.
    std::optional<CrossoverEffect> carryover;
    /// Carry-over p < 0.1, the level of Grizzle 1965 (Biometrics 21:467). To be told, never to choose an analysis by:
    /// choosing makes the error rate wrong (Freeman 1989, Stat Med 8:1421).
    bool carryoverSuspected = false;
    /// Some carry-over inside its interval would alone make the treatment effect seen: the data cannot rule it out.
    bool carryoverCouldExplain = false;
    /// Period 1 alone, A - B, everybody with a score there: free of carry-over, between people. Absent where a
    /// sequence has nobody, neither varies, or only two people are left.
    std::optional<CrossoverEffect> firstPeriod;
};

/// Period differences by sequence: Hills & Armitage 1979 (Br J Clin Pharmacol 8:7); Senn 2002, Cross-over Trials in
/// Clinical Research, ch. 3. Sequences may be unequal. Errors: InvalidValue (a score above 1e150 or not finite, level
/// outside (0, 1)), NotEnoughData (a sequence without a complete person, or two complete people in all), NotApplicable
/// (the period differences of neither sequence vary).
[[nodiscard]] base::Result<Crossover> crossover(std::span<const CrossoverPerson> people, double level = 0.95);

} // namespace stats
