// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One timed pass. Google Benchmark keeps means; people feel the slow frames, so every pass is kept and the reporter
// gives the median and the 95th percentile.
#pragma once

#include <benchmark/benchmark.h>

#include <chrono>
#include <vector>

namespace benchmarks {

/// Times from its construction to stop(), or to its destruction.
class Sample
{
public:
    explicit Sample(benchmark::State& state);
    Sample(const Sample&) = delete;
    Sample& operator=(const Sample&) = delete;

    ~Sample() { stop(); }

    /// Ends the timed part early, what follows in the pass is not counted; returns its milliseconds.
    double stop();

private:
    benchmark::State& m_state;
    std::chrono::steady_clock::time_point m_start;
    bool m_running = true;
    double m_milliseconds = 0.0;
};

/// A pass whose milliseconds were found in another way.
void recordSample(benchmark::State& state, double milliseconds);

/// The passes of the running benchmark in milliseconds; empties the store.
std::vector<double> takeSamples();

/// The p-quantile (0 <= p <= 1) by linear interpolation between order statistics (Hyndman & Fan 1996, type 7).
/// samples: at least one.
double quantile(std::vector<double> samples, double p);

} // namespace benchmarks
