// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the switch to the painted window: the other side's figure, its curves on the screen, the sentence beneath.
// Motion is off, so that one sample is one whole flip and not its first frame.
#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/plots/figure_view.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/made_up_studies.h"
#include "tests/benchmarks/paint_watch.h"
#include "tests/benchmarks/sample.h"

#include <QCoreApplication>

namespace benchmarks {

namespace {

void flip(benchmark::State& state, int participants)
{
    workspace::Workspace workspace;
    window::MainWindow window(workspace);
    window.setReducedMotion(true);
    window.resize(1280, 800);
    workspace.show(crossoverOf(participants), workspace::Keeping::Unsaved);
    window.show();
    PaintWatch figure(*window.currentPage()->figureView());
    const auto settle = [&window] {
        while (!window.currentPage()->isSettled()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    };
    settle();

    study::Side side = study::Side::Reference;
    const auto turn = [&] {
        side = side == study::Side::Reference ? study::Side::Comparator : study::Side::Reference;
        workspace.setSide(side);
        figure.waitForPaint();
    };
    for (int i = 0; i < 2; ++i) { // both sides have then been shown once, as on any second flip
        turn();
        settle();
    }
    for (auto _ : state) {
        const Sample sample(state);
        turn();
    }
}

} // namespace

void flip12(benchmark::State& state)
{
    flip(state, 12);
}

void flip1000(benchmark::State& state)
{
    flip(state, 1'000);
}

void flip10000(benchmark::State& state)
{
    flip(state, 10'000);
}

} // namespace benchmarks
