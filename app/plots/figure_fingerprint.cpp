// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_fingerprint.h"

#include <array>
#include <bit>

namespace plots {

namespace {

void mix(std::uint64_t bits, std::uint64_t& hash)
{
    hash = (hash ^ bits) * 0xD6E8FEB86659FD93ULL;
    hash ^= hash >> 32U;
}

// Four at once: one after the other they would wait for each other's multiplication.
template <typename Value>
void mixAll(const std::vector<Value>& values, std::uint64_t& hash)
{
    const auto bits = [&values](std::size_t i) {
        if constexpr (sizeof(Value) == sizeof(std::uint64_t)) {
            return std::bit_cast<std::uint64_t>(values[i]);
        } else {
            return static_cast<std::uint64_t>(values[i]);
        }
    };
    std::array<std::uint64_t, 4> lanes{hash, ~hash, hash + 1, hash - 1};
    std::size_t i = 0;
    for (; i + lanes.size() <= values.size(); i += lanes.size()) {
        for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
            mix(bits(i + lane), lanes[lane]);
        }
    }
    for (; i < values.size(); ++i) {
        mix(bits(i), lanes.front());
    }
    for (const std::uint64_t lane : lanes) {
        mix(lane, hash);
    }
}

template <typename Series>
void mixLook(const Series& series, std::uint64_t& hash)
{
    mix(static_cast<std::uint64_t>(series.role), hash);
    mix(static_cast<std::uint64_t>(series.emphasis), hash);
    mix(static_cast<std::uint64_t>(series.origin), hash);
    mix(series.x.size(), hash);
    mixAll(series.x, hash);
    mixAll(series.y, hash);
}

} // namespace

std::uint64_t fingerprint(const figures::Lines& lines)
{
    std::uint64_t hash = 0x9E3779B97F4A7C15ULL ^ lines.first.size();
    mixAll(lines.first, hash);
    mixAll(lines.x, hash);
    mixAll(lines.y, hash);
    return hash;
}

std::uint64_t fingerprint(const figures::Figure& figure, std::uint64_t seed)
{
    std::uint64_t hash = 0x9E3779B97F4A7C15ULL ^ seed;
    for (const figures::Bars& bars : figure.bars) {
        mixLook(bars, hash);
        mix(std::bit_cast<std::uint64_t>(bars.width), hash);
        mix(bars.joined ? 1U : 0U, hash);
    }
    for (const figures::Lines& lines : figure.lines) {
        mixLook(lines, hash);
        mixAll(lines.first, hash);
    }
    for (const figures::MeanLine& mean : figure.means) {
        mixLook(mean, hash);
        mix((mean.band ? 1U : 0U) + (mean.marked ? 2U : 0U), hash);
        mixAll(mean.lower, hash);
        mixAll(mean.upper, hash);
    }
    for (const figures::Points& points : figure.points) {
        mixLook(points, hash);
    }
    return hash;
}

} // namespace plots
