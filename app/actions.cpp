// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "app/importing/embedded_studies.h"
#include "app/importing/embedded_words.h"
#include "app/key_help.h"
#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/plots/figure_view.h"
#include "app/remarks.h"
#include "app/reset_all.h"
#include "app/reporting/figure_actions.h"
#include "app/reporting/figure_file.h"
#include "app/settings/settings.h"
#include "app/study_header.h"
#include "app/text/study_text.h"
#include "app/validation_dialog.h"
#include "app/widgets/blockade_switch.h"
#include "app/widgets/message_bar.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSignalBlocker>

namespace window {

using namespace Qt::StringLiterals;

namespace {

// What the figure actions work on; nullptr where the page shows none.
const plots::FigureView* shownFigure(const MainWindow& window)
{
    const pages::Page* page = window.currentPage();
    return page != nullptr ? page->figureView() : nullptr;
}

} // namespace

void WindowActions::make()
{
    QMenuBar* menus = &m_window.m_header->menus();
    makeFileMenu(*menus->addMenu(MainWindow::tr("&File")));
    makeEditMenu(*menus->addMenu(MainWindow::tr("&Edit")));
    makeViewMenu(*menus->addMenu(MainWindow::tr("&View")));
    makeHelpMenu(*menus->addMenu(MainWindow::tr("&Help")));
    m_window.addActions(actionsOf(*menus)); // their keys work while a presentation hides the menus, too
}

// The actions outlive this object: they capture the window, never this.
void WindowActions::makeFileMenu(QMenu& menu)
{
    MainWindow* window = &m_window;
    menu.addAction(MainWindow::tr("&New study…"), QKeySequence::New, window, [window] { window->newStudy(); });
    menu.addAction(MainWindow::tr("&Open…"), QKeySequence::Open, window, [window] { WindowActions(*window).openFile(); });
    menu.addAction(MainWindow::tr("Open a BIDS &folder…"), window, [window] { WindowActions(*window).openFolder(); });
    QMenu* recent = menu.addMenu(MainWindow::tr("Open &recent"));
    QObject::connect(recent, &QMenu::aboutToShow, window,
                     [window, recent] { WindowActions(*window).fillRecentFiles(*recent); });
    QMenu* embedded = menu.addMenu(MainWindow::tr("&Built-in studies"));
    for (const importing::EmbeddedStudy& study : importing::embeddedStudies()) {
        embedded->addAction(importing::inProgramWords(study), window, [window, key = study.key] { window->showEmbedded(key); })
            ->setProperty("inPalette", false);
    }
    menu.addAction(MainWindow::tr("&Save a copy…"), QKeySequence::SaveAs, window, [window] { window->saveCopy(); });
    menu.addSeparator();
    menu.addAction(MainWindow::tr("&Export figure…"), QKeySequence(u"Ctrl+E"_s), window,
                   [window] { WindowActions(*window).exportFigure(); });
    menu.addAction(MainWindow::tr("&Copy picture"), QKeySequence(u"Ctrl+Shift+C"_s), window, [window] {
        if (const plots::FigureView* view = shownFigure(*window)) {
            reporting::copyPicture(view->exportedFigure(), view->exportOptions());
            window->m_messages->showMessage(MainWindow::tr("The picture is in the clipboard."));
        }
    });
    menu.addAction(MainWindow::tr("Copy &table"), QKeySequence(u"Ctrl+Shift+T"_s), window, [window] {
        if (const plots::FigureView* view = shownFigure(*window)) {
            reporting::copyTable(view->figure(), *window->m_workspace.study());
            window->m_messages->showMessage(MainWindow::tr("The table is in the clipboard."));
        }
    });
    menu.addSeparator();
    menu.addAction(MainWindow::tr("&Quit"), QKeySequence::Quit, window, &QWidget::close);
}

void WindowActions::makeEditMenu(QMenu& menu)
{
    workspace::Workspace* workspace = &m_window.m_workspace;
    QAction* undo = menu.addAction(MainWindow::tr("&Undo"), QKeySequence::Undo, workspace, &workspace::Workspace::undo);
    QAction* redo = menu.addAction(MainWindow::tr("&Redo"), workspace, &workspace::Workspace::redo);
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)}); // desktops disagree
    const auto show = [workspace, undo, redo] {
        const QString last = workspace->undoText();
        const QString next = workspace->redoText();
        undo->setEnabled(!last.isEmpty());
        redo->setEnabled(!next.isEmpty());
        undo->setText(last.isEmpty() ? MainWindow::tr("&Undo") : MainWindow::tr("&Undo: %1").arg(last));
        redo->setText(next.isEmpty() ? MainWindow::tr("&Redo") : MainWindow::tr("&Redo: %1").arg(next));
    };
    QObject::connect(workspace, &workspace::Workspace::historyChanged, undo, show);
    show();
    makeRemarkActions(menu);
    makeFindActions(menu);
}

void WindowActions::makeRemarkActions(QMenu& menu)
{
    MainWindow* window = &m_window;
    menu.addSeparator();
    menu.addAction(MainWindow::tr("Write a &note…"), QKeySequence(u"N"_s), window, [window] {
        study::Note note;
        note.participant = window->m_workspace.view().focused;
        window->remarks().writeNote(note);
    });
    menu.addAction(MainWindow::tr("All n&otes…"), window, [window] { window->remarks().showNotes(); });
    menu.addAction(MainWindow::tr("&Snapshots…"), QKeySequence(u"Ctrl+D"_s), window,
                   [window] { window->remarks().showSnapshots(); });
}

