// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A CSV file of a million rows into a .blockade file: read, understood, checked, stored. sqlite3's own .import, which
// copies text into one table and asks nothing, is the measure of what the disk and the parsing cost at least.
#include "core/interchange/import_formats.h"
#include "core/store/study_file.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/sample.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <optional>

namespace benchmarks {

namespace {

using namespace Qt::StringLiterals;

constexpr int people = 10'000;
constexpr int visits = 50;

/// One row a participant, period and visit; which arm came first alternates.
void writeMillionRows(const QString& path)
{
    QByteArray text = "participant,period,arm,visit,MADRS\n";
    for (int person = 0; person < people; ++person) {
        const QByteArray name = "P" + QByteArray::number(person + 1);
        for (int period = 1; period <= 2; ++period) {
            const QByteArray arm = (person + period) % 2 == 0 ? "placebo" : "ketamine";
            for (int visit = 0; visit < visits; ++visit) {
                const QByteArray when = visit == 0 ? QByteArray("baseline") : "day " + QByteArray::number(visit);
                const QByteArray score = QByteArray::number((person * 7 + period * 5 + visit * 3) % 61);
                text += name + ',' + QByteArray::number(period) + ',' + arm + ',' + when + ',' + score + '\n';
            }
        }
    }
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
    }
}

/// What `blockade import` does; nothing, or what went wrong.
std::optional<std::string> import(const QString& csv, const QString& target)
{
    base::NoProgress progress;
    const auto imported = interchange::importStudy({csv}, {}, progress);
    if (!imported) {
        return imported.error().subject + ": " + imported.error().detail;
    }
    if (imported->kept != static_cast<std::size_t>(people) * 2 * visits) {
        return "not every row was kept";
    }
    const auto written = store::StudyFile(target).create(imported->study, store::Overwrite::Yes, progress);
    return written ? std::nullopt : std::optional(written.error().subject + ": " + written.error().detail);
}

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
    writeMillionRows(csv);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (auto _ : state) {
        Sample sample(state);
        const auto problem = import(csv, folder.filePath(u"ours.blockade"_s));
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
