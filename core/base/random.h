// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random numbers that are the same on every machine: integer generator (xoshiro256**), and a normal deviate made with
// the four operations and square roots alone, so that no C library's log or cos has a say in a simulated study.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <utility>
#include <vector>

namespace base {

/// Blackman & Vigna 2021, "Scrambled linear pseudorandom number generators", ACM TOMS 47:36; seeded through splitmix64.
class Random
{
public:
    explicit Random(std::uint64_t seed);

    /// 64 uniform bits. Here so that a sampling loop keeps the state in registers.
    std::uint64_t next()
    {
        const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
        const std::uint64_t t = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= t;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }

    /// Uniform in [0, 1), 53 bits.
    double uniform();
    /// Uniform integer in [0, bound), bound > 0, without modulo bias.
    std::uint64_t below(std::uint64_t bound);
    /// Standard normal by inversion (Wichura 1988, algorithm AS 241).
    double normal();

    /// True with the given probability.
    bool chance(double probability) { return uniform() < probability; }

    /// Fisher–Yates.
    template <typename T>
    void shuffle(std::vector<T>& items)
    {
        for (std::size_t i = items.size(); i > 1; --i) {
            std::swap(items[i - 1], items[below(i)]);
        }
    }

private:
    std::array<std::uint64_t, 4> m_state;
};

/// The standard normal quantile, 0 < p < 1, to about 1e-15 relative, with portable arithmetic (see above).
double normalQuantile(double p);

} // namespace base
