// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the power of a replication grows with the people in it, as a curve: for scores and for responders.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/simulation/replication.h"

#include <optional>
#include <vector>

namespace simulation {

struct PowerCurve
{
    std::vector<int> people; ///< ascending
    std::vector<double> power;
    double powerOfPlanned = 0.0; ///< of as many people as were planned
    std::optional<int> needed;   ///< the fewest that reach the power that is asked for; absent where none do
    std::optional<int> steady;   ///< from here on it does not fall below it again; of scores the same as needed
};

/// Of ReplicationOptions: effect, sd, people (planned), test, alpha, power. The curve ends beyond `needed`, and at
/// mostCurvePeople at the latest. Errors: those of expectedReplication, Cancelled.
[[nodiscard]] base::Result<PowerCurve> scorePowerCurve(const ReplicationOptions& options, base::Progress& progress);

inline constexpr int mostCurvePeople = 400;

/// People who respond under one condition alone; the rest answers alike under both.
struct ResponderReplication
{
    double firstAlone = 0.5;   ///< illustrative: the pairs of answers were not published
    double secondAlone = 0.05; ///< illustrative
    int people = 12;           ///< Williams 2018 (Am J Psychiatry 175:1205), abstract: both conditions completed
    double alpha = 0.05;       ///< two-sided, McNemar's exact test
    double power = 0.8;        ///< asked of a replication; a convention
};

/// Errors: InvalidValue (probabilities outside 0..1 or together above 1, alpha, people), Cancelled.
[[nodiscard]] base::Result<PowerCurve> responderPowerCurve(const ResponderReplication& options,
                                                           base::Progress& progress);

} // namespace simulation
