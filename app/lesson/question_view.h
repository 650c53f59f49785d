// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The question of a step, as controls: a choice, a bet, a curve to draw. What was answered comes back as an answer.
#pragma once

#include "app/lesson/lesson_answer.h"
#include "app/lesson/study_numbers.h"
#include "core/evidence/lesson.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lesson {

struct AskedQuestion
{
    const evidence::LessonStep& step;
    const StudyNumbers& numbers;
    bool judged = true; ///< whether the right answer may be told at once
};

class QuestionView : public QWidget
{
    Q_OBJECT

public:
    QuestionView(const AskedQuestion& asked, QWidget* parent);

    /// What was answered before; nullptr: nothing.
    virtual void showAnswer(const Answer* answer) = 0;
    /// The first control of the answer.
    virtual void takeFocus() = 0;

signals:
    void answered(const lesson::Answer& answer);

protected:
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    /// What is said once it is answered: to those who chose it, and to everybody.
    void showAfter(const QString& own, bool answered);
    [[nodiscard]] const evidence::LessonStep& step() const { return m_step; }
    [[nodiscard]] bool isJudged() const { return m_judged; }
    /// Below the controls, in the order they are made.
    void finish();

private:
    evidence::LessonStep m_step;
    QVBoxLayout* m_column;
    QLabel* m_own;
    QLabel* m_after;
    bool m_judged;
};

/// By the kind of its question; the step has one.
[[nodiscard]] QuestionView* makeQuestion(const AskedQuestion& asked, QWidget* parent);

} // namespace lesson
