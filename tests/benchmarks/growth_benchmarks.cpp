// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What ten times the assessments cost: import, open, filter and summary of studies from ten thousand to ten million.
#include "core/analysis/summary.h"
#include "core/store/study_file.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/csv_rows.h"
#include "tests/benchmarks/sample.h"

#include <QTemporaryDir>

#include <chrono>

namespace benchmarks {

namespace {

using namespace Qt::StringLiterals;

/// Milliseconds of one run; what it gives back is kept until the clock has stopped.
template <typename Work>
double timed(const Work& work)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto result = work();
    const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - begin;
    benchmark::DoNotOptimize(&result);
    return elapsed.count();
}

struct Costs
{
    std::vector<double> import;
    std::vector<double> open;
    std::vector<double> filter;
    std::vector<double> summary;
};

/// Half the people: those who had the arms in one of both orders.
study::Selection halfOf(const study::Study& study)
{
    study::Selection selection = study::defaultSelection(study);
    selection.where = {{u"sequence"_s, study.sequences.front().key}};
    return selection;
}

bool measure(benchmark::State& state, int people, const QTemporaryDir& folder, Costs& costs)
{
    const QString csv = folder.filePath(u"rows.csv"_s);
    const QString path = folder.filePath(u"study.blockade"_s);
    std::optional<std::string> problem;
    costs.import.push_back(timed([&] { return problem = importRows(csv, path, people); }));
    if (problem) {
        state.SkipWithError(problem->c_str());
        return false;
    }
    base::NoProgress progress;
    base::Result<store::Loaded> loaded;
    costs.open.push_back(timed([&] {
        loaded = store::StudyFile(path).load(progress);
        return loaded.has_value();
    }));
    if (!loaded) {
        state.SkipWithError("the file was not read");
        return false;
    }
    const study::Study& study = *loaded->study;
    const study::Selection half = halfOf(study);
    costs.filter.push_back(timed([&] { return study::selectCourses(study, half); }));
    const study::Selection everyone = study::defaultSelection(study);
    costs.summary.push_back(timed([&] { return analysis::summarise(study, everyone, progress); }));
    return true;
}

void growth(benchmark::State& state, int people)
{
    const QTemporaryDir folder;
    writeRows(folder.filePath(u"rows.csv"_s), people);
    Costs costs;
    for (auto _ : state) {
        const Sample sample(state);
        if (!measure(state, people, folder, costs)) {
            return;
        }
    }
    state.counters["assessments"] = 100.0 * people;
    state.counters["import_ms"] = quantile(costs.import, 0.5);
    state.counters["open_ms"] = quantile(costs.open, 0.5);
    state.counters["filter_ms"] = quantile(costs.filter, 0.5);
    state.counters["summary_ms"] = quantile(costs.summary, 0.5);
}

} // namespace

void growth10k(benchmark::State& state)
{
    growth(state, 100);
}

void growth100k(benchmark::State& state)
{
    growth(state, 1'000);
}

void growth1m(benchmark::State& state)
{
    growth(state, 10'000);
}

void growth10m(benchmark::State& state)
{
    growth(state, 100'000);
}

} // namespace benchmarks
