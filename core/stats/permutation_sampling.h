// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts random rearrangements with an effect at least as large as the one seen. Internal to core/stats.
#pragma once

#include "core/base/progress.h"
#include "core/stats/permutation.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace stats {

/// Of the sum of the scores, each taken or not: how often it is <= low or >= high. Nothing where it was cancelled.
[[nodiscard]] std::optional<std::int64_t> sampledFlipsOutside(std::span<const double> scores, double low, double high,
                                                              const PermutationOptions& options,
                                                              base::Progress& progress);

/// The same of the sum of `taken` scores drawn without replacement.
[[nodiscard]] std::optional<std::int64_t> sampledChoicesOutside(std::span<const double> scores, std::size_t taken,
                                                                double low, double high,
                                                                const PermutationOptions& options,
                                                                base::Progress& progress);

} // namespace stats
