// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a lesson meets the window: it opens the study the lesson is about, shows the view of each step, and says which
// page is on screen. Whoever has something unsaved is asked first.
#pragma once

#include "app/lesson/lesson_player.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QMessageBox;

namespace window {

class MainWindow;

class LessonDesk : public QObject
{
    Q_OBJECT

public:
    LessonDesk(MainWindow& window, workspace::Workspace& workspace);

    [[nodiscard]] lesson::LessonPlayer& player() { return m_player; }

    /// With a way back to the answers that were given.
    void restart();

private:
    void showView(const evidence::ShownView& view);
    void showInStudy(const evidence::ShownView& view);
    void openStudy();
    void askFirst();
    void tellPage();
    void showComparison();

    MainWindow& m_window;
    workspace::Workspace& m_workspace;
    lesson::LessonPlayer& m_player;
    std::optional<evidence::ShownView> m_awaiting; ///< until its study is there
    QPointer<QMessageBox> m_question;
};

} // namespace window
