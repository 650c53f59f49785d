// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Views that got a name: filter, scale, side, page. They are kept in the study's file, so a colleague finds them there.
#pragma once

#include "app/workspace/workspace.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace window {

class ChoiceList;

class SnapshotsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SnapshotsDialog(workspace::Workspace& workspace, QWidget* parent);

signals:
    void keepRequested(const QString& name);
    void showRequested(const study::Snapshot& snapshot);

private:
    void fill();
    void showChoice();
    [[nodiscard]] const study::Snapshot* chosen() const;
    void showChosen();
    void keep();
    void remove();

    workspace::Workspace& m_workspace;
    QLineEdit* m_name;
    QPushButton* m_keep;
    ChoiceList* m_list;
    QPushButton* m_show = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace window
