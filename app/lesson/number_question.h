// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A bet on a number. It is kept by a button, so that who types "12" has not bet on "1".
#pragma once

#include "app/lesson/question_view.h"

class QDoubleSpinBox;

namespace lesson {

class NumberQuestion : public QuestionView
{
    Q_OBJECT

public:
    NumberQuestion(const AskedQuestion& asked, QWidget* parent);

    void showAnswer(const Answer* answer) override;
    void takeFocus() override;

private:
    QDoubleSpinBox* m_field;
    QPushButton* m_keep;
    QString m_right; ///< the number it asks for, in words
};

} // namespace lesson
