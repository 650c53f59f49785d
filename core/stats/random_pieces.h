// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random work on several threads whose result is the same on any number of them: it is cut into pieces of fixed size,
// and every piece has a generator of its own. Internal to core/stats.
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace stats {

/// Calls work(piece, generator) for each piece 0 .. pieces - 1, on up to `threads` threads, in any order; work must
/// keep its results apart by piece. False where it was cancelled: some pieces were then left out.
[[nodiscard]] bool forEachPiece(std::size_t pieces, std::uint64_t seed, int threads, base::Progress& progress,
                                const std::function<void(std::size_t piece, base::Random& random)>& work);

} // namespace stats
