// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_queue.h"

#include <utility>

namespace pages {

EntryQueue::EntryQueue(workspace::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &workspace::Workspace::idle, this, &EntryQueue::commitNext);
    connect(&workspace, &workspace::Workspace::failed, this, [this] {
        m_waiting.clear();
        emit dropped();
    });
}

void EntryQueue::commit(EntryTable& table, const std::vector<EntryCell>& cells)
{
    table.setPending(cells);
    if (m_workspace.isBusy()) {
        m_waiting.push_back({&table, cells});
        return;
    }
    commit(table.plan(cells));
}

void EntryQueue::commitBlock(EntryTable& table, const std::vector<EntryCell>& cells)
{
    const EntryPlan plan = table.plan(cells);
    if (!plan.problem.isEmpty()) {
        emit refused(tr("%1: %2. Nothing was changed.").arg(table.placeName(plan.row, plan.column), plan.problem));
    } else if (plan.edit) {
        commit(table, cells);
    }
}

void EntryQueue::remove(const EntryTable& table, const std::vector<int>& rows)
{
    if (rows.empty()) {
        emit refused(tr("Choose a row first"));
        return;
    }
    const EntryPlan plan = table.planRemoval(rows);
    commit(plan);
    if (plan.edit) {
        emit told(tr("%1. Undo brings back everything.").arg(plan.text));
    }
}

void EntryQueue::commit(const EntryPlan& plan)
{
    if (!plan.problem.isEmpty()) {
        emit refused(plan.problem);
    } else if (plan.edit) {
        m_workspace.edit(*plan.edit, plan.text);
        if (!plan.told.isEmpty()) {
            emit told(plan.told);
        }
    }
}

void EntryQueue::showWaiting(EntryTable& table) const
{
    for (const Waiting& waiting : m_waiting) {
        if (waiting.table == &table) {
            table.setPending(waiting.cells);
        }
    }
}

void EntryQueue::commitNext()
{
    while (!m_waiting.empty() && !m_workspace.isBusy()) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next.table->setStudy(m_workspace.study());
        commit(*next.table, next.cells);
    }
}

} // namespace pages
