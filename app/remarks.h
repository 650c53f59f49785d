// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people leave in a study: notes and named views. Opens their dialogs and makes the edits.
#pragma once

#include "app/workspace/workspace.h"

#include <QObject>

namespace window {

class MainWindow;

class Remarks : public QObject
{
    Q_OBJECT

public:
    Remarks(MainWindow& window, workspace::Workspace& workspace);

    /// Opens the editor for a new note on what the draft names, or for an old one (with a valid id). A study that cannot
    /// be changed offers to save a copy instead.
    void writeNote(const study::Note& draft);
    void showNotes();
    void showSnapshots();
    void keepSnapshot(const QString& name);
    /// Page and view of a snapshot; what this study has no longer stays as it is.
    void showSnapshot(const study::Snapshot& snapshot);

private:
    /// False, and an offer in the message bar, where nothing can be written.
    [[nodiscard]] bool canWrite();

    MainWindow& m_window;
    workspace::Workspace& m_workspace;
};

} // namespace window
