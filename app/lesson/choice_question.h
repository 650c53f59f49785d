// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One of a few sentences. Where the lesson knows a right one, it is marked once somebody has chosen, unless a later step
// settles it.
#pragma once

#include "app/lesson/question_view.h"

class QButtonGroup;
class QRadioButton;

namespace lesson {

class ChoiceQuestion : public QuestionView
{
    Q_OBJECT

public:
    ChoiceQuestion(const AskedQuestion& asked, QWidget* parent);

    void showAnswer(const Answer* answer) override;
    void takeFocus() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChoice(const evidence::LessonChoice& choice);

    QButtonGroup* m_group;
    std::vector<QRadioButton*> m_buttons;
    std::vector<QLabel*> m_marks; ///< "the answer", beside the right one
};

} // namespace lesson
