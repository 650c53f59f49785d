// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A CSV file of a million rows into a .blockade file: read, understood, checked, stored. sqlite3's own .import, which
// copies text into one table and asks nothing, is the measure of what the disk and the parsing cost at least.
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/csv_rows.h"
#include "tests/benchmarks/sample.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <optional>

namespace benchmarks {

namespace {

using namespace Qt::StringLiterals;

constexpr int peopleOfAMillion = 10'000;

/// Milliseconds of sqlite3's .import; nothing where it is not installed or failed.
std::optional<double> importWithSqlite(const QString& csv, const QString& target)
{
    QFile::remove(target);
    QProcess sqlite;
    const auto begin = std::chrono::steady_clock::now();
    sqlite.start(u"sqlite3"_s, {target, u".mode csv"_s, u".import \"%1\" scores"_s.arg(csv)});
    const bool done =
        sqlite.waitForFinished(-1) && sqlite.exitStatus() == QProcess::NormalExit && sqlite.exitCode() == 0;
    const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - begin;
    return done ? std::optional(elapsed.count()) : std::nullopt;
}

void importMillion(benchmark::State& state, bool againstSqlite)
{
    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"million.csv"_s);
    writeRows(csv, peopleOfAMillion);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (auto _ : state) {
        Sample sample(state);
        const auto problem = importRows(csv, folder.filePath(u"ours.blockade"_s), peopleOfAMillion);
        ours.push_back(sample.stop());
        if (problem) {
            state.SkipWithError(problem->c_str());
            return;
        }
        if (!againstSqlite) {
            continue;
        }
        const auto sqlite = importWithSqlite(csv, folder.filePath(u"theirs.db"_s));
        if (!sqlite) {
            state.SkipWithError("sqlite3 could not import the file, or is not installed");
            return;
        }
        theirs.push_back(*sqlite);
    }
    if (againstSqlite) {
        state.counters["against_ms"] = quantile(theirs, 0.5);
        state.counters["ratio"] = quantile(ours, 0.5) / quantile(theirs, 0.5);
        state.SetLabel("sqlite3 .import");
    }
}

} // namespace

void importCsv1m(benchmark::State& state)
{
    importMillion(state, false);
}

void importCsv1mVsSqlite3(benchmark::State& state)
{
    importMillion(state, true);
}

} // namespace benchmarks
