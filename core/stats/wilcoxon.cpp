// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/wilcoxon.h"

#include "core/stats/distribution.h"
#include "core/stats/sum_distribution.h"
#include "core/stats/walsh_averages.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

namespace stats {

namespace {

constexpr double tiedShare = 1e-10;
constexpr std::size_t mostExact = 500;

struct SignedRanks
{
    std::vector<std::int64_t> doubled; // ranks of the differences that are not zero, times two: whole in spite of ties
    std::int64_t plus = 0;
    std::int64_t minus = 0;
    int zeros = 0;
};

SignedRanks signedRanks(std::span<const double> differences, Zeros zeros)
{
    std::vector<double> sorted(differences.begin(), differences.end());
    std::sort(sorted.begin(), sorted.end(), [](double a, double b) { return std::fabs(a) < std::fabs(b); });
    const double gap = tiedShare * std::fabs(sorted.back());
    const auto firstNonzero =
        std::find_if(sorted.begin(), sorted.end(), [gap](double value) { return std::fabs(value) > gap; });
    SignedRanks ranks;
    ranks.zeros = static_cast<int>(firstNonzero - sorted.begin());
    const std::int64_t shift = zeros == Zeros::Pratt ? ranks.zeros : 0;

    const std::vector<double> nonzero(firstNonzero, sorted.end());
    for (std::size_t begin = 0; begin < nonzero.size();) {
        std::size_t end = begin + 1;
        while (end < nonzero.size() && std::fabs(nonzero[end]) - std::fabs(nonzero[end - 1]) <= gap) {
            ++end;
        }
        const std::int64_t doubledRank = 2 * shift + static_cast<std::int64_t>(begin + 1 + end);
        for (std::size_t i = begin; i < end; ++i) {
            ranks.doubled.push_back(doubledRank);
            (nonzero[i] > 0.0 ? ranks.plus : ranks.minus) += doubledRank;
        }
        begin = end;
    }
    return ranks;
}

double exactRankP(const SignedRanks& ranks)
{
    return std::min(1.0, 2.0 * halfChanceLower(ranks.doubled, std::min(ranks.plus, ranks.minus)));
}

double normalRankP(const SignedRanks& ranks)
{
    double squares = 0.0;
    for (const std::int64_t rank : ranks.doubled) {
        squares += 0.25 * static_cast<double>(rank) * static_cast<double>(rank);
    }
    const double distance = 0.25 * std::fabs(static_cast<double>(ranks.plus - ranks.minus));
    return twoSidedNormal(std::max(0.0, distance - 0.5) / std::sqrt(0.25 * squares));
}

struct IntervalRank
{
    std::int64_t rank = 0; // of the lower limit among the averages; 0 where even the smallest is not low enough
    double missedBelow = 0.0;
};

// The largest rank with P(fewer than rank averages lie below the shift) <= tail.
IntervalRank exactIntervalRank(std::size_t count, double tail)
{
    std::vector<double> chance(static_cast<std::size_t>(walshCount(count)) / 2 + 1, 0.0);
    chance[0] = 1.0;
    for (std::size_t rank = 1; rank <= count; ++rank) {
        for (std::size_t sum = chance.size(); sum-- > 0;) {
            chance[sum] = 0.5 * (chance[sum] + (sum >= rank ? chance[sum - rank] : 0.0));
        }
    }
    IntervalRank interval;
    for (const double term : chance) {
        if (interval.missedBelow + term > tail) {
            break;
        }
        interval.missedBelow += term;
        ++interval.rank;
    }
    return interval;
}

IntervalRank normalIntervalRank(std::size_t count, double tail)
{
    const auto n = static_cast<double>(count);
    const double middle = n * (n + 1.0) / 4.0;
    const double sd = std::sqrt(n * (n + 1.0) * (2.0 * n + 1.0) / 24.0);
    IntervalRank interval;
    interval.rank = static_cast<std::int64_t>(std::floor(middle + sd * normalQuantile(tail)));
    interval.missedBelow = normalCdf((static_cast<double>(interval.rank) - 0.5 - middle) / sd);
    return interval;
}

void setShift(Wilcoxon& result, std::span<const double> differences, double level)
{
    std::vector<double> sorted(differences.begin(), differences.end());
    std::sort(sorted.begin(), sorted.end());
    const std::int64_t count = walshCount(sorted.size());
    result.estimate = 0.5 * walshAverage(sorted, (count + 1) / 2) + 0.5 * walshAverage(sorted, (count + 2) / 2);
    const double tail = 0.5 * (1.0 - level);
    const IntervalRank interval =
        sorted.size() <= mostExact ? exactIntervalRank(sorted.size(), tail) : normalIntervalRank(sorted.size(), tail);
    result.attainedLevel = 1.0 - 2.0 * interval.missedBelow;
    if (interval.rank > 0) {
        result.lower = walshAverage(sorted, interval.rank);
        result.upper = walshAverage(sorted, count + 1 - interval.rank);
    }
}

} // namespace

base::Result<Wilcoxon> wilcoxon(std::span<const double> differences, Zeros zeros, double level)
{
    if (!(level > 0.0 && level < 1.0)) {
        return base::fail(base::ErrorKind::InvalidValue, "level", std::to_string(level));
    }
    if (!std::all_of(differences.begin(), differences.end(), [](double value) { return std::isfinite(value); })) {
        return base::fail(base::ErrorKind::InvalidValue, "differences", "not finite");
    }
    if (differences.empty()) {
        return base::fail(base::ErrorKind::NotEnoughData, "differences", "0");
    }
    if (std::all_of(differences.begin(), differences.end(), [](double value) { return value == 0.0; })) {
        return base::fail(base::ErrorKind::NotApplicable, "constant differences", "0");
    }
    const SignedRanks ranks = signedRanks(differences, zeros);
    Wilcoxon result;
    result.n = static_cast<int>(differences.size());
    result.zeros = ranks.zeros;
    result.plus = 0.5 * static_cast<double>(ranks.plus);
    result.minus = 0.5 * static_cast<double>(ranks.minus);
    result.exact = ranks.doubled.size() <= mostExact;
    result.normalP = normalRankP(ranks);
    result.p = result.exact ? exactRankP(ranks) : result.normalP;
    setShift(result, differences, level);
    return result;
}

} // namespace stats
