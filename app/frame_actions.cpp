// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/help_topics.h"
#include "app/lesson_desk.h"
#include "app/main_window.h"
#include "app/pages/pages.h"
#include "app/panel_splitter.h"
#include "app/presentation.h"
#include "app/settings/settings.h"
#include "app/study_header.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace window {

using namespace Qt::StringLiterals;

namespace {

// Listed in the command palette under another kind.
void keepOutOfPalette(QAction& action)
{
    action.setProperty("inPalette", false);
}

} // namespace

void WindowActions::makeFindActions(QMenu& menu)
{
    MainWindow* window = &m_window;
    menu.addSeparator();
    menu.addAction(MainWindow::tr("&History…"), QKeySequence(u"Ctrl+H"_s), window, &MainWindow::openHistory);
    keepOutOfPalette(*menu.addAction(MainWindow::tr("&Find anything…"), QKeySequence(u"Ctrl+K"_s), window,
                                     &MainWindow::openPalette));
    menu.addAction(MainWindow::tr("&Settings…"), QKeySequence(u"Ctrl+,"_s), window, &MainWindow::openSettings);
}

void WindowActions::makePageMenu(QMenu& menu, QAction& previousPerson, QAction& nextPerson)
{
    MainWindow* window = &m_window;
    int number = 0;
    for (const pages::PageKind& kind : pages::pageKinds()) {
        QAction* action = menu.addAction(kind.name, window, [window, key = kind.key] {
            window->showPage(key);
            window->currentPage()->takeFocus();
        });
        keepOutOfPalette(*action);
        if (++number <= 9) {
            action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(number)));
        }
    }
    menu.addSeparator();
    QAction* next = menu.addAction(MainWindow::tr("&Next page"), window, [window] { window->showNeighbourPage(1); });
    QAction* previous =
        menu.addAction(MainWindow::tr("&Previous page"), window, [window] { window->showNeighbourPage(-1); });
    Presentation* presentation = window->m_presentation;
    QAction* turnOn = menu.addAction(MainWindow::tr("&On: next step, figure or page"), presentation,
                                     [presentation] { presentation->turn(1); });
    QAction* turnBack = menu.addAction(MainWindow::tr("&Back: previous step, figure or page"), presentation,
                                       [presentation] { presentation->turn(-1); });
    // A presenter's clicker sends Page Up and Page Down: in a presentation they turn pages, else they choose a person.
    const auto share = [next, previous, turnOn, turnBack, &previousPerson, &nextPerson](bool presenting) {
        const QKeySequence up(Qt::Key_PageUp);
        const QKeySequence down(Qt::Key_PageDown);
        const QList<QKeySequence> nobody;
        previousPerson.setShortcuts(presenting ? nobody : QList{up});
        nextPerson.setShortcuts(presenting ? nobody : QList{down});
        const QKeySequence ctrlUp(u"Ctrl+PgUp"_s);
        const QKeySequence ctrlDown(u"Ctrl+PgDown"_s);
        previous->setShortcut(ctrlUp);
        next->setShortcut(ctrlDown);
        turnBack->setShortcuts(presenting ? QList{up} : nobody);
        turnOn->setShortcuts(presenting ? QList{down} : nobody);
        for (QAction* turn : {turnBack, turnOn}) {
            turn->setVisible(presenting);
        }
    };
    QObject::connect(presentation, &Presentation::changed, next, share);
    share(presentation->isOn());
}

void WindowActions::makePanelActions(QMenu& menu)
{
    MainWindow* window = &m_window;
    const auto panel = [&](const QString& name, const QString& keys, SidePanel which) {
        QAction* action = menu.addAction(name);
        action->setShortcut(QKeySequence(keys));
        action->setCheckable(true);
        QObject::connect(action, &QAction::triggered, window,
                         [window, which](bool shown) { window->panels().setShown(which, shown); });
        const auto follow = [window, action, which] { action->setChecked(window->panels().isShown(which)); };
        QObject::connect(&window->panels(), &PanelSplitter::shownChanged, action, follow);
        follow();
    };
    panel(MainWindow::tr("N&avigation"), u"Ctrl+Shift+N"_s, SidePanel::Navigation);
    panel(MainWindow::tr("&Inspector"), u"Ctrl+Shift+I"_s, SidePanel::Inspector);
    menu.addAction(MainWindow::tr("Next ar&ea"), QKeySequence(Qt::Key_F6), window, [window] { window->moveToArea(1); });
    menu.addAction(MainWindow::tr("Previous are&a"), QKeySequence(u"Shift+F6"_s), window,
                   [window] { window->moveToArea(-1); });
    menu.addAction(MainWindow::tr("Reset the la&yout"), window, &MainWindow::resetLayout);
}

