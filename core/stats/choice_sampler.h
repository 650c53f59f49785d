// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the sum of so many scores out of a fixed few, again and again: twelve scores are two look-ups. Internal to
// core/stats.
#pragma once

#include "core/base/random.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stats {

/// Every choice of `taken` scores is equally likely, to 1e-6. How many of twelve scores are taken is drawn given how
/// many are still wanted, by the alias method (Walker 1977, ACM Trans Math Softw 3:253); then which, from a list.
class ChoiceSampler
{
public:
    static constexpr std::size_t mostScores = 512; ///< beyond it the tables outgrow the cache

    /// taken <= scores.size() <= mostScores.
    ChoiceSampler(std::span<const double> scores, std::size_t taken);

    [[nodiscard]] double sum(base::Random& random) const
    {
        double total = 0.0;
        std::size_t wanted = m_taken;
        for (const Group& group : m_groups) {
            const std::uint64_t bits = random.next();
            const Column& column = group.sizes[wanted][bits & 0xf];
            const std::uint32_t size = ((bits >> 4) & 0xfffffff) < column.own ? bits & 0xf : column.alias;
            const SizeRange& range = group.ranges[size];
            total += group.sums[range.begin + (((bits >> 32) * range.count) >> 32)];
            wanted -= size;
        }
        return total;
    }

private:
    static constexpr std::size_t groupSize = 12;
    static constexpr std::size_t columnCount = 16;

    struct Column
    {
        std::uint32_t own = 0; ///< chance of the size that the column stands for, out of 2^28
        std::uint32_t alias = 0;
    };

    struct SizeRange
    {
        std::uint32_t begin = 0, count = 0;
    };

    using Columns = std::array<Column, columnCount>;

    struct Group
    {
        std::vector<double> sums; ///< of all subsets, by their size
        std::array<SizeRange, columnCount> ranges;
        std::vector<Columns> sizes; ///< by how many scores are still wanted
    };

    static void listSubsets(std::span<const double> members, Group& group);
    static Columns aliases(const std::array<double, columnCount>& weights);

    std::size_t m_taken;
    std::vector<Group> m_groups;
};

} // namespace stats
