// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All notes of the study, searchable; from here one goes to what a note stands on, writes another, changes or removes one.
#pragma once

#include "app/workspace/workspace.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace window {

class ChoiceList;

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
    ChoiceList* m_list;
    QPushButton* m_show = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace window
