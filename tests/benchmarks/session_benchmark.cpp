// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody at work on a study of 10,000 people, twenty visits and both treatments: 500 actions drawn with a seed. A
// sample is the longest stretch that one action (and what it set going) held the thread of the window.
#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/plots/figure_view.h"
#include "core/base/random.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/made_up_studies.h"
#include "tests/benchmarks/sample.h"
#include "tests/benchmarks/watched_application.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <functional>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace benchmarks {

namespace {

using namespace Qt::StringLiterals;

class Session
{
public:
    Session(workspace::Workspace& workspace, window::MainWindow& window)
        : m_workspace(workspace)
        , m_window(window)
    {}

    struct Action
    {
        const char* name;
        std::function<void()> act;
    };

    /// One action, any but the rarer ones equally often.
    Action next()
    {
        const std::vector<Action> all = actions();
        return all[m_random.below(all.size())];
    }

    /// Until nothing is being worked out or written any more.
    void settle()
    {
        while (m_workspace.isBusy() || m_window.isBusy() || !m_window.currentPage()->isSettled()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCoreApplication::processEvents();
    }

    [[nodiscard]] bool patient() { return m_random.below(2) == 0; }

private:
    plots::FigureView& figure() { return *m_window.currentPage()->figureView(); }

    QPoint somewhere()
    {
        const QRect area = figure().plotArea().toRect();
        return area.topLeft() + QPoint(static_cast<int>(m_random.below(static_cast<std::uint64_t>(area.width()))),
                                       static_cast<int>(m_random.below(static_cast<std::uint64_t>(area.height()))));
    }

    void wheel(int steps)
    {
        const QPointF at = somewhere();
        QWheelEvent event(at, figure().mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&figure(), &event);
    }

    void rubberBand()
    {
        QTest::mousePress(&figure(), Qt::LeftButton, {}, somewhere());
        QTest::mouseMove(&figure(), somewhere());
        QTest::mouseMove(&figure(), somewhere());
        QTest::mouseRelease(&figure(), Qt::LeftButton, {}, somewhere());
    }

    void chooseScale()
    {
        auto* scale = m_window.currentPage()->findChild<QComboBox*>(u"scale"_s);
        scale->setFocus();
        QTest::keyClick(scale, m_random.below(2) == 0 ? Qt::Key_Down : Qt::Key_Up);
    }

    void filter()
    {
        study::Selection selection = m_workspace.view().selection;
        selection.where.clear();
        if (m_random.below(3) != 0) {
            selection.where = {{u"sex"_s, m_random.below(2) == 0 ? u"female"_s : u"male"_s}};
        }
        const auto set = [this, selection] { m_workspace.setSelection(selection); };
        QMetaObject::invokeMethod(&m_workspace, set, Qt::QueuedConnection);
    }

    void changeScore()
    {
        const study::Study& study = *m_workspace.study();
        const study::Assessment& row = study.assessments[m_random.below(study.assessments.size())];
        const study::ChangeScore edit{row.participant, row.period, row.visit, row.scale, row.value > 0.0 ? 0.0 : 1.0};
        const auto change = [this, edit] { m_workspace.edit(edit, u"Score"_s); };
        QMetaObject::invokeMethod(&m_workspace, change, Qt::QueuedConnection);
    }

    void resize()
    {
        constexpr std::array sizes{QSize(1024, 768), QSize(1280, 800), QSize(1100, 700), QSize(1400, 900)};
        m_window.resize(sizes[m_random.below(sizes.size())]);
    }

    void openMenu()
    {
        auto* bar = m_window.findChild<QMenuBar*>(u"menus"_s);
        QMenu* menu = bar->actions().at(static_cast<int>(m_random.below(3)))->menu();
        menu->popup(m_window.mapToGlobal(QPoint(600, 40)));
        QCoreApplication::processEvents();
        QTest::keyClick(menu, Qt::Key_Escape);
    }

    void press(const QString& button)
    {
        QTest::mouseClick(m_window.findChild<QPushButton*>(button), Qt::LeftButton);
        QCoreApplication::processEvents();
        if (QWidget* popup = QApplication::activePopupWidget()) {
            popup->close();
        }
    }

    std::vector<Action> actions()
    {
        const auto key = [this](int code) { return [this, code] { QTest::keyClick(&figure(), Qt::Key(code)); }; };
        const auto windowKey = [this](int code) { return [this, code] { QTest::keyClick(&m_window, Qt::Key(code)); }; };
        const auto hover = [this] { QTest::mouseMove(&figure(), somewhere()); };
        const auto flip = windowKey(Qt::Key_B);
        return {{"flip", flip},
                {"flip", flip},
                {"flip", flip},
                {"compare", [this] { m_window.currentPage()->findChild<QCheckBox*>(u"compare"_s)->click(); }},
                {"choose a scale", [this] { chooseScale(); }},
                {"choose a measure", [this] { m_workspace.setMeasure(study::Measure(m_random.below(3))); }},
                {"next person", windowKey(Qt::Key_PageDown)},
                {"previous person", windowKey(Qt::Key_PageUp)},
                {"read under the pointer", hover},
                {"read under the pointer", hover},
                {"read the next point", key(Qt::Key_Right)},
                {"read the next line", key(Qt::Key_Down)},
                {"choose a line", [this] { QTest::mouseClick(&figure(), Qt::LeftButton, {}, somewhere()); }},
                {"zoom in", [this] { wheel(1); }},
                {"zoom out", [this] { wheel(-2); }},
                {"zoom by a band", [this] { rubberBand(); }},
                {"show all", windowKey(Qt::Key_R)},
                {"resize", [this] { resize(); }},
                {"filter", [this] { filter(); }},
                {"change a score", [this] { changeScore(); }},
                {"undo", [this] { m_workspace.undo(); }},
                {"redo", [this] { m_workspace.redo(); }},
                {"open a menu", [this] { openMenu(); }},
                {"help", windowKey(Qt::Key_F1)},
                {"close the message", windowKey(Qt::Key_Escape)},
                {"what this design cannot tell", [this] { press(u"limits"_s); }},
                {"where the data come from", [this] { press(u"originBadge"_s); }}};
    }

    workspace::Workspace& m_workspace;
    window::MainWindow& m_window;
    base::Random m_random{20261123};
};

} // namespace

void session500(benchmark::State& state)
{
    auto* application = static_cast<WatchedApplication*>(QCoreApplication::instance());
    const QTemporaryDir folder;
    workspace::Workspace workspace;
    window::MainWindow window(workspace);
    window.setReducedMotion(true);
    window.resize(1280, 800);
    workspace.show(crossoverOf(10'000), workspace::Keeping::Unsaved);
    workspace.saveCopy(folder.filePath(u"session.blockade"_s), store::Overwrite::No);
    window.show();
    Session session(workspace, window);
    session.settle();
    application->takeLongest();

    std::map<std::string, WatchedApplication::Block> longest; // by action
    WatchedApplication::Block longestOfAll;
    for (auto _ : state) {
        const Session::Action next = session.next();
        next.act();
        QCoreApplication::processEvents();
        if (session.patient()) {
            session.settle();
        }
        const WatchedApplication::Block block = application->takeLongest();
        recordSample(state, block.milliseconds);
        longestOfAll.milliseconds = std::max(longestOfAll.milliseconds, block.milliseconds);
        longestOfAll.cpuMilliseconds = std::max(longestOfAll.cpuMilliseconds, block.cpuMilliseconds);
        if (block.milliseconds > longest[next.name].milliseconds) {
            longest[next.name] = block;
        }
    }
    session.settle();
    state.counters["longest_ms"] = longestOfAll.milliseconds;
    state.counters["longest_work_ms"] = longestOfAll.cpuMilliseconds; // what a busy machine cannot change
    for (const auto& [action, block] : longest) {
        std::cerr << "session_500: " << block.milliseconds << " ms (" << block.cpuMilliseconds << " ms of work) "
                  << block.event << " after: " << action << '\n';
    }
}

} // namespace benchmarks
