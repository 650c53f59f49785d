// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A key in the palette that finds anything, 10,000 people among it: from the key to the list on the screen.
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/paint_watch.h"
#include "tests/benchmarks/sample.h"
#include "tests/benchmarks/window_at_page.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <array>
#include <cstddef>

namespace benchmarks {

using namespace Qt::StringLiterals;

void palette10000(benchmark::State& state)
{
    WindowAtPage window(u"trajectories"_s);
    window.window().openPalette();
    auto* palette = window.window().findChild<QWidget*>(u"commandPalette"_s);
    auto* query = palette->findChild<QLineEdit*>();
    PaintWatch list(*palette->findChild<QListView*>()->viewport());
    QCoreApplication::processEvents();
    // A person's number, then letters that few have in that order: "p12 3", "rtl" and back.
    constexpr std::array keys = {Qt::Key_P,         Qt::Key_1,         Qt::Key_2,         Qt::Key_Space,
                                 Qt::Key_3,         Qt::Key_Backspace, Qt::Key_Backspace, Qt::Key_Backspace,
                                 Qt::Key_Backspace, Qt::Key_Backspace, Qt::Key_R,         Qt::Key_T,
                                 Qt::Key_L,         Qt::Key_Backspace, Qt::Key_Backspace, Qt::Key_Backspace};
    std::size_t next = 0;
    LongestWork longest(state);
    for (auto _ : state) {
        longest.begin();
        {
            const Sample sample(state);
            QTest::keyClick(query, keys[next++ % keys.size()]);
            list.waitForPaint();
        }
        longest.end();
    }
    palette->close();
}

} // namespace benchmarks
