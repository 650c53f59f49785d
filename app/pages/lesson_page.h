// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lessons there are: those that ship and files of one's own, each with how long it takes, what it needs, and where it
// was left. The lesson itself runs in the panel beside all pages.
#pragma once

#include "app/lesson/lesson_player.h"
#include "app/pages/page.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace pages {

class LessonPage : public Page
{
    Q_OBJECT

public:
    explicit LessonPage(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void show(const study::Study& study, const workspace::ViewState& view, const workspace::ViewState* before) override;
    void takeFocus() override;
    /// Reads a file of one's own, and says what is wrong with it.
    void openFile(const QString& path);

private:
    void fill();
    void addLesson(const lesson::Listed& listed);
    void addButtons(QVBoxLayout& column, const lesson::Listed& listed, QWidget* card);
    void addFindings(QVBoxLayout& column, const lesson::Listed& listed, QWidget* card);
    void chooseFile();

    workspace::Workspace& m_workspace;
    lesson::LessonPlayer& m_player;
    QLabel* m_problem;
    QScrollArea* m_scroll;
    bool m_waiting = false; ///< to be filled in the next event
};

} // namespace pages
