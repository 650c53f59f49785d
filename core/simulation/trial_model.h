// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A teaching model of a two-period crossover of ketamine after placebo and after naltrexone. It is built to be looked
// into, not to be right about biology: every parameter is an assumption, chosen so that the trials it draws resemble
// those clinicians know. None is estimated from data of Williams 2018, which were never published.
//
// A person has three latent severities, each a share (0..1) of the most a rating can show:
//   core      the symptoms of HAM-D-6; they carry most of MADRS too
//   rest      the other HAM-D-17 items but suicide: sleep, agitation, body, weight …
//   suicidal  HAM-D item 3, MADRS item 10 and the ideation score of the C-SSRS
// An infusion removes a share of each, at once; the gain then fades and the person returns to the period's own
// baseline. Under naltrexone only a part of that gain survives, a larger part for `rest` than for `core`.
#pragma once

#include "core/simulation/trial_draw.h"

#include <cstdint>
#include <vector>

namespace simulation {

/// A normal deviate, cut off at the ends.
struct Spread
{
    double mean = 0.0;
    double sd = 0.0;
    double lowest = 0.0;
    double highest = 1.0;
};

/// Minutes after the start of the infusion, and the share of the 40-minute dissociation left then.
struct CadssMinute
{
    int minute = 0;
    double leftOfPeak = 0.0;
};

struct TrialModelOptions
{
    int studied = 14;                      ///< people who enter
    int completers = 12;                   ///< of them, those with both periods; the others have screening scores only
    std::vector<int> days{1, 3, 5, 7, 14}; ///< visits after an infusion
    std::vector<CadssMinute> cadssMinutes{{40, 1.0}, {80, 0.27}, {110, 0.09}, {230, 0.02}};
    int shortestInterval = 27;     ///< days between the infusions, uniform from here …
    int longestInterval = 34;      ///< … to here
    double missedLateVisit = 0.03; ///< chance to miss a visit on day 7 or later

    Spread ageYears{43.0, 13.0, 20.0, 68.0};
    int women = 8; ///< of those studied

    // Severity before an infusion, as a share of the scale.
    Spread core{0.56, 0.09, 0.45, 0.90};
    Spread rest{0.40, 0.09, 0.27, 0.80};
    Spread suicidal{0.45, 0.18, 0.0, 0.90};
    double periodShift = 0.035;    ///< sd of a person's baseline from period to period, same share units
    double periodTwoDrift = -0.02; ///< mean of that shift in period 2: people who stay in a trial feel a little better

    // The day-1 gain, as a share of the severity before. A negative gain is a worsening.
    Spread gain{0.60, 0.32, -0.10, 0.87};
    double restGain = 0.95;                        ///< what `rest` gains for each unit that `core` gains
    double suicidalGain = 1.3;                     ///< and `suicidal`
    double periodGain = 0.07;                      ///< sd of the gain from period to period of the same person
    Spread survivingCore{0.12, 0.22, -0.40, 0.90}; ///< share of the gain left under naltrexone
    Spread survivingRest{0.52, 0.22, -0.20, 1.00};
    Spread survivingSuicidal{0.0, 0.20, -0.40, 0.90};
    double reversed = 0.09;                 ///< chance that naltrexone takes nothing from the gain
    double reversedGain = 1.3;              ///< the gain under naltrexone, of that without, in such a person
    double late = 0.10;                     ///< chance that the gain comes slowly, in both periods
    Spread completeDay{5.0, 1.5, 3.0, 9.0}; ///< the day it is then complete
    Spread fadeDay{3.9, 1.3, 2.0, 14.0};    ///< days until half of the gain is lost
    int fadeSteepness = 4;                  ///< remaining share = 1 / (1 + (day / fadeDay)^steepness)

    // Day to day, and rater to rater.
    double coreNoise = 0.065;
    double restNoise = 0.050;
    double suicidalNoise = 0.05;
    double madrsNoise = 1.6; ///< points, over its nine items but suicide
    double itemNoise = 0.30; ///< points, on each single-item scale

    // Dissociation: the square of a normal deviate, so that a few people have very much of it. No effect of naltrexone.
    Spread rootOfPeakCadss{4.5, 1.7, 0.6, 9.0}; ///< of the 40-minute score
    double periodRootCadss = 0.45;              ///< sd from period to period of the same person, on the root
    double cadssNoise = 0.35;                   ///< sd of a score after the peak, relative to its mean
};

/// The same seed and options give the same draw on every machine (base::Random; no C library function but sqrt).
[[nodiscard]] TrialDraw drawTrial(const TrialModelOptions& options, std::uint64_t seed);

} // namespace simulation
