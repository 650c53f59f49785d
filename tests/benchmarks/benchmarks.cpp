// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchmarks.h"

namespace benchmarks {

const std::vector<Benchmark>& list()
{
    static const std::vector<Benchmark> all = {
        // name, function, samples
        {"normal_1m", &normal1m, 20},
    };
    return all;
}

} // namespace benchmarks
