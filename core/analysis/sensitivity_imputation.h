// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much worse than expected the people whose value under the comparator is missing must have done for the answer to
// change: multiple imputation under a normal model, then a delta on what was imputed (Cro et al. 2020, Stat Med 39:2815).
#pragma once

#include "core/analysis/sensitivity_trial.h"
#include "core/stats/imputation.h"

#include <cstdint>

namespace analysis {

struct TippingQuestion
{
    bool hasTwoSequences = true;
    double effect = 0.0; ///< of the complete people: delta goes against it
    double level = 0.95;
    std::uint64_t seed = 1;
    int imputations = 50;
};

struct TrialTipping
{
    int imputed = 0;           ///< values, under both arms
    int imputedComparator = 0; ///< those that the delta is added to
    stats::TippingPoint tipping;
};

/// Of people with at least one of the two values. Errors: NotApplicable (no value under the comparator is missing),
/// those of stats::imputeNormal and stats::tippingPoint.
[[nodiscard]] base::Result<TrialTipping> trialTipping(std::span<const TrialPerson> people,
                                                      const TippingQuestion& question, base::Progress& progress);

} // namespace analysis
