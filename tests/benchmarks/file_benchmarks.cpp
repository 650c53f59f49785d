// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The .blockade file at a million assessments.
#include "core/store/study_file.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/made_up_studies.h"
#include "tests/benchmarks/sample.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace benchmarks {

namespace {

/// Makes the file; false (and the benchmark says so) where that failed.
bool writeMillion(benchmark::State& state, const QString& path)
{
    base::NoProgress progress;
    const auto written = store::StudyFile(path).create(*millionAssessments(), store::Overwrite::No, progress);
    if (!written) {
        state.SkipWithError(("could not write " + written.error().subject + ": " + written.error().detail).c_str());
    }
    return written.has_value();
}

} // namespace

void open1m(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("million.blockade"));
    if (!writeMillion(state, path)) {
        return;
    }
    base::NoProgress progress;
    for (auto _ : state) {
        Sample sample(state);
        const auto loaded = store::StudyFile(path).load(progress);
        sample.stop();
        if (!loaded || loaded->study->assessments.size() != millionAssessments()->assessments.size()) {
            state.SkipWithError("the file was not read whole");
            break;
        }
    }
}

void bytesPerAssessment(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("million.blockade"));
    if (!writeMillion(state, path)) {
        return;
    }
    const auto assessments = static_cast<double>(millionAssessments()->assessments.size());
    for (auto _ : state) {
        state.SetIterationTime(0.0);
        state.counters["value"] = static_cast<double>(QFileInfo(path).size()) / assessments;
        state.counters["in_memory"] = static_cast<double>(sizeof(study::Assessment));
    }
}

} // namespace benchmarks
