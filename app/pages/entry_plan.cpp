// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_plan.h"

#include <utility>

namespace pages {

std::map<int, std::vector<EntryCell>> cellsByRow(const std::vector<EntryCell>& cells)
{
    std::map<int, std::vector<EntryCell>> rows;
    for (const EntryCell& cell : cells) {
        rows[cell.row].push_back(cell);
    }
    return rows;
}

std::optional<study::Edit> asOneEdit(std::vector<study::Edit> edits)
{
    if (edits.empty()) {
        return std::nullopt;
    }
    return edits.size() == 1 ? std::move(edits.front()) : study::Edit(study::EditBlock{std::move(edits)});
}

EntryPlan problemAt(const EntryCell& cell, const QString& problem)
{
    EntryPlan plan;
    plan.problem = problem;
    plan.row = cell.row;
    plan.column = cell.column;
    return plan;
}

} // namespace pages
