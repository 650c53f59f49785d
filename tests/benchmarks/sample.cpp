// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/sample.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace benchmarks {

namespace {

/// Benchmarks run one after the other on one thread, and a State has no place for anything of ours.
std::vector<double>& store()
{
    static std::vector<double> samples;
    return samples;
}

} // namespace

Sample::Sample(benchmark::State& state)
    : m_state(state)
    , m_start(std::chrono::steady_clock::now())
{}

double Sample::stop()
{
    if (!m_running) {
        return m_milliseconds;
    }
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_start;
    m_running = false;
    m_milliseconds = elapsed.count() * 1000.0;
    recordSample(m_state, m_milliseconds);
    return m_milliseconds;
}

void recordSample(benchmark::State& state, double milliseconds)
{
    state.SetIterationTime(milliseconds / 1000.0);
    store().push_back(milliseconds);
}

std::vector<double> takeSamples()
{
    return std::exchange(store(), {});
}

double quantile(std::vector<double> samples, double p)
{
    std::sort(samples.begin(), samples.end());
    const double position = p * static_cast<double>(samples.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const std::size_t above = std::min(below + 1, samples.size() - 1);
    return samples[below] + (position - std::floor(position)) * (samples[above] - samples[below]);
}

} // namespace benchmarks