void WindowActions::makeSizeActions(QMenu& menu)
{
    MainWindow* window = &m_window;
    constexpr int step = 25;
    QAction* larger = menu.addAction(MainWindow::tr("Everything &larger"), window,
                                     [window] { window->changeTextSize(settings::textSize() + step); });
    larger->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)}); // the same key, with and without Shift
    menu.addAction(MainWindow::tr("Everything &smaller"), QKeySequence(u"Ctrl+-"_s), window,
                   [window] { window->changeTextSize(settings::textSize() - step); });
    menu.addAction(MainWindow::tr("&Normal size"), QKeySequence(u"Ctrl+0"_s), window,
                   [window] { window->changeTextSize(100); });
}

void WindowActions::makePresentationActions(QMenu& menu)
{
    MainWindow* window = &m_window;
    Presentation* presentation = window->m_presentation;
    QAction* present = menu.addAction(MainWindow::tr("Presen&tation"));
    present->setShortcut(QKeySequence(Qt::Key_F11));
    present->setCheckable(true);
    present->setChecked(presentation->isOn());
    QObject::connect(present, &QAction::triggered, presentation, &Presentation::setOn);
    QAction* leave = menu.addAction(MainWindow::tr("Lea&ve the presentation"), QKeySequence(Qt::Key_Escape), presentation,
                                    [presentation] { presentation->setOn(false); });
    const auto follow = [present, leave](bool on) {
        present->setChecked(on);
        leave->setEnabled(on); // else Escape belongs to whatever has the focus
        leave->setVisible(on);
    };
    QObject::connect(presentation, &Presentation::changed, leave, follow);
    follow(presentation->isOn());
    makePresentationKeys(menu);
    menu.addAction(MainWindow::tr("F&ull screen"), QKeySequence(u"Shift+F11"_s), window, [window] {
        window->setWindowState(window->windowState() ^ Qt::WindowFullScreen);
    });
}

// Keys that mean something only while a presentation lasts.
void WindowActions::makePresentationKeys(QMenu& menu)
{
    Presentation* presentation = m_window.m_presentation;
    const auto add = [&](const QString& name, const QString& key, auto act) {
        QAction* action = menu.addAction(name, QKeySequence(key), presentation, act);
        const auto follow = [action](bool on) {
            action->setEnabled(on);
            action->setVisible(on);
        };
        QObject::connect(presentation, &Presentation::changed, action, follow);
        follow(presentation->isOn());
    };
    add(MainWindow::tr("P&ointer"), u"D"_s,
        [presentation] { presentation->setPointerShown(!presentation->isPointerShown()); });
    add(MainWindow::tr("&Controls beside the figure"), u"C"_s,
        [presentation] { presentation->setControlsShown(!presentation->areControlsShown()); });
    add(MainWindow::tr("Blac&k screen"), u"."_s, [presentation] { presentation->setBlank(!presentation->isBlank()); });
}

void WindowActions::makeLessonMenu(QMenu& menu)
{
    MainWindow* window = &m_window;
    LessonDesk* lessons = &window->lessons();
    lesson::LessonPlayer* player = &lessons->player();
    const QList<QAction*> all{
        menu.addAction(MainWindow::tr("&Next step"), QKeySequence(u"Alt+Right"_s), player, &lesson::LessonPlayer::next),
        menu.addAction(MainWindow::tr("&Previous step"), QKeySequence(u"Alt+Left"_s), player, &lesson::LessonPlayer::back),
        menu.addAction(MainWindow::tr("&Skip this step’s question"), QKeySequence(u"Alt+Shift+Right"_s), player,
                       &lesson::LessonPlayer::skip),
        menu.addAction(MainWindow::tr("&Back to this step’s view"), QKeySequence(u"Alt+Home"_s), player,
                       &lesson::LessonPlayer::showStepView),
        menu.addAction(MainWindow::tr("Start a&gain"), lessons, &LessonDesk::restart),
        menu.addAction(MainWindow::tr("&Close the lesson"), player, &lesson::LessonPlayer::close)};
    menu.addSeparator();
    menu.addAction(MainWindow::tr("&All lessons"), window, [window] { window->showPage(u"lesson"_s); });
    QObject* guard = all.constFirst();
    const auto follow = [all, player] {
        for (QAction* action : all) {
            action->setEnabled(player->step() != nullptr);
        }
    };
    QObject::connect(player, &lesson::LessonPlayer::stepChanged, guard, follow);
    follow();
}

void WindowActions::makeTopicMenu(QMenu& menu)
{
    MainWindow* window = &m_window;
    QObject::connect(&menu, &QMenu::aboutToShow, window, [window, &menu] { // some are about the study on screen
        menu.clear();
        for (const HelpTopic& topic : helpTopics(*window->m_workspace.study())) {
            keepOutOfPalette(*menu.addAction(topic.title, window, [window, topic] { window->showHelp(topic); }));
        }
    });
}

} // namespace window
