// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's menus and shortcuts: what can be done, under which name and key.
#pragma once

#include <QString>

class QAction;
class QMenu;

namespace window {

class MainWindow;

class WindowActions
{
public:
    explicit WindowActions(MainWindow& window)
        : m_window(window)
    {}

    void make();

private:
    void makeFileMenu(QMenu& menu);
    void makeEditMenu(QMenu& menu);
    void makeRemarkActions(QMenu& menu);
    void makeViewMenu(QMenu& menu);
    void makeHelpMenu(QMenu& menu);
    void fillRecentFiles(QMenu& menu);
    void makeThemeMenu(QMenu& menu);
    void makeFindActions(QMenu& menu);
    void makePageMenu(QMenu& menu, QAction& previousPerson, QAction& nextPerson);
    void makePanelActions(QMenu& menu);
    void makeSizeActions(QMenu& menu);
    void makePresentationActions(QMenu& menu);
    void makePresentationKeys(QMenu& menu);
    void makeLessonMenu(QMenu& menu);
    void makeTopicMenu(QMenu& menu);
    void openFile();
    void openFolder();
    void exportFigure();

    MainWindow& m_window;
};

} // namespace window