void WindowActions::makeViewMenu(QMenu& menu)
{
    MainWindow* window = &m_window;
    menu.addAction(MainWindow::tr("&Flip the switch"), QKeySequence(u"B"_s), window, [window] {
        if (pages::Page* page = window->currentPage()) {
            if (auto* flip = page->findChild<widgets::BlockadeSwitch*>(); flip != nullptr && flip->isVisible()) {
                flip->click();
            }
        }
    });
    menu.addAction(MainWindow::tr("&Reset the view"), QKeySequence(u"R"_s), window, [window] {
        window->m_workspace.resetView();
        if (pages::Page* page = window->currentPage()) {
            page->resetView();
        }
    });
    menu.addAction(MainWindow::tr("Reset a&ll"), QKeySequence(u"Ctrl+Shift+R"_s), window,
                   [window] { resetAll(*window, window->m_workspace); });
    QAction* previous = menu.addAction(MainWindow::tr("&Previous person"), window,
                                       [window] { window->m_workspace.focusNeighbour(-1); });
    QAction* next =
        menu.addAction(MainWindow::tr("&Next person"), window, [window] { window->m_workspace.focusNeighbour(1); });
    makePageMenu(*menu.addMenu(MainWindow::tr("Pa&ges")), *previous, *next);
    makeLessonMenu(*menu.addMenu(MainWindow::tr("Lesso&n")));
    menu.addSeparator();
    makePanelActions(menu);
    menu.addSeparator();
    makeThemeMenu(*menu.addMenu(MainWindow::tr("&Theme")));
    QAction* calm = menu.addAction(MainWindow::tr("Reduced &motion"));
    calm->setCheckable(true);
    calm->setChecked(settings::reducedMotion());
    QObject::connect(calm, &QAction::toggled, window, [window](bool reduced) {
        settings::setReducedMotion(reduced);
        window->setReducedMotion(reduced);
    });
    QObject::connect(&menu, &QMenu::aboutToShow, calm, [calm] { // the settings dialog has it, too
        const QSignalBlocker blocked(calm);
        calm->setChecked(settings::reducedMotion());
    });
    makeSizeActions(menu);
    menu.addSeparator();
    makePresentationActions(menu);
}

void WindowActions::makeThemeMenu(QMenu& menu)
{
    MainWindow* window = &m_window;
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& name, const QString& key) {
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(settings::themeKey() == key);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, window, [window, key] {
            settings::setThemeKey(key);
            window->applyLook();
        });
        QObject::connect(&menu, &QMenu::aboutToShow, action,
                         [action, key] { action->setChecked(settings::themeKey() == key); });
    };
    add(MainWindow::tr("As the &system"), u"system"_s);
    add(MainWindow::tr("&Light"), u"light"_s);
    add(MainWindow::tr("&Dark"), u"dark"_s);
    add(MainWindow::tr("High &contrast"), u"contrast"_s);
}

void WindowActions::makeHelpMenu(QMenu& menu)
{
    MainWindow* window = &m_window;
    QAction* keys = menu.addAction(MainWindow::tr("&Keys"), window, &MainWindow::openKeyHelp);
    keys->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(u"?"_s)});
    makeTopicMenu(*menu.addMenu(MainWindow::tr("&Topics")));
    menu.addAction(MainWindow::tr("&Validation…"), window, [window] { showValidation(window); });
    menu.addAction(MainWindow::tr("&About Blockade"), window, [window] {
        window->m_messages->showMessage(
            MainWindow::tr("Blockade %1, a visual explorer of crossover trials. Free software under the GNU GPL 3 or later.")
                .arg(QApplication::applicationVersion()));
    });
}

void WindowActions::fillRecentFiles(QMenu& menu)
{
    menu.clear();
    MainWindow* window = &m_window;
    const QStringList files = settings::recentFiles();
    menu.setToolTipsVisible(true); // two files of one name lie in different folders
    for (const QString& path : files) {
        const QString name = QFileInfo(path).fileName();
        const bool there = QFileInfo::exists(path); // a stick or a share comes back: it is not forgotten
        QAction* action = menu.addAction(there ? name : MainWindow::tr("%1 (not found)").arg(name), window,
                                         [window, path] { window->openPath(path); });
        action->setToolTip(path);
        action->setEnabled(there);
        action->setProperty("inPalette", false);
    }
    if (files.isEmpty()) {
        menu.addAction(MainWindow::tr("None yet"))->setEnabled(false);
    } else {
        menu.addSeparator();
        menu.addAction(MainWindow::tr("Clear the list"), window, [] { settings::clearRecentFiles(); });
    }
}

void WindowActions::openFile()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, MainWindow::tr("Open"), {},
        MainWindow::tr("Studies and tables (*.blockade *.csv *.tsv *.txt *.xlsx);;All files (*)"));
    if (!path.isEmpty()) {
        m_window.openPath(path);
    }
}

void WindowActions::openFolder()
{
    const QString path = QFileDialog::getExistingDirectory(&m_window, MainWindow::tr("Open a BIDS folder"));
    if (!path.isEmpty()) {
        m_window.openPath(path);
    }
}

void WindowActions::exportFigure()
{
    const plots::FigureView* view = shownFigure(m_window);
    if (view == nullptr) {
        return;
    }
    const QString path = QFileDialog::getSaveFileName(
        &m_window, MainWindow::tr("Export figure"), view->figure().key + u".svg",
        MainWindow::tr("SVG picture (*.svg);;PNG picture (*.png);;PDF (*.pdf);;Table (*.csv);;Figure as data (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    plots::ExportOptions options = view->exportOptions();
    options.overwrite = true; // the dialog has asked
    auto written = reporting::writeFigureFile(view->exportedFigure(), *m_window.m_workspace.study(), path, options);
    if (!written) {
        m_window.showError(written.error());
    } else {
        m_window.m_messages->showMessage(MainWindow::tr("Written: %1").arg(path));
    }
}

} // namespace window
