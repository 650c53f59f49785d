// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line of response, dragged up and down over the waterfall of 10,000 people: from one move of the mouse to the new
// counts and the new line on the screen.
#include "app/plots/figure_view.h"
#include "app/plots/threshold_handle.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/paint_watch.h"
#include "tests/benchmarks/sample.h"
#include "tests/benchmarks/window_at_page.h"

#include <QTest>

namespace benchmarks {

using namespace Qt::StringLiterals;

void threshold10000(benchmark::State& state)
{
    WindowAtPage responders(u"responders"_s);
    auto* handle = responders.page().findChild<plots::ThresholdHandle*>(u"respondersBarsThreshold"_s);
    const QWidget* around = handle->parentWidget();
    QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
    int y = handle->geometry().center().y();
    const int highest = y - 60;
    const int lowest = y + 60;
    int step = 3;
    PaintWatch figure(*responders.page().findChild<plots::FigureView*>(u"respondersBars"_s));
    LongestWork longest(state);
    for (auto _ : state) {
        step = y + step > lowest || y + step < highest ? -step : step;
        y += step;
        longest.begin();
        {
            const Sample sample(state);
            QTest::mouseMove(handle, handle->mapFrom(around, QPoint(around->width() / 2, y)));
            figure.waitForPaint();
        }
        longest.end();
    }
    QTest::mouseRelease(handle, Qt::LeftButton);
}

} // namespace benchmarks
