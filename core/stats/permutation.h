// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tests that only take from the data what the randomisation put there: the treatment effect is compared with all
// effects that other draws of the lot would have made of the same scores. Exact wherever that can be counted, and it
// says how.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>

namespace stats {

enum class PermutationMethod {
    Convolved, ///< exact: whole scores, any number of people
    Listed,    ///< exact: all rearrangements counted, up to 40 people
    Sampled,   ///< seeded Monte Carlo
};

struct PermutationOptions
{
    std::uint64_t seed = 1;         ///< of the sampling; the same seed gives the same p on any number of threads
    std::int64_t samples = 100'000; ///< where it cannot be exact
    int threads = 1;
    double level = 0.99;       ///< of the interval of a sampled p
    bool alwaysSample = false; ///< for comparing sampled with exact
};

/// p is two-sided: the share of rearrangements with an effect at least as far from its centre as the one seen. Sampled,
/// it is (hits + 1) / (samples + 1), which keeps the level (Phipson & Smyth 2010, Stat Appl Genet Mol Biol 9:39), and
/// lower..upper is the Clopper-Pearson interval of hits / samples; exact, both equal p.
struct PermutationTest
{
    int n = 0;           ///< people
    double effect = 0.0; ///< what is compared, in units of the scores
    double p = 0.0;
    double lower = 0.0, upper = 0.0;
    PermutationMethod method = PermutationMethod::Convolved;
    double rearrangements = 0.0; ///< how many there are; infinity where that is no double
    std::int64_t samples = 0, hits = 0;
};

/// Each person's difference might as well have had the other sign: the effect is their mean. Fisher 1935, The Design of
/// Experiments, section 21. Contributions that are weighted (by 1 / the size of a person's sequence, say) are allowed:
/// flips then happen within sequences. Errors: InvalidValue (a value above 1e150 or not finite, samples < 1, level
/// outside (0, 1)), NotEnoughData (none), NotApplicable (all are zero), Cancelled.
[[nodiscard]] base::Result<PermutationTest> signFlip(std::span<const double> differences,
                                                     const PermutationOptions& options, base::Progress& progress);

/// Each person might as well have been drawn into the other sequence, as many to each as there are: the effect is half
/// the difference of the sequences' mean period differences (period 1 - period 2), the treatment effect of an AB/BA
/// crossover with the period taken out. Errors as above; NotEnoughData (a sequence has nobody), NotApplicable (all
/// differences are equal).
[[nodiscard]] base::Result<PermutationTest> rerandomiseSequences(std::span<const double> treatedFirst,
                                                                 std::span<const double> treatedSecond,
                                                                 const PermutationOptions& options,
                                                                 base::Progress& progress);

} // namespace stats
