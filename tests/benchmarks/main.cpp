// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// blockade_benchmarks [NAME…]: runs the named benchmarks, or all, in the order of the list.
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/json_line_reporter.h"
#include "tests/benchmarks/watched_application.h"

#include <QTemporaryDir>

#include <algorithm>
#include <iostream>
#include <string>

namespace {

bool isKnown(std::string_view name)
{
    const auto& list = benchmarks::list();
    return std::any_of(list.begin(), list.end(), [&](const auto& benchmark) { return benchmark.name == name; });
}

/// True when every name is one of the list; says which is not, and which there are.
bool checkNames(const std::vector<std::string_view>& names)
{
    const auto unknown = std::find_if_not(names.begin(), names.end(), isKnown);
    if (unknown == names.end()) {
        return true;
    }
    std::cerr << "no benchmark is called " << *unknown << ". There are:";
    for (const benchmarks::Benchmark& benchmark : benchmarks::list()) {
        std::cerr << ' ' << benchmark.name;
    }
    std::cerr << '\n';
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string_view> names(argv + 1, argv + argc);
    if (!checkNames(names)) {
        return 2;
    }
    for (const benchmarks::Benchmark& benchmark : benchmarks::list()) {
        if (names.empty() || std::find(names.begin(), names.end(), benchmark.name) != names.end()) {
            benchmark::RegisterBenchmark(std::string(benchmark.name).c_str(), benchmark.run)
                ->Iterations(benchmark.samples)
                ->UseManualTime();
        }
    }
    const QTemporaryDir settings; // a person's own theme and window size are not what is measured
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    benchmarks::WatchedApplication application(argc, argv);
    benchmarks::JsonLineReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return reporter.anyFailed() ? 1 : 0;
}
