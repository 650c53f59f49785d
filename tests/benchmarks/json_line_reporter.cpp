// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/json_line_reporter.h"

#include "tests/benchmarks/sample.h"

#include <iostream>
#include <sstream>

namespace benchmarks {

namespace {

std::string line(const benchmark::BenchmarkReporter::Run& run, const std::vector<double>& samples)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << R"({"name": ")" << run.run_name.function_name << '"';
    if (!samples.empty()) {
        text << R"(, "median_ms": )" << quantile(samples, 0.5) << R"(, "p95_ms": )" << quantile(samples, 0.95)
             << R"(, "n": )" << samples.size();
    }
    for (const auto& [name, counter] : run.counters) {
        text << R"(, ")" << name << R"(": )" << counter.value;
    }
    if (!run.report_label.empty()) {
        text << R"(, "against": ")" << run.report_label << '"';
    }
    text << '}';
    return text.str();
}

} // namespace

void JsonLineReporter::ReportRuns(const std::vector<Run>& runs)
{
    const std::vector<double> samples = takeSamples();
    for (const Run& run : runs) {
        if (run.error_occurred) {
            std::cerr << run.run_name.function_name << ": " << run.error_message << '\n';
            m_anyFailed = true;
        } else {
            std::cout << line(run, samples) << std::endl; // seen at once: the next one may take minutes
        }
    }
}

} // namespace benchmarks
