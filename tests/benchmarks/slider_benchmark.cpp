// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dose of naltrexone, moved by one step on the page of the mechanism: from the slider to both figures on the
// screen. One frame of 60 a second is 16 ms.
#include "app/plots/figure_view.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/paint_watch.h"
#include "tests/benchmarks/sample.h"
#include "tests/benchmarks/window_at_page.h"

#include <QApplication>
#include <QSlider>

namespace benchmarks {

using namespace Qt::StringLiterals;

void sliderFrame(benchmark::State& state)
{
    WindowAtPage mechanism(u"mechanism"_s);
    auto* slider = mechanism.page().findChild<QSlider*>(u"naltrexoneMgSlider"_s);
    PaintWatch plasma(*mechanism.page().findChild<plots::FigureView*>(u"plasma"_s));
    PaintWatch occupancy(*mechanism.page().findChild<plots::FigureView*>(u"occupancy"_s));
    int step = 1;
    LongestWork longest(state);
    for (auto _ : state) {
        const int next = slider->value() + step;
        step = next > 99 || next < 2 ? -step : step;
        longest.begin();
        {
            const Sample sample(state);
            slider->setValue(next);
            plasma.waitForPaint();
            occupancy.waitForPaint();
        }
        longest.end();
    }
}

// Ten thousand trials that stop early, drawn anew in the background at each step of the slider.
void luckSliderFrame(benchmark::State& state)
{
    WindowAtPage luck(u"luck"_s);
    luck.page().showPart(u"early-stop"_s);
    while (!luck.page().isSettled()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    auto* slider = luck.page().findChild<QSlider*>(u"early-stop-effectSlider"_s);
    PaintWatch figure(*luck.page().findChild<plots::FigureView*>(u"luckFigure"_s));
    int step = 1;
    LongestWork longest(state);
    for (auto _ : state) {
        const int next = slider->value() + step;
        step = next > 99 || next < 2 ? -step : step;
        longest.begin();
        {
            const Sample sample(state);
            slider->setValue(next);
            figure.waitForPaint();
        }
        longest.end();
    }
}

} // namespace benchmarks
