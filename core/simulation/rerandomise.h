// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lot drawn again: had the labels fallen otherwise, what would the same scores have shown? The distribution of that
// grows draw by draw, beside the exact one wherever all rearrangements can be listed.
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/stats/permutation.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace simulation {

enum class Relabelling {
    SignFlip,       ///< each person's two scores change places, or not
    WithinSequence, ///< who has which order is drawn again, as many to each
};

/// Each person's comparator - reference, by the order in which they had them.
struct RerandomiseOptions
{
    std::vector<double> comparatorFirst;
    std::vector<double> referenceFirst;
    Relabelling relabelling = Relabelling::SignFlip;
    int bins = 41; ///< of the histogram; odd, so that zero is the middle of one
    std::uint64_t seed = 1;
};

/// All of it in units of the scores. Bins are equally wide from -farthest to farthest, the largest effect there can be.
struct NullDistribution
{
    double observed = 0.0;
    stats::PermutationTest test; ///< of all rearrangements, exact wherever that can be counted
    double farthest = 0.0;
    std::vector<double> exact; ///< share of all rearrangements in each bin; empty above mostListedLabels of them
    std::vector<int> counts;   ///< drawn so far, by bin
    int draws = 0;
    int asFar = 0; ///< of the draws, those at least as far from zero as observed
    double lastEffect = 0.0;
    /// Of the last draw, the people of comparatorFirst and then referenceFirst: whether their label changed.
    std::vector<bool> lastChanged;

    friend bool operator==(const NullDistribution& a, const NullDistribution& b)
    {
        return a.observed == b.observed && a.counts == b.counts && a.draws == b.draws && a.asFar == b.asFar &&
               a.lastEffect == b.lastEffect && a.lastChanged == b.lastChanged;
    }
};

inline constexpr double mostListedLabels = 1 << 20;
inline constexpr int mostRedraws = 10'000'000;

/// A value: a copy goes on drawing as the original would.
class Rerandomiser
{
public:
    /// Errors: those of stats::signFlip and stats::rerandomiseSequences; InvalidValue (bins not odd, or
    /// outside 3..1001).
    [[nodiscard]] static base::Result<Rerandomiser> make(const RerandomiseOptions& options, base::Progress& progress);

    /// Draws so many more; ten and ten are twenty. Stops at mostRedraws in all.
    void grow(int more);

    [[nodiscard]] const NullDistribution& distribution() const { return m_distribution; }

private:
    explicit Rerandomiser(const RerandomiseOptions& options);

    void drawOnce();
    void listAll();
    void listFlips();
    void listChoices();
    [[nodiscard]] std::size_t binOf(double effect) const;
    [[nodiscard]] double effectOfTaken(double sum) const;

    Relabelling m_relabelling;
    base::Random m_random;
    std::vector<double> m_values;     ///< differences; within sequences, period 1 - period 2
    std::size_t m_taken = 0;          ///< people with the comparator first
    std::vector<std::size_t> m_order; ///< of the people; the first m_taken get the comparator first
    double m_total = 0.0;
    NullDistribution m_distribution;
};

} // namespace simulation
