// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/session.h"

#include "app/pages/pages.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

#include <array>

namespace benchmarks {

using namespace Qt::StringLiterals;

Session::Session(workspace::Workspace& workspace, window::MainWindow& window)
    : m_workspace(workspace)
    , m_window(window)
{}

Session::Action Session::next()
{
    std::vector<Action> actions;
    anywhere(actions);
    if (hasFigure()) {
        inFigure(actions);
    }
    onPage(actions);
    return actions[m_random.below(actions.size())];
}

void Session::settle()
{
    while (m_workspace.isBusy() || m_window.isBusy() || !m_window.currentPage()->isSettled()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::processEvents();
}

void Session::asEvent(std::function<void()> act)
{
    QMetaObject::invokeMethod(&m_workspace, std::move(act), Qt::QueuedConnection);
    QCoreApplication::processEvents();
}

void Session::showAnotherPage()
{
    const auto kinds = pages::pageKinds();
    const QString key = kinds[m_random.below(kinds.size())].key;
    asEvent([this, key] { m_window.showPage(key); });
}

void Session::filter()
{
    study::Selection selection = m_workspace.view().selection;
    selection.where.clear();
    if (below(3) != 0) {
        selection.where = {{u"sex"_s, below(2) == 0 ? u"female"_s : u"male"_s}};
    }
    asEvent([this, selection] { m_workspace.setSelection(selection); });
}

// A condition on the age, key by key, into the bar above the page; sometimes they think better of it.
void Session::typeFilter()
{
    QTest::mouseClick(&find<QPushButton>(u"addFilter"_s), Qt::LeftButton);
    auto& column = find<QComboBox>(u"filterColumn"_s);
    asEvent([&column] { column.setCurrentIndex(column.findData(u"age"_s)); });
    QLineEdit* value = find<QComboBox>(u"filterValue"_s).lineEdit();
    for (const char key : {'>', '=', below(2) == 0 ? '2' : '4', '0'}) {
        QTest::keyClick(value, key);
        QCoreApplication::processEvents();
    }
    QTest::keyClick(value, below(2) == 0 ? Qt::Key_Return : Qt::Key_Escape);
}

void Session::changeScore()
{
    const study::Study& study = *m_workspace.study();
    const study::Assessment& row = study.assessments[m_random.below(study.assessments.size())];
    const study::ChangeScore edit{row.participant, row.period, row.visit, row.scale, row.value > 0.0 ? 0.0 : 1.0};
    asEvent([this, edit] { m_workspace.edit(edit, u"Score"_s); });
}

void Session::resize()
{
    constexpr std::array sizes{QSize(1024, 768), QSize(1280, 800), QSize(1100, 700), QSize(1400, 900)};
    const QSize size = sizes[m_random.below(sizes.size())];
    asEvent([this, size] { m_window.resize(size); });
}

void Session::openMenu()
{
    auto* bar = m_window.findChild<QMenuBar*>(u"menus"_s);
    QMenu* menu = bar->actions().at(below(3))->menu();
    asEvent([this, menu] { menu->popup(m_window.mapToGlobal(QPoint(600, 40))); });
    QTest::keyClick(menu, Qt::Key_Escape);
}

// Looks for a person among all there are, and goes there or not.
void Session::find()
{
    asEvent([this] { m_window.openPalette(); });
    auto* query = m_window.findChild<QWidget*>(u"commandPalette"_s)->findChild<QLineEdit*>();
    for (const char key : {'p', '1', static_cast<char>('0' + below(10))}) {
        QTest::keyClick(query, key);
        QCoreApplication::processEvents();
    }
    QTest::keyClick(query, below(2) == 0 ? Qt::Key_Return : Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Session::press(const QString& button)
{
    QTest::mouseClick(&find<QPushButton>(button), Qt::LeftButton);
    QCoreApplication::processEvents();
    if (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
    }
}

void Session::anywhere(std::vector<Action>& actions)
{
    const auto key = [this](int code) { return [this, code] { QTest::keyClick(&m_window, Qt::Key(code)); }; };
    const auto flip = key(Qt::Key_B);
    const auto measure = [this] {
        asEvent([this, to = study::Measure(below(3))] { m_workspace.setMeasure(to); });
    };
    const auto another = [this] { showAnotherPage(); };
    actions.insert(actions.end(), {{"show another page", another},
                                   {"show another page", another},
                                   {"show another page", another},
                                   {"flip", flip},
                                   {"flip", flip},
                                   {"choose a measure", measure},
                                   {"next person", key(Qt::Key_PageDown)},
                                   {"previous person", key(Qt::Key_PageUp)},
                                   {"show all", key(Qt::Key_R)},
                                   {"resize", [this] { resize(); }},
                                   {"filter", [this] { filter(); }},
                                   {"type a filter", [this] { typeFilter(); }},
                                   {"change a score", [this] { changeScore(); }},
                                   {"undo", [this] { asEvent([this] { m_workspace.undo(); }); }},
                                   {"redo", [this] { asEvent([this] { m_workspace.redo(); }); }},
                                   {"open a menu", [this] { openMenu(); }},
                                   {"find", [this] { find(); }},
                                   {"help", key(Qt::Key_F1)},
                                   {"close the message", key(Qt::Key_Escape)},
                                   {"where the data come from", [this] { press(u"originBadge"_s); }}});
}

} // namespace benchmarks
