// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of participants with 10,000 people: a filter typed into the header, and scrolling through the rows and through
// the small pictures. A sample is the longest stretch that the thread of the window was held, which is the longest time
// between two frames.
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/paint_watch.h"
#include "tests/benchmarks/sample.h"
#include "tests/benchmarks/window_at_page.h"

#include <QAbstractItemView>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

#include <array>

namespace benchmarks {

namespace {

using namespace Qt::StringLiterals;

void wheelDown(QAbstractItemView& view)
{
    const QPointF at = view.viewport()->rect().center();
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, -360}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

} // namespace

void filter10000(benchmark::State& state)
{
    WindowAtPage people(u"participants"_s);
    auto* line = people.page().findChild<QLineEdit*>(u"filter2"_s); // of the age: participant, sequence, age
    auto* rows = people.page().findChild<QAbstractItemView*>(u"people"_s);
    line->setFocus();
    PaintWatch table(*rows);
    constexpr std::array keys = {Qt::Key_Greater, Qt::Key_4, Qt::Key_0, Qt::Key_Backspace, Qt::Key_Backspace,
                                 Qt::Key_Backspace};
    std::size_t next = 0;
    watched().takeLongest();
    for (auto _ : state) { // ">", ">4", ">40" and back, everything of each arrived and painted
        const Qt::Key key = keys[next++ % keys.size()];
        if (key == Qt::Key_Greater) {
            QTest::keyClick(line, '>');
        } else {
            QTest::keyClick(line, key);
        }
        people.settle();
        recordSample(state, watched().takeLongest().milliseconds);
    }
}

void scroll10000(benchmark::State& state)
{
    WindowAtPage people(u"participants"_s);
    bool table = true;
    int left = 0;
    QAbstractItemView* view = nullptr;
    for (auto _ : state) { // by wheel and by page, half in the table and half in the pictures
        if (left == 0) {
            people.page().setState({{u"view"_s, table ? u"table"_s : u"everyone"_s}});
            people.settle();
            view = people.page().findChild<QAbstractItemView*>(table ? u"people"_s : u"everyone"_s);
            view->setFocus();
            QCoreApplication::processEvents();
            table = !table;
            left = 50;
        }
        --left;
        PaintWatch rows(*view->viewport());
        watched().takeLongest();
        if (left % 2 == 0) {
            wheelDown(*view);
        } else {
            QTest::keyClick(view, Qt::Key_PageDown);
        }
        rows.waitForPaint();
        recordSample(state, watched().takeLongest().milliseconds);
    }
}

} // namespace benchmarks
