// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ten thousand trials of "Was it luck?", bounds and closed form included, on the two threads of a small machine.
#include "core/simulation/early_stop.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/sample.h"

namespace benchmarks {

void earlyStop10000(benchmark::State& state)
{
    base::NoProgress progress;
    simulation::EarlyStopOptions options{.trials = 10'000, .threads = 2};
    for (auto _ : state) {
        ++options.seed;
        const Sample sample(state);
        const auto result = simulation::earlyStop(options, progress);
        if (!result) {
            state.SkipWithError("early stop failed");
            return;
        }
        benchmark::DoNotOptimize(result->meanEarly);
    }
}

} // namespace benchmarks
