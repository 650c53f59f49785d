// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/permutation_sampling.h"

#include "core/base/random.h"
#include "core/stats/choice_sampler.h"
#include "core/stats/random_pieces.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <utility>
#include <vector>

namespace stats {

namespace {

constexpr std::int64_t samplesPerPiece = 1 << 14;
constexpr std::size_t scoresPerTable = 8;

// Sums of all subsets of eight scores: eight coins are then one look-up.
using SubsetTable = std::array<double, std::size_t{1} << scoresPerTable>;

std::vector<SubsetTable> subsetTables(std::span<const double> scores)
{
    std::vector<SubsetTable> tables((scores.size() + scoresPerTable - 1) / scoresPerTable);
    for (std::size_t table = 0; table < tables.size(); ++table) {
        tables[table][0] = 0.0;
        for (std::size_t bit = 0; bit < scoresPerTable; ++bit) {
            const std::size_t score = table * scoresPerTable + bit;
            const double value = score < scores.size() ? scores[score] : 0.0;
            const std::size_t below = std::size_t{1} << bit;
            for (std::size_t subset = 0; subset < below; ++subset) {
                tables[table][below + subset] = tables[table][subset] + value;
            }
        }
    }
    return tables;
}

// Random bytes, eight from each draw.
class Bytes
{
public:
    explicit Bytes(base::Random& random)
        : m_random(random)
    {}

    std::size_t next()
    {
        if (m_left == 0) {
            m_bits = m_random.next();
            m_left = 8;
        }
        const std::size_t byte = m_bits & 0xff;
        m_bits >>= 8;
        --m_left;
        return byte;
    }

private:
    base::Random& m_random;
    std::uint64_t m_bits = 0;
    int m_left = 0;
};

// Uniform whole numbers below small bounds, two from each draw, without division in the common case: Lemire 2019, "Fast
// random integer generation in an interval", ACM Trans Model Comput Simul 29:3.
class SmallNumbers
{
public:
    explicit SmallNumbers(base::Random& random)
        : m_random(random)
    {}

    std::size_t below(std::uint32_t bound)
    {
        std::uint64_t product = std::uint64_t{word()} * bound;
        if (static_cast<std::uint32_t>(product) < bound) {
            const std::uint32_t threshold = (0U - bound) % bound;
            while (static_cast<std::uint32_t>(product) < threshold) {
                product = std::uint64_t{word()} * bound;
            }
        }
        return static_cast<std::size_t>(product >> 32);
    }

private:
    std::uint32_t word()
    {
        m_half = !m_half;
        if (m_half) {
            m_bits = m_random.next();
            return static_cast<std::uint32_t>(m_bits);
        }
        return static_cast<std::uint32_t>(m_bits >> 32);
    }

    base::Random& m_random;
    std::uint64_t m_bits = 0;
    bool m_half = false;
};

using PieceHits = std::function<std::int64_t(std::int64_t samples, base::Random& random)>;

std::optional<std::int64_t> hitsOfPieces(const PermutationOptions& options, base::Progress& progress,
                                         const PieceHits& hitsOf)
{
    const auto pieces = static_cast<std::size_t>((options.samples + samplesPerPiece - 1) / samplesPerPiece);
    std::vector<std::int64_t> hits(pieces, 0);
    const bool done =
        forEachPiece(pieces, options.seed, options.threads, progress, [&](std::size_t piece, base::Random& random) {
            const auto before = static_cast<std::int64_t>(piece) * samplesPerPiece;
            hits[piece] = hitsOf(std::min(samplesPerPiece, options.samples - before), random);
        });
    if (!done) {
        return std::nullopt;
    }
    return std::accumulate(hits.begin(), hits.end(), std::int64_t{0});
}

} // namespace

std::optional<std::int64_t> sampledFlipsOutside(std::span<const double> scores, double low, double high,
                                                const PermutationOptions& options, base::Progress& progress)
{
    const auto tables = subsetTables(scores);
    return hitsOfPieces(options, progress, [&](std::int64_t samples, base::Random& random) {
        Bytes bytes(random);
        std::int64_t hits = 0;
        for (std::int64_t i = 0; i < samples; ++i) {
            double sum = 0.0;
            for (const SubsetTable& table : tables) {
                sum += table[bytes.next()];
            }
            hits += static_cast<std::int64_t>(sum <= low) + static_cast<std::int64_t>(sum >= high);
        }
        return hits;
    });
}

std::optional<std::int64_t> sampledChoicesOutside(std::span<const double> scores, std::size_t taken, double low,
                                                  double high, const PermutationOptions& options,
                                                  base::Progress& progress)
{
    if (scores.size() <= ChoiceSampler::mostScores) {
        const ChoiceSampler sampler(scores, taken);
        return hitsOfPieces(options, progress, [&](std::int64_t samples, base::Random& ofPiece) {
            base::Random random = ofPiece; // a copy of our own stays in registers
            std::int64_t hits = 0;
            for (std::int64_t i = 0; i < samples; ++i) {
                const double sum = sampler.sum(random);
                hits += static_cast<std::int64_t>(sum <= low) + static_cast<std::int64_t>(sum >= high);
            }
            return hits;
        });
    }
    return hitsOfPieces(options, progress, [&](std::int64_t samples, base::Random& random) {
        SmallNumbers numbers(random);
        std::vector<double> order(scores.begin(), scores.end());
        const auto count = static_cast<std::uint32_t>(order.size());
        std::int64_t hits = 0;
        for (std::int64_t i = 0; i < samples; ++i) {
            double sum = 0.0;
            // The first steps of Fisher-Yates; any order is as good a start as any other, so none is restored.
            for (std::uint32_t place = 0; place < taken; ++place) {
                std::swap(order[place], order[place + numbers.below(count - place)]);
                sum += order[place];
            }
            hits += static_cast<std::int64_t>(sum <= low) + static_cast<std::int64_t>(sum >= high);
        }
        return hits;
    });
}

} // namespace stats
