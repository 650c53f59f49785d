// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same trial again, and again: what a hundred replications of it would report, and how many people it takes for
// most of them to find a true effect.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/stats/power.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace simulation {

struct ReplicationOptions
{
    double effect = 3.0; ///< the true mean difference, in points; illustrative
    double sd = 6.232; ///< of the differences between people: HAM-D-17, 24 pairs of OpenNeuro ds005917, day 2 (derived)
    int people = 12;   ///< Williams 2018 (Am J Psychiatry 175:1205), abstract: both conditions completed
    stats::PlannedTest test = stats::PlannedTest::Crossover;
    double alpha = 0.05; ///< two-sided; intervals have the level 1 - alpha
    double power = 0.8;  ///< asked of a replication; a convention
    int trials = 100;
    std::uint64_t seed = 1;
    int threads = 1;
};

struct ReplicationTrial
{
    double estimate = 0.0;
    double lower = 0.0;
    double upper = 0.0;
    bool significant = false;

    friend bool operator==(const ReplicationTrial&, const ReplicationTrial&) = default;
};

struct Replication
{
    std::vector<ReplicationTrial> trials;
    int significant = 0;
    int wrongSign = 0;                  ///< of those; 0 without an effect, where no sign is wrong
    int covering = 0;                   ///< intervals that hold the true effect
    std::optional<double> exaggeration; ///< mean |estimate| of the significant / |effect|; absent without either
    double expectedSignificant = 0.0;   ///< closed form: the power
    std::optional<int> peopleNeeded;    ///< for `power`; absent where no number of people reaches it
    double detectable = 0.0;            ///< the smallest effect that `people` find with `power`
};

/// The closed forms alone, for a slider. Errors: InvalidValue (sd not positive, effect not finite, people above
/// mostTrialPeople, alpha, power outside (alpha, 1)), NotEnoughData (fewer than three people, two for the paired t).
[[nodiscard]] base::Result<Replication> expectedReplication(const ReplicationOptions& options);

/// Errors: as above; InvalidValue (trials), Cancelled.
[[nodiscard]] base::Result<Replication> replication(const ReplicationOptions& options, base::Progress& progress);

} // namespace simulation
