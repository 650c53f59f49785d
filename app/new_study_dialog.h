// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks what a new study starts with: title, design, arms, visits, scales, one a line. It says at once what is still
// wrong.
#pragma once

#include "core/base/result.h"
#include "core/study/study.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace widgets {
class SegmentedControl;
} // namespace widgets

namespace window {

class NewStudyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewStudyDialog(QWidget* parent = nullptr);

    /// What was typed, as a study with nobody in it. The error's subject names the line that is wrong.
    [[nodiscard]] base::Result<study::Study> study() const;

private:
    [[nodiscard]] QPlainTextEdit* lines(const QString& name, const QString& label, const QString& text);
    void check();

    QLineEdit* m_title;
    widgets::SegmentedControl* m_plan;
    QPlainTextEdit* m_arms;
    QPlainTextEdit* m_visits;
    QPlainTextEdit* m_scales;
    QLabel* m_words;
    QPushButton* m_create;
};

} // namespace window
