// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line at the foot of the window: who completed and who was left out, what is being done, and where the study is
// kept.
#pragma once

#include "app/tasks/task.h"
#include "app/workspace/workspace.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace window {

class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showStudy(const study::SharedStudy& study);
    void showKeeping(workspace::Keeping keeping, const QString& path);
    /// Its progress and a way to cancel it; nullptr: nothing is being done.
    void showTask(const tasks::Task& task);

signals:
    void saveRequested();
    void cancelRequested();

private:
    void showCompletion();
    void showExclusions();

    study::SharedStudy m_study;
    tasks::Task m_task;
    QLabel* m_completion;
    QPushButton* m_exclusions;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QLabel* m_keeping;
    QPushButton* m_saveCopy;
    QTimer* m_clock;
};

} // namespace window
