// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How likely a crossover is to find that people respond under one condition and not under the other, by McNemar's exact
// test or its mid-p: every outcome is counted, none is approximated.
#pragma once

#include "core/base/result.h"

namespace stats {

enum class PlannedMcNemar { Exact, MidP };

/// What is true of everybody's pair of answers; the rest answers alike under both conditions.
struct ResponderPlan
{
    double firstAlone = 0.0;  ///< P(response under the first condition alone), 0..1
    double secondAlone = 0.0; ///< P(response under the second condition alone); together at most 1
    double alpha = 0.05;      ///< two-sided
    PlannedMcNemar test = PlannedMcNemar::Exact;
};

inline constexpr int mostPlannedResponders = 5000;

/// P(two-sided p <= alpha): over the number of people who answer differently, binomial of n, and over how many of those
/// respond under the first condition, binomial of that number (Miettinen 1968, Biometrics 24:339, in exact form).
/// Errors: InvalidValue (a probability outside 0..1, together above 1, alpha outside (0, 1), people < 1 or too many).
[[nodiscard]] base::Result<double> responderPower(int people, const ResponderPlan& plan);

/// Power moves in a saw's teeth as people are added, for outcomes are whole numbers.
struct RespondersNeeded
{
    int fewest = 0; ///< the first n that has the power
    int steady = 0; ///< from here on no n of the next hundred falls below it again
};

/// Errors: as above; InvalidValue (power outside (0, 1)), NotConverged (more than mostPlannedResponders, as where both
/// probabilities are equal).
[[nodiscard]] base::Result<RespondersNeeded> respondersForPower(double power, const ResponderPlan& plan);

} // namespace stats
