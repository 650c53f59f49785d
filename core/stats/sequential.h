// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking at a trial before it is over: how far the effect must lie from zero at each look so that all looks together
// err no more often than one would. Boundaries for z, by numerical integration over the path of a trial.
#pragma once

#include "core/base/result.h"

#include <span>
#include <vector>

namespace stats {

enum class BoundaryShape {
    OBrienFleming, ///< z_k sqrt(t_k) is constant: hardly anything stops early (O'Brien & Fleming 1979, Biometrics
                   ///< 35:549)
    Pocock,        ///< z_k is constant (Pocock 1977, Biometrika 64:191)
    SpendingOBrienFleming, ///< spends 2 - 2 Phi(z_{a/2} / sqrt(t)) by t (Lan & DeMets 1983, Biometrika 70:659)
    SpendingPocock,        ///< spends a log(1 + (e - 1) t) (the same)
};

struct SequentialPlan
{
    BoundaryShape shape = BoundaryShape::SpendingOBrienFleming;
    double alpha = 0.05;                     ///< of all looks together; two-sided, half of it on each side
    bool twoSided = true;                    ///< else z upwards alone can stop the trial
    std::vector<double> fractions{0.5, 1.0}; ///< information at each look, as a share of the planned; ascending, last 1
};

/// Where no trial would stop in 1e30, a bound stands here.
inline constexpr double farthestBound = 12.0;
inline constexpr int mostLooks = 50;
inline constexpr double closestLooks = 0.001; ///< as a share of the planned information

struct SequentialBounds
{
    bool twoSided = true;
    std::vector<double> fractions;
    std::vector<double> z;        ///< a trial stops where z >= it, two-sided also where z <= -it
    std::vector<double> nominalP; ///< the p at each look that corresponds to it; two-sided where the plan is
    std::vector<double> spent;    ///< P(stopped by this look without an effect), of both sides; the last is alpha
};

/// Armitage, McPherson & Rowe 1969 (J R Stat Soc A 132:235); Jennison & Turnbull 2000, Group Sequential Methods, ch. 2,
/// 7 and 19. z to 1e-8. Errors: InvalidValue (alpha outside (0, 1), for spending one-sided above one half; fractions
/// not ascending, not ending with 1, closer than closestLooks, more than mostLooks of them).
[[nodiscard]] base::Result<SequentialBounds> sequentialBounds(const SequentialPlan& plan);

/// The error spent by fraction t of a side that spends `alpha` in all; the two spending shapes alone are functions of t
/// for themselves. 0 <= t <= 1, 0 < alpha <= 1/2.
[[nodiscard]] double spentByFraction(BoundaryShape shape, double alpha, double t);

/// What happens at one look to trials with a true effect. Estimates are in units of the drift, and "naive" is the plain
/// estimate z / sqrt(t) that a trial which stops there reports.
struct LookOutcome
{
    double above = 0.0;     ///< P(stops here with z above)
    double below = 0.0;     ///< P(stops here with z below); 0 for a one-sided plan
    double meanAbove = 0.0; ///< mean naive estimate of those that stop above; 0 where nobody does
    double meanBelow = 0.0;
};

struct SequentialOutcome
{
    std::vector<LookOutcome> looks;
    double rejects = 0.0;      ///< P(any bound is ever crossed): the power, or the error where the drift is 0
    double information = 0.0;  ///< expected, as a share of the planned
    double meanEstimate = 0.0; ///< of all trials, those included that end without crossing
    double meanCrossing = 0.0; ///< of the trials that cross a bound at any look; 0 where none does
    double meanEarly = 0.0;    ///< of the trials that stop before the last look; 0 where none does
    double stopsEarly = 0.0;   ///< P(stops before the last look)
};

/// drift: the expected z of the whole trial, effect / its standard error at full information; |drift| <= 30. Errors:
/// InvalidValue (drift; bounds that do not fit their fractions).
[[nodiscard]] base::Result<SequentialOutcome> sequentialOutcome(const SequentialBounds& bounds, double drift);

/// The drift with which the plan rejects above with that probability. Errors: as above; InvalidValue (power outside
/// (alpha, 1)).
[[nodiscard]] base::Result<double> driftForPower(const SequentialBounds& bounds, double power);

} // namespace stats
