// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Naltrexone that is still there at the second infusion: how much, what it does to the estimate of an AB/BA crossover,
// and how rarely a test of the carry-over would notice.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstdint>
#include <vector>

namespace simulation {

/// The blockade fades exponentially, and its effect on mood is taken as proportional to what is left of it: both are
/// illustrative. Scores: A is naltrexone before ketamine, B is placebo before ketamine.
struct CarryoverOptions
{
    double daysBetween = 30.0; ///< infusions; about 30 planned, Williams 2018's registry record as mirrored (secondary)
    double halfTimeHours = 90.0; ///< of the brain's blockade: 72 to 108 h, Lee 1988, abstract; the middle of these
    double occupancy = 0.95;     ///< of mu receptors at the start: 92 and 98 %, Trostheim 2022, table 1; the middle
    double effect = 3.0;         ///< true A - B, in points; illustrative
    double sd = 6.232; ///< of the differences between people: HAM-D-17, 24 pairs of OpenNeuro ds005917, day 2 (derived)
    double correlation = 0.5;  ///< of the same person's scores in both periods; illustrative
    int people = 12;           ///< Williams 2018 (Am J Psychiatry 175:1205), abstract
    double alpha = 0.05;       ///< of the treatment, two-sided
    double pretestAlpha = 0.1; ///< of the carry-over: Grizzle 1965 (Biometrics 21:467)
    int trials = 10000;
    std::uint64_t seed = 1;
    int threads = 1;
};

struct CarryoverTrial
{
    double estimate = 0.0; ///< of the treatment, period taken out
    double totals = 0.0;   ///< of the carry-over
    bool significant = false;
    bool pretestSignificant = false;

    friend bool operator==(const CarryoverTrial&, const CarryoverTrial&) = default;
};

struct Carryover
{
    double shareLeft = 0.0;     ///< of the blockade at the second infusion: 2^(-hours / half-time)
    double occupancyLeft = 0.0; ///< occupancy at the start times that
    double carryover = 0.0;     ///< effect * shareLeft, in points, of those who had A first
    double expectedEstimate =
        0.0;                    ///< effect - carryover / 2 (Senn 2002, Cross-over Trials in Clinical Research, ch. 3)
    double bias = 0.0;          ///< - carryover / 2
    double expectedSe = 0.0;    ///< of the treatment's estimate, SD known
    double pretestSe = 0.0;     ///< of the carry-over's: between people
    double expectedPower = 0.0; ///< P(the treatment is significant), noncentral t
    double pretestPower = 0.0;  ///< P(the pre-test is significant), noncentral t
    double pretestDetectable = 0.0; ///< the carry-over that the pre-test finds four times in five
    double daysToOnePercent = 0.0;  ///< days until a hundredth of the blockade is left
    // Simulated
    double meanEstimate = 0.0;
    double meanEstimateError = 0.0; ///< Monte Carlo standard error
    double significant = 0.0;       ///< shares of the trials
    double pretestSignificant = 0.0;
    std::vector<CarryoverTrial> trials;
};

/// 2^(-hours / half-time): the share of the blockade that is left after so many days.
[[nodiscard]] double shareOfBlockadeLeft(double days, double halfTimeHours);

/// The closed forms alone, for a slider. Errors: InvalidValue (days below 0, half-time not positive, occupancy outside
/// 0..1, sd, effect, correlation outside [0, 1), alpha, people above mostTrialPeople), NotEnoughData (fewer than three
/// people).
[[nodiscard]] base::Result<Carryover> expectedCarryover(const CarryoverOptions& options);

/// Errors: as above; InvalidValue (trials), Cancelled.
[[nodiscard]] base::Result<Carryover> carryover(const CarryoverOptions& options, base::Progress& progress);

} // namespace simulation
