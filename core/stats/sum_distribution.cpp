// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/sum_distribution.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace stats {

namespace {

// Differences of decimal scores carry an error of their last bits; nothing that was measured is finer than this.
constexpr double wholeTolerance = 1e-9;
constexpr double largestMultiple = 1e7;

std::optional<std::vector<std::int64_t>> inUnitsOf(std::span<const double> values, double perUnit)
{
    std::vector<std::int64_t> multiples;
    multiples.reserve(values.size());
    for (const double value : values) {
        const double multiple = std::nearbyint(value * perUnit);
        if (std::fabs(multiple) > largestMultiple || std::fabs(value * perUnit - multiple) > wholeTolerance) {
            return std::nullopt;
        }
        multiples.push_back(static_cast<std::int64_t>(multiple));
    }
    return multiples;
}

std::vector<double> withOneMore(const std::vector<double>& sums, double score)
{
    std::vector<double> raised(sums);
    for (double& sum : raised) {
        sum += score;
    }
    return raised;
}

std::vector<double> mergedSums(const std::vector<double>& a, const std::vector<double>& b)
{
    std::vector<double> merged;
    merged.reserve(a.size() + b.size());
    std::merge(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(merged));
    return merged;
}

using SumsBySize = std::vector<std::vector<double>>; // ascending, by how many scores were taken

SumsBySize sumsBySize(std::span<const double> scores)
{
    SumsBySize sums(scores.size() + 1);
    sums[0] = {0.0};
    for (std::size_t i = 0; i < scores.size(); ++i) {
        for (std::size_t size = i + 1; size > 0; --size) {
            sums[size] = mergedSums(sums[size], withOneMore(sums[size - 1], scores[i]));
        }
    }
    return sums;
}

std::vector<double> allSums(std::span<const double> scores)
{
    std::vector<double> sums{0.0};
    for (const double score : scores) {
        sums = mergedSums(sums, withOneMore(sums, score));
    }
    return sums;
}

// Pairs with a + b <= limit; both ascending.
double pairsUpTo(const std::vector<double>& a, const std::vector<double>& b, double limit)
{
    std::uint64_t pairs = 0;
    std::size_t within = b.size();
    for (const double value : a) {
        while (within > 0 && value + b[within - 1] > limit) {
            --within;
        }
        pairs += within;
    }
    return static_cast<double>(pairs);
}

double pairsFrom(const std::vector<double>& a, const std::vector<double>& b, double limit)
{
    std::uint64_t pairs = 0;
    std::size_t below = b.size();
    for (const double value : a) {
        while (below > 0 && value + b[below - 1] >= limit) {
            --below;
        }
        pairs += b.size() - below;
    }
    return static_cast<double>(pairs);
}

} // namespace

std::optional<std::vector<std::int64_t>> inWholeUnits(std::span<const double> values)
{
    std::vector<double> perUnit(120);
    std::iota(perUnit.begin(), perUnit.end(), 1.0);
    perUnit.insert(perUnit.end(), {1000.0, 10000.0});
    for (const double candidate : perUnit) {
        auto multiples = inUnitsOf(values, candidate);
        if (!multiples) {
            continue;
        }
        const bool allZero =
            std::all_of(multiples->begin(), multiples->end(), [](std::int64_t multiple) { return multiple == 0; });
        if (allZero) { // scores much smaller than the unit are not zero
            return std::nullopt;
        }
        std::int64_t common = 0;
        for (const std::int64_t multiple : *multiples) {
            common = std::gcd(common, multiple);
        }
        if (common > 1) {
            for (std::int64_t& multiple : *multiples) {
                multiple /= common;
            }
        }
        return multiples;
    }
    return std::nullopt;
}

double halfChanceLower(std::span<const std::int64_t> scores, std::int64_t limit)
{
    if (limit < 0) {
        return 0.0;
    }
    std::vector<double> chance(static_cast<std::size_t>(limit) + 1, 0.0);
    chance[0] = 1.0;
    std::size_t reached = 0; // beyond it all chances are zero
    for (const std::int64_t score : scores) {
        const auto step = static_cast<std::size_t>(score);
        reached = std::min(reached + step, chance.size() - 1);
        for (std::size_t sum = reached + 1; sum-- > 0;) {
            const double taken = sum >= step ? chance[sum - step] : 0.0;
            chance[sum] = 0.5 * (chance[sum] + taken);
        }
    }
    return std::accumulate(chance.begin(), chance.end(), 0.0);
}

double choiceOutside(std::span<const std::int64_t> scores, std::size_t taken, std::int64_t low, std::int64_t high)
{
    std::vector<std::int64_t> sorted(scores.begin(), scores.end());
    std::sort(sorted.begin(), sorted.end());
    const auto first = sorted.end() - static_cast<std::ptrdiff_t>(taken);
    const auto width = static_cast<std::size_t>(std::accumulate(first, sorted.end(), std::int64_t{0})) + 1;
    std::vector<double> chance((taken + 1) * width, 0.0); // by how many are taken, and their sum
    chance[0] = 1.0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const auto step = static_cast<std::size_t>(sorted[i]);
        const auto left = static_cast<double>(sorted.size() - i);
        for (std::size_t size = std::min(taken, i + 1) + 1; size-- > 0;) {
            // So many still wanted of so many left: every choice comes out equally likely.
            const double skip = 1.0 - static_cast<double>(taken - size) / left;
            const double take = size > 0 ? static_cast<double>(taken - size + 1) / left : 0.0;
            double* const here = chance.data() + size * width;
            for (std::size_t sum = width; sum-- > 0;) {
                const double arriving = size > 0 && sum >= step ? *(here + sum - width - step) : 0.0;
                here[sum] = here[sum] * std::max(0.0, skip) + arriving * std::min(1.0, take);
            }
        }
    }
    double outside = 0.0;
    for (std::size_t sum = 0; sum < width; ++sum) {
        const auto value = static_cast<std::int64_t>(sum);
        if (value <= low || value >= high) {
            outside += chance[taken * width + sum];
        }
    }
    return outside;
}

double halfChanceLowerListed(std::span<const double> scores, double limit)
{
    const std::size_t half = scores.size() / 2;
    return std::ldexp(pairsUpTo(allSums(scores.first(half)), allSums(scores.subspan(half)), limit),
                      -static_cast<int>(scores.size()));
}

double choiceOutsideListed(std::span<const double> scores, std::size_t taken, double low, double high)
{
    const std::size_t half = scores.size() / 2;
    const SumsBySize lowerHalf = sumsBySize(scores.first(half));
    const SumsBySize upperHalf = sumsBySize(scores.subspan(half));
    double outside = 0.0;
    for (std::size_t size = 0; size < lowerHalf.size() && size <= taken; ++size) {
        if (taken - size < upperHalf.size()) {
            const auto& others = upperHalf[taken - size];
            outside += pairsUpTo(lowerHalf[size], others, low) + pairsFrom(lowerHalf[size], others, high);
        }
    }
    return outside / choices(scores.size(), taken);
}

double choices(std::size_t of, std::size_t taken)
{
    double count = 1.0;
    for (std::size_t i = 1; i <= std::min(taken, of - taken); ++i) {
        count = count * static_cast<double>(of - i + 1) / static_cast<double>(i);
    }
    return count < 0x1p53 ? std::nearbyint(count) : count;
}

} // namespace stats
