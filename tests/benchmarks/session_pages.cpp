// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can only be done in a figure, or on one page.
#include "app/pages/entry_grid.h"
#include "app/plots/figure_view.h"
#include "app/plots/threshold_handle.h"
#include "app/widgets/count_box.h"
#include "tests/benchmarks/session.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

namespace benchmarks {

using namespace Qt::StringLiterals;

bool Session::hasFigure() const
{
    const plots::FigureView* view = m_window.currentPage()->figureView();
    return view != nullptr && view->isVisible() && view->plotArea().toRect().isValid();
}

QPoint Session::somewhere()
{
    const QRect area = figure().plotArea().toRect();
    return area.topLeft() + QPoint(below(static_cast<std::size_t>(area.width())),
                                   below(static_cast<std::size_t>(area.height())));
}

void Session::wheel(int steps)
{
    const QPointF at = somewhere();
    QWheelEvent event(at, figure().mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&figure(), &event);
}

void Session::rubberBand()
{
    QTest::mousePress(&figure(), Qt::LeftButton, {}, somewhere());
    QTest::mouseMove(&figure(), somewhere());
    QTest::mouseMove(&figure(), somewhere());
    QTest::mouseRelease(&figure(), Qt::LeftButton, {}, somewhere());
}

void Session::inFigure(std::vector<Action>& actions)
{
    const auto key = [this](int code) { return [this, code] { QTest::keyClick(&figure(), Qt::Key(code)); }; };
    const auto hover = [this] { QTest::mouseMove(&figure(), somewhere()); };
    actions.insert(actions.end(),
                   {{"read under the pointer", hover},
                    {"read under the pointer", hover},
                    {"read the next point", key(Qt::Key_Right)},
                    {"read the next line", key(Qt::Key_Down)},
                    {"choose a line", [this] { QTest::mouseClick(&figure(), Qt::LeftButton, {}, somewhere()); }},
                    {"zoom in", [this] { wheel(1); }},
                    {"zoom out", [this] { wheel(-2); }},
                    {"zoom by a band", [this] { rubberBand(); }}});
}

void Session::chooseIn(const QString& box)
{
    auto& choice = find<QComboBox>(box);
    choice.setFocus();
    QTest::keyClick(&choice, below(2) == 0 ? Qt::Key_Down : Qt::Key_Up);
}

void Session::typeIntoHeader()
{
    auto& line = find<QLineEdit>(u"filter2"_s); // of the age: participant, sequence, age
    line.setFocus();
    for (const char key : {'>', below(2) == 0 ? '3' : '4', '0'}) {
        QTest::keyClick(&line, key);
        QCoreApplication::processEvents();
    }
    for (int i = 0; i < 3 && below(4) != 0; ++i) {
        QTest::keyClick(&line, Qt::Key_Backspace);
    }
}

void Session::scroll(const QString& view)
{
    auto& rows = find<QAbstractItemView>(view);
    for (int i = below(6); i >= 0; --i) {
        QTest::keyClick(&rows, below(3) == 0 ? Qt::Key_PageUp : Qt::Key_PageDown);
        QCoreApplication::processEvents();
    }
}

void Session::dragThreshold()
{
    auto& handle = find<plots::ThresholdHandle>(u"respondersBarsThreshold"_s);
    if (!handle.isVisible()) {
        return; // zoomed away
    }
    const QWidget* around = handle.parentWidget();
    QTest::mousePress(&handle, Qt::LeftButton, {}, handle.rect().center());
    QPoint at = handle.geometry().center();
    const int step = below(2) == 0 ? 4 : -4;
    for (int i = 0; i < 10; ++i) {
        at.ry() += step;
        QTest::mouseMove(&handle, handle.mapFrom(around, at));
        QCoreApplication::processEvents();
    }
    QTest::mouseRelease(&handle, Qt::LeftButton);
}

// Into any of the cells of all people, and on to the next before it is written.
void Session::typeScore()
{
    asEvent([this] {
        m_window.currentPage()->setState({{u"table"_s, u"scores"_s}});
        m_window.currentPage()->beginEditing();
    });
    auto& grid = find<pages::EntryGrid>(u"entryGrid"_s);
    const QAbstractItemModel& table = *grid.model();
    const QModelIndex cell = table.index(below(static_cast<std::size_t>(table.rowCount())),
                                         below(static_cast<std::size_t>(table.columnCount())));
    grid.setFocus();
    asEvent([&grid, cell] { grid.setCurrentIndex(cell); });
    QTest::keyClick(&grid, static_cast<char>('0' + below(10)));
    const auto lines = grid.findChildren<QLineEdit*>();
    const auto open = std::find_if(lines.begin(), lines.end(), [](const QLineEdit* line) { return line->isVisible(); });
    if (open != lines.end()) {
        QTest::keyClick(*open, Qt::Key_Return);
    }
    QCoreApplication::processEvents();
}

void Session::pressCount()
{
    const auto boxes = m_window.currentPage()->findChildren<widgets::CountBox*>();
    if (!boxes.isEmpty()) {
        QTest::mouseClick(boxes.at(below(static_cast<std::size_t>(boxes.size()))), Qt::LeftButton);
        QCoreApplication::processEvents();
        if (QWidget* popup = QApplication::activePopupWidget()) {
            popup->close();
        }
    }
}

void Session::onPage(std::vector<Action>& actions)
{
    const QString page = m_window.currentPageKey();
    const auto add = [&actions](std::initializer_list<Action> more) {
        actions.insert(actions.end(), more);
        actions.insert(actions.end(), more); // what a page is for is done more often than the rest
    };
    const auto state = [this](const QJsonObject& wanted) {
        return [this, wanted] { asEvent([this, wanted] { m_window.currentPage()->setState(wanted); }); };
    };
    if (page == u"trajectories") {
        add({{"compare", [this] { find<QCheckBox>(u"compare"_s).click(); }},
             {"choose a scale", [this] { chooseIn(u"scale"_s); }},
             {"what this design cannot tell", [this] { press(u"limits"_s); }}});
    } else if (page == u"participants") {
        add({{"type into the header", [this] { typeIntoHeader(); }},
             {"scroll the table", [this] { scroll(u"people"_s); }},
             {"choose a visit", [this] { chooseIn(u"visit"_s); }},
             {"choose a scale", [this] { chooseIn(u"scale"_s); }},
             {"everybody as a table", state({{u"view"_s, u"table"_s}})},
             {"everybody as pictures", state({{u"view"_s, u"everyone"_s}})}});
    } else if (page == u"responders") {
        const auto step = [this] { QTest::keyClick(&find<QDoubleSpinBox>(u"responseThreshold"_s), Qt::Key_Up); };
        add({{"drag the threshold", [this] { dragThreshold(); }},
             {"step the threshold", step},
             {"choose a visit", [this] { chooseIn(u"responderVisit"_s); }},
             {"choose a scale", [this] { chooseIn(u"responderScale"_s); }}});
    } else if (page == u"entry") {
        add({{"type a score", [this] { typeScore(); }},
             {"scroll the cells", [this] { scroll(u"entryGrid"_s); }},
             {"show the people", state({{u"table"_s, u"participants"_s}})}});
    } else if (page == u"overview") {
        add({{"press a count", [this] { pressCount(); }}});
    }
}

} // namespace benchmarks
