// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lesson beside the pages: the step's words with the numbers of the study on screen, its question, what was predicted
// and what came out, and the way on. It stays while the pages change, and covers none of them.
#pragma once

#include "app/lesson/lesson_player.h"
#include "app/lesson/study_numbers.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace lesson {

class QuestionView;

class LessonPanel : public QFrame
{
    Q_OBJECT

public:
    explicit LessonPanel(workspace::Workspace& workspace, QWidget* parent = nullptr);

    /// The question of the step, else the way on.
    void takeFocus();
    [[nodiscard]] QuestionView* question() const { return m_question; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// From the first step without any answer; the window offers the way back.
    void restartAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHead(QVBoxLayout& column);
    void makeWayBack(QVBoxLayout& column);
    void makeFoot(QVBoxLayout& column);
    void showStep();
    void showProgress();
    void showContent();
    void addWords(QVBoxLayout& column, QWidget* body);
    void addFlip(QVBoxLayout& column, QWidget* body);
    void addQuestion(QVBoxLayout& column, QWidget* body);
    void addNotes(QVBoxLayout& column, QWidget* body);
    void addSources(QVBoxLayout& column, QWidget* body);
    void orderKeys(const QWidget& body);
    void showAnswers();
    void showWayBack();
    void fit();

    workspace::Workspace& m_workspace;
    LessonPlayer& m_player;
    StudyNumbers m_numbers;
    QLabel* m_title = nullptr;
    QLabel* m_progress = nullptr;
    QProgressBar* m_bar = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_away = nullptr; ///< something else is on screen
    QLabel* m_awayWords = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_next = nullptr;
    QuestionView* m_question = nullptr; ///< of the step; nullptr: it asks nothing
};

} // namespace lesson
