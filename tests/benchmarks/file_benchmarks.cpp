// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The .blockade file at a million assessments, from its name to its first figure on the screen.
#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/plots/figure_view.h"
#include "core/store/study_file.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/made_up_studies.h"
#include "tests/benchmarks/paint_watch.h"
#include "tests/benchmarks/sample.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <malloc.h>

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

/// Of this process's heap, in what was allocated and not yet freed.
double bytesInUse()
{
    const auto heap = ::mallinfo2();
    return static_cast<double>(heap.uordblks) + static_cast<double>(heap.hblkhd);
}

} // namespace

void open1m(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("million.blockade"));
    if (!writeMillion(state, path)) {
        return;
    }
    for (auto _ : state) {
        workspace::Workspace workspace;
        window::MainWindow window(workspace);
        window.resize(1280, 800);
        window.show();
        QCoreApplication::processEvents();
        PaintWatch figure(*window.currentPage()->figureView());
        Sample sample(state);
        window.openPath(path);
        while (window.isBusy() || !window.currentPage()->isShown()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        figure.waitForPaint();
        sample.stop();
        if (workspace.study()->assessments.size() != millionAssessments()->assessments.size()) {
            state.SkipWithError("the file was not read whole");
            break;
        }
    }
}

// With the window that shows it: the study, the figures of both sides and their comparison, and what is painted of them.
void bytesPerAssessment(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("million.blockade"));
    if (!writeMillion(state, path)) {
        return;
    }
    const auto assessments = static_cast<double>(millionAssessments()->assessments.size());
    workspace::Workspace workspace;
    window::MainWindow window(workspace);
    window.resize(1280, 800);
    window.show();
    QCoreApplication::processEvents();
    for (auto _ : state) {
        const double before = bytesInUse();
        window.openPath(path);
        while (window.isBusy() || !window.currentPage()->isSettled()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        state.SetIterationTime(0.0);
        state.counters["value"] = (bytesInUse() - before) / assessments;
        state.counters["of_an_assessment"] = static_cast<double>(sizeof(study::Assessment));
        state.counters["in_file"] = static_cast<double>(QFileInfo(path).size()) / assessments;
    }
}

} // namespace benchmarks
