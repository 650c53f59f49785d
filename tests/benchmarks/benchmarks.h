// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of benchmarks. A new one is a function in the file of its topic, declared here, and one line in
// benchmarks.cpp. Names are a contract (people compare them between versions): add, never rename.
#pragma once

#include <benchmark/benchmark.h>

#include <string_view>
#include <vector>

namespace benchmarks {

struct Benchmark
{
    std::string_view name;
    void (*run)(benchmark::State&); ///< loops `for (auto _ : state) { Sample sample(state); … }`
    int samples;                    ///< how often the loop body runs
};

const std::vector<Benchmark>& list();

// start_benchmark.cpp
void start(benchmark::State& state);

// flip_benchmarks.cpp
void flip12(benchmark::State& state);
void flip1000(benchmark::State& state);
void flip10000(benchmark::State& state);

// session_benchmark.cpp
void session500(benchmark::State& state);

// people_benchmarks.cpp
void filter10000(benchmark::State& state);
void scroll10000(benchmark::State& state);

// threshold_benchmark.cpp
void threshold10000(benchmark::State& state);

// slider_benchmark.cpp
void sliderFrame(benchmark::State& state);
void luckSliderFrame(benchmark::State& state);

// analysis_benchmarks.cpp
void analysisLive(benchmark::State& state);
void multiverseEmbedded(benchmark::State& state);

// palette_benchmark.cpp
void palette10000(benchmark::State& state);

// file_benchmarks.cpp
void open1m(benchmark::State& state);
void bytesPerAssessment(benchmark::State& state);

// import_benchmarks.cpp
void importCsv1m(benchmark::State& state);
void importCsv1mVsSqlite3(benchmark::State& state);

// growth_benchmarks.cpp
void growth10k(benchmark::State& state);
void growth100k(benchmark::State& state);
void growth1m(benchmark::State& state);
void growth10m(benchmark::State& state);

// random_benchmarks.cpp
void normal1m(benchmark::State& state);

// model_benchmarks.cpp
void mmrm200x5VsNlme(benchmark::State& state);
void mmrm10000x10(benchmark::State& state);
void crossoverKrVsLmertest(benchmark::State& state);
void permutation1mVsCoin(benchmark::State& state);

// luck_benchmarks.cpp
void earlyStop10000(benchmark::State& state);

} // namespace benchmarks
