// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Means of all pairs of values, each value with itself too, without listing them. Internal to core/stats.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace stats {

/// How many there are: n (n + 1) / 2.
[[nodiscard]] std::int64_t walshCount(std::size_t values);

/// The k-th smallest, k = 1 .. walshCount; sorted ascending and finite. Time: 64 walks along the values.
[[nodiscard]] double walshAverage(std::span<const double> sorted, std::int64_t k);

} // namespace stats
