// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether two figures have the same data to paint: thousands of coordinates compared as one number. For caches, never
// for a promise.
#pragma once

#include "core/figures/figure.h"

#include <cstdint>

namespace plots {

/// Changes when any coordinate of the lines does.
[[nodiscard]] std::uint64_t fingerprint(const figures::Lines& lines);

/// Changes when a coordinate of what stands for people or their means does, or the look of its series; not with words,
/// axes and estimates.
[[nodiscard]] std::uint64_t fingerprint(const figures::Figure& figure, std::uint64_t seed);

} // namespace plots
