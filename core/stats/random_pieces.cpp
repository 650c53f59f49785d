// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/random_pieces.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace stats {

namespace {

// Not a multiple of the step by which base::Random spreads its seed, or neighbours would share state words.
constexpr std::uint64_t pieceStep = 0xd1342543de82ef95ULL;

} // namespace

bool forEachPiece(std::size_t pieces, std::uint64_t seed, int threads, base::Progress& progress,
                  const std::function<void(std::size_t, base::Random&)>& work)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> cancelled = false;
    const auto run = [&] {
        for (std::size_t piece = next++; piece < pieces; piece = next++) {
            if (cancelled || progress.cancelled()) {
                cancelled = true;
                return;
            }
            base::Random random(seed + (piece + 1) * pieceStep);
            work(piece, random);
            progress.report(static_cast<double>(piece + 1) / static_cast<double>(pieces));
        }
    };
    const auto helpers =
        std::min(pieces, static_cast<std::size_t>(std::max(1, threads))) - std::min<std::size_t>(1, pieces);
    {
        std::vector<std::jthread> pool;
        pool.reserve(helpers);
        for (std::size_t i = 0; i < helpers; ++i) {
            pool.emplace_back(run);
        }
        run();
    }
    return !cancelled;
}

} // namespace stats
