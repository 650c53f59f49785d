// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A crowd of simulated trials: the same on any number of threads, and what is said of it. Internal to core/simulation.
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/stats/random_pieces.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace simulation {

/// What all crowds are asked.
struct CrowdQuestion
{
    double effect = 0.0;
    double sd = 1.0;
    int trials = 1;
};

/// InvalidValue: effect not finite (or not in units of the SD), sd not positive, trials below 1 or above mostTrials.
[[nodiscard]] std::optional<base::Error> crowdComplaint(const CrowdQuestion& question);

/// Mean and its standard error, one value after the other (Welford 1962, Technometrics 4:419).
class RunningMean
{
public:
    void add(double value);

    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] double mean() const { return m_mean; } ///< 0 of no values

    [[nodiscard]] double sd() const;    ///< 0 of fewer than two
    [[nodiscard]] double error() const; ///< of the mean; 0 of fewer than two

private:
    int m_count = 0;
    double m_mean = 0.0;
    double m_squares = 0.0;
};

/// Fills the crowd with draw(random). False where it was cancelled.
template <typename Trial, typename Draw>
[[nodiscard]] bool drawCrowd(std::vector<Trial>& crowd, std::uint64_t seed, int threads, base::Progress& progress,
                             const Draw& draw)
{
    constexpr std::size_t perPiece = 256; // a few milliseconds, so that cancelling is felt at once
    const std::size_t pieces = (crowd.size() + perPiece - 1) / perPiece;
    return stats::forEachPiece(pieces, seed, threads, progress, [&](std::size_t piece, base::Random& ofPiece) {
        base::Random random = ofPiece; // a copy of our own stays in registers
        const std::size_t end = std::min(crowd.size(), (piece + 1) * perPiece);
        for (std::size_t trial = piece * perPiece; trial < end; ++trial) {
            crowd[trial] = draw(random);
        }
    });
}

} // namespace simulation
