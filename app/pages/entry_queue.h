// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typed cells on their way into the study: one edit after the other, in the order they were typed, also where they come
// faster than they are written.
#pragma once

#include "app/pages/entry_table.h"
#include "app/workspace/workspace.h"

#include <QObject>

#include <deque>

namespace pages {

class EntryQueue : public QObject
{
    Q_OBJECT

public:
    EntryQueue(workspace::Workspace& workspace, QObject* parent);

    void commit(EntryTable& table, const std::vector<EntryCell>& cells);
    /// All or nothing: a block with one bad cell changes nothing.
    void commitBlock(EntryTable& table, const std::vector<EntryCell>& cells);
    /// Takes rows out, with everything that hangs on them.
    void remove(const EntryTable& table, const std::vector<int>& rows);
    /// At once; nothing else is being written.
    void commit(const EntryPlan& plan);
    /// Shows the cells of this table that still wait.
    void showWaiting(EntryTable& table) const;

signals:
    void refused(const QString& problem);
    /// What an edit meant beyond its cells.
    void told(const QString& words);
    /// An edit failed, and what waited behind it is given up.
    void dropped();

private:
    struct Waiting
    {
        EntryTable* table;
        std::vector<EntryCell> cells;
    };

    void commitNext();

    workspace::Workspace& m_workspace;
    std::deque<Waiting> m_waiting;
};

} // namespace pages
