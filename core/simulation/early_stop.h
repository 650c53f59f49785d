// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Thousands of trials that are looked at before they are over. Those that stop at a look are those whose estimate
// happened to be large: their mean says by how much. What rule the real trial had was never published; none of this
// claims to know it.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/stats/sequential.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace simulation {

enum class StoppingRule {
    SpendingOBrienFleming,
    SpendingPocock,
    OBrienFleming,
    Pocock,
    EveryLook, ///< p <= alpha at any look, as if it were the only one
};

struct EarlyStopOptions
{
    double effect = 3.0; ///< the true mean difference, in points; illustrative: published means there are none
    double sd = 6.232; ///< of the differences between people: HAM-D-17, 24 pairs of OpenNeuro ds005917, day 2 (derived)
    int planned = 30;  ///< people; Williams 2018 (Am J Psychiatry 175:1205), abstract
    std::vector<int> looks{14}; ///< people at each look before the end, ascending; the same abstract: 14 studied
    StoppingRule rule = StoppingRule::SpendingOBrienFleming; ///< illustrative: the trial's rule is not published
    double alpha = 0.05;                                     ///< two-sided, of all looks together
    bool knownSd = false; ///< z with the true SD, where the closed form is exact; else t with the trial's own SD
    int trials = 10000;
    std::uint64_t seed = 1;
    int threads = 1; ///< the result is the same on any number
};

inline constexpr int mostTrials = 10'000'000;
inline constexpr int mostTrialPeople = 1000;

struct DrawnTrial
{
    int people = 0; ///< at which it ended
    bool crossed = false;
    double estimate = 0.0; ///< mean difference it reports

    friend bool operator==(const DrawnTrial&, const DrawnTrial&) = default;
};

struct EarlyStopLook
{
    int people = 0;
    double bound = 0.0;         ///< for z
    double nominalP = 0.0;      ///< two-sided
    int stopped = 0;            ///< trials; at the last look those that cross there
    double meanEstimate = 0.0;  ///< of these; 0 where there is none
    double expectedShare = 0.0; ///< P(stops here), SD known
    double expectedMean = 0.0;  ///< mean estimate of those, SD known; 0 where the share is
};

struct EarlyStop
{
    std::vector<EarlyStopLook> looks; ///< the last is the planned end
    std::vector<DrawnTrial> trials;
    int stoppedEarly = 0;
    int rejected = 0;
    double meanEarly = 0.0;      ///< estimate of those that stop early; 0 where there is none
    double meanEarlyError = 0.0; ///< its Monte Carlo standard error; 0 for fewer than two
    double meanFull = 0.0;       ///< of those that go to the end; 0 where there is none
    double meanAll = 0.0;
    double meanPeople = 0.0;
    std::optional<double> exaggeration; ///< meanEarly / effect; absent without an effect or an early stop
    /// Integrated, as if the SD were known: of the same quantities.
    double expectedEarlyShare = 0.0;
    double expectedEarlyMean = 0.0;
    std::optional<double> expectedExaggeration; ///< absent without an effect, or where nobody stops early
    double expectedRejected = 0.0;
    double expectedPeople = 0.0;
};

/// The bounds alone. Errors: InvalidValue (looks not ascending, not below planned, fewer than two people; alpha).
[[nodiscard]] base::Result<stats::SequentialBounds> stoppingBounds(const EarlyStopOptions& options);

/// Errors: as above; InvalidValue (sd not positive, an effect not finite or above 30 standard errors of the whole
/// trial, trials, planned), Cancelled.
[[nodiscard]] base::Result<EarlyStop> earlyStop(const EarlyStopOptions& options, base::Progress& progress);

} // namespace simulation
