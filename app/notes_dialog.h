// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All notes of the study, searchable; from here one goes to what a note stands on, writes another, changes or removes one.
#pragma once

#include "app/workspace/workspace.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace window {

class NotesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NotesDialog(workspace::Workspace& workspace, QWidget* parent);

signals:
    /// Somebody wants to write: a new one (with an invalid id) or another text for an old one.
    void editRequested(const study::Note& note);

private:
    void fill();
    void showChoice();
    [[nodiscard]] const study::Note* chosen() const;
    void goThere();
    void remove();

    workspace::Workspace& m_workspace;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_count;
    QPushButton* m_show;
    QPushButton* m_change;
    QPushButton* m_remove;
};

} // namespace window
