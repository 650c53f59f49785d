// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line in which a condition of the filter is typed: a column, what its value must be, and how many people that
// leaves while it is typed.
#pragma once

#include "app/workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace window {

class FilterEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FilterEditor(workspace::Workspace& workspace, QWidget* parent);

    /// Shows itself. index: which condition of the workspace's filter is changed; their number: a new one.
    void start(std::size_t index);

signals:
    /// The condition is applied next, or nothing is.
    void finished();

private:
    void fillColumns();
    void fillValues();
    void preview();
    void apply();
    [[nodiscard]] study::Selection withDraft() const;

    workspace::Workspace& m_workspace;
    QComboBox* m_column;
    QComboBox* m_value;
    QLabel* m_preview;
    QPushButton* m_apply;
    std::size_t m_edited = 0;
};

} // namespace window
