// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draw the mean course that you expect: the other side's is given, each visit has a handle.
#pragma once

#include "app/lesson/question_view.h"
#include "core/figures/figure.h"

namespace lesson {

class CurveDrawing;

class CurveQuestion : public QuestionView
{
    Q_OBJECT

public:
    CurveQuestion(const AskedQuestion& asked, QWidget* parent);

    void showAnswer(const Answer* answer) override;
    void takeFocus() override;

private:
    CurveDrawing* m_drawing;
    QPushButton* m_keep;
    bool m_kept = false;
};

/// The role of a side in colours and markers; "open" or "blocked".
[[nodiscard]] figures::Role roleOfSide(const QString& side);

} // namespace lesson
