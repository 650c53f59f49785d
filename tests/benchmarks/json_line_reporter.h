// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One JSON object a line: {"name": "flip_1000", "median_ms": 9.1, "p95_ms": 12.0, "n": 200}. A benchmark's counters
// (value, ratio, …) follow under their own names, its label as "against".
#pragma once

#include <benchmark/benchmark.h>

#include <vector>

namespace benchmarks {

class JsonLineReporter : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context&) override { return true; }

    void ReportRuns(const std::vector<Run>& runs) override;

    /// A benchmark that could not run is named on stderr.
    [[nodiscard]] bool anyFailed() const { return m_anyFailed; }

private:
    bool m_anyFailed = false;
};

} // namespace benchmarks
