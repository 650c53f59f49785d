// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choosing the responders after the fact: those who did well under one condition were partly lucky there, and are not
// again under the other. Their contrast shifts by itself, with no blockade of anything.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstdint>
#include <vector>

namespace simulation {

/// Improvements in percent under both conditions, normal with one SD; the contrast is blocked - open, so that a shift
/// that looks like a blockade is negative.
struct RegressOptions
{
    int people = 12;                ///< with both conditions; Williams 2018 (Am J Psychiatry 175:1205), abstract
    double threshold = 50.0;        ///< percent of improvement that makes a responder; the same abstract
    double responding = 7.0 / 12.0; ///< P(responder) under the open condition; the same abstract has 7 of 12
    double sd = 25.0;               ///< of improvements between people, percentage points; illustrative
    double correlation = 0.5;       ///< of the same person's improvements; illustrative
    double effect = 0.0;            ///< true mean of blocked - open, percentage points; 0: naltrexone does nothing
    double alpha = 0.05;            ///< of the paired t tests, two-sided
    int trials = 10000;
    std::uint64_t seed = 1;
    int threads = 1;
};

struct RegressTrial
{
    int chosen = 0;
    double shift = 0.0;     ///< mean of blocked - open among the chosen; 0 where nobody is
    double everybody = 0.0; ///< mean of blocked - open among all
    bool chosenSignificant = false;
    bool allSignificant = false;

    friend bool operator==(const RegressTrial&, const RegressTrial&) = default;
};

struct Regress
{
    double mean = 0.0; ///< improvement under the open condition that makes `responding` respond
    double expectedShift =
        0.0; ///< closed form: effect - (1 - correlation) sd phi(a) / Phi(-a), a = (threshold - mean) / sd
    double expectedShiftSd = 0.0;   ///< of one chosen person's contrast, closed form
    double meanShift = 0.0;         ///< of the trials with anybody chosen
    double meanShiftError = 0.0;    ///< Monte Carlo standard error
    int noneChosen = 0;             ///< trials
    double chosenSignificant = 0.0; ///< share of all trials in which the chosen alone give p <= alpha; a test needs two
    double allSignificant = 0.0;    ///< the same of everybody: alpha where there is no effect
    std::vector<RegressTrial> trials;
};

/// The closed forms alone (mean, expectedShift, expectedShiftSd), for a slider. Truncated normal: Johnson, Kotz &
/// Balakrishnan 1994, Continuous Univariate Distributions 1, ch. 13. Errors: InvalidValue (people < 1 or above
/// mostTrialPeople, responding outside (0, 1), sd not positive, correlation outside [-1, 1], alpha outside (0, 1)).
[[nodiscard]] base::Result<Regress> expectedRegress(const RegressOptions& options);

/// Errors: as above; InvalidValue (trials), Cancelled.
[[nodiscard]] base::Result<Regress> regress(const RegressOptions& options, base::Progress& progress);

} // namespace simulation
