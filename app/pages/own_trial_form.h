// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form of a trial that a person adds to the evidence shelf. What is wrong is said while it is typed, and nothing can
// be added before it is right.
#pragma once

#include "core/evidence/own_trial.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace pages {

/// "Say what the trial is called."
[[nodiscard]] QString ownTrialFaultText(evidence::OwnTrialFault fault);

class OwnTrialForm : public QDialog
{
    Q_OBJECT

public:
    /// draft: what it starts with; isNew: it is added, else changed.
    OwnTrialForm(const evidence::OwnTrial& draft, bool isNew, QWidget* parent);

    [[nodiscard]] evidence::OwnTrial draft() const;

private:
    QLineEdit* addLine(QFormLayout* form, const QString& name, const QString& label, const QString& hint);
    void fill(const evidence::OwnTrial& draft);
    void judge();

    QLineEdit* m_name = nullptr;
    QLineEdit* m_citation = nullptr;
    QLineEdit* m_compared = nullptr;
    QComboBox* m_design;
    QSpinBox* m_first;
    QSpinBox* m_second;
    QLineEdit* m_outcome = nullptr;
    QComboBox* m_measure;
    QLineEdit* m_value = nullptr;
    QLineEdit* m_lower = nullptr;
    QLineEdit* m_upper = nullptr;
    QLineEdit* m_se = nullptr;
    QLabel* m_fault;
    QPushButton* m_add = nullptr;
};

} // namespace pages
