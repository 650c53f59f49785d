// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exact distributions of the sum of some of the scores, where each is taken or not: behind the sign-flip test, the
// re-randomisation of sequences and the signed-rank test. Internal to core/stats.
//
// Whole scores are convolved (Pagano & Tritchler 1983, J Am Stat Assoc 78:435, in probabilities instead of counts);
// others are counted pair by pair from the sorted sums of both halves (Horowitz & Sahni 1974, J ACM 21:277).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace stats {

/// Most scores the halves are listed for: 2^20 sums each.
inline constexpr std::size_t mostListedScores = 40;

/// Each value in the largest unit of which all of them are whole multiples, so that 0.1 + 0.2 ties with 0.3. Nothing
/// where there is none among 1/1 .. 1/120, 1/1000 and 1/10000, or where the multiples get large.
[[nodiscard]] std::optional<std::vector<std::int64_t>> inWholeUnits(std::span<const double> values);

/// P(sum <= limit), every score >= 0 taken with probability 1/2. Time and memory: scores x limit, and limit.
[[nodiscard]] double halfChanceLower(std::span<const std::int64_t> scores, std::int64_t limit);

/// P(sum <= low or sum >= high), low < high, each choice of `taken` scores >= 0 equally likely.
[[nodiscard]] double choiceOutside(std::span<const std::int64_t> scores, std::size_t taken, std::int64_t low,
                                   std::int64_t high);

/// The same by listing halves; at most mostListedScores scores.
[[nodiscard]] double halfChanceLowerListed(std::span<const double> scores, double limit);
[[nodiscard]] double choiceOutsideListed(std::span<const double> scores, std::size_t taken, double low, double high);

/// How many ways there are to take `taken` of `of`; infinity where that is no double.
[[nodiscard]] double choices(std::size_t of, std::size_t taken);

} // namespace stats
