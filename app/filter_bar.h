// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one filter of all pages: its conditions as chips, how many people they leave, and a line to type another
// (filter_editor). It shows the workspace's selection and asks the workspace for another; it keeps nothing.
#pragma once

#include "app/workspace/workspace.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace widgets {
class FlowLayout;
}

namespace window {

class FilterEditor;

class FilterBar : public QFrame
{
    Q_OBJECT

public:
    explicit FilterBar(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void showView();
    /// Opens the line in which a condition is typed.
    void startEditing();

private:
    void makeChips();
    [[nodiscard]] QWidget* makeChip(std::size_t index, const study::Condition& condition);
    void showCounts();
    void showHint(std::size_t left);
    void stopEditing();
    void edit(std::size_t index);
    void drop(std::size_t index);
    void setConditions(std::vector<study::Condition> conditions);

    workspace::Workspace& m_workspace;
    QPushButton* m_add;
    QCheckBox* m_completers;
    widgets::FlowLayout* m_chips;
    QLabel* m_count;
    QWidget* m_hintRow;
    QLabel* m_hint;
    QPushButton* m_drop; ///< the condition that leaves the most people when it goes
    FilterEditor* m_editor;

    study::SharedStudy m_filledFor;
    std::vector<study::Condition> m_shown;
    bool m_completersShown = false;
    std::vector<QWidget*> m_chipWidgets;
    std::size_t m_dropped = 0; ///< what the hint's button drops
};

} // namespace window
