// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/choice_sampler.h"

#include "core/stats/sum_distribution.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <numeric>

namespace stats {

ChoiceSampler::ChoiceSampler(std::span<const double> scores, std::size_t taken)
    : m_taken(taken)
    , m_groups((scores.size() + groupSize - 1) / groupSize)
{
    assert(taken <= scores.size() && scores.size() <= mostScores);
    std::size_t after = scores.size(); // scores in later groups
    for (Group& group : m_groups) {
        const auto members = scores.last(after).first(std::min(groupSize, after));
        after -= members.size();
        listSubsets(members, group);
        group.sizes.resize(taken + 1);
        for (std::size_t wanted = 0; wanted <= std::min(taken, after + members.size()); ++wanted) {
            std::array<double, columnCount> weights{};
            for (std::size_t size = 0; size <= std::min(wanted, members.size()); ++size) {
                const bool possible = wanted - size <= after;
                weights[size] = possible ? choices(members.size(), size) * choices(after, wanted - size) : 0.0;
            }
            group.sizes[wanted] = aliases(weights);
        }
    }
}

void ChoiceSampler::listSubsets(std::span<const double> members, Group& group)
{
    const std::size_t subsets = std::size_t{1} << members.size();
    for (std::size_t size = 0; size <= members.size(); ++size) {
        group.ranges[size].begin = static_cast<std::uint32_t>(group.sums.size());
        for (std::size_t subset = 0; subset < subsets; ++subset) {
            if (static_cast<std::size_t>(std::popcount(subset)) != size) {
                continue;
            }
            double sum = 0.0;
            for (std::size_t member = 0; member < members.size(); ++member) {
                sum += ((subset >> member) & 1U) != 0 ? members[member] : 0.0;
            }
            group.sums.push_back(sum);
        }
        group.ranges[size].count = static_cast<std::uint32_t>(group.sums.size()) - group.ranges[size].begin;
    }
}

ChoiceSampler::Columns ChoiceSampler::aliases(const std::array<double, columnCount>& weights)
{
    constexpr double whole = 0x1p28;
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    const auto likeliest =
        static_cast<std::uint32_t>(std::max_element(weights.begin(), weights.end()) - weights.begin());
    std::array<double, columnCount> share{};
    std::vector<std::uint32_t> poor;
    std::vector<std::uint32_t> rich;
    Columns columns;
    for (std::uint32_t size = 0; size < columnCount; ++size) {
        share[size] = weights[size] / total * static_cast<double>(columnCount);
        (share[size] < 1.0 ? poor : rich).push_back(size);
        // What rounding leaves over must not become a size that is impossible.
        columns[size] = {.own = weights[size] > 0.0 ? std::uint32_t{1} << 28 : 0, .alias = likeliest};
    }
    while (!poor.empty() && !rich.empty()) {
        const std::uint32_t giver = rich.back();
        const std::uint32_t taker = poor.back();
        poor.pop_back();
        columns[taker] = {.own = static_cast<std::uint32_t>(share[taker] * whole), .alias = giver};
        share[giver] -= 1.0 - share[taker];
        if (share[giver] < 1.0) {
            rich.pop_back();
            poor.push_back(giver);
        }
    }
    return columns;
}

} // namespace stats
