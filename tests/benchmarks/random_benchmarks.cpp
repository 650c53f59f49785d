// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a simulated study is made of.
#include "core/base/random.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/sample.h"

namespace benchmarks {

void normal1m(benchmark::State& state)
{
    base::Random random(1);
    for (auto _ : state) {
        const Sample sample(state);
        double sum = 0.0;
        for (int i = 0; i < 1'000'000; ++i) {
            sum += random.normal();
        }
        benchmark::DoNotOptimize(sum);
    }
}

} // namespace benchmarks
