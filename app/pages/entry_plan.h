// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typed cells, and what becomes of them.
#pragma once

#include "core/study/edit.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace pages {

struct EntryCell
{
    int row = 0;
    int column = 0;
    QString text;
};

/// What becomes of typed cells: an edit, nothing (neither edit nor problem), or a problem at the first cell that has
/// one.
struct EntryPlan
{
    std::optional<study::Edit> edit;
    QString text; ///< of the edit, for undo: "Score of P07"
    QString told; ///< what the edit means beyond its cells: "Its 64 scores go along."; mostly nothing
    QString problem;
    int row = -1;
    int column = -1;
    bool incomplete = false; ///< the new row waits for more: the problem says for what
};

/// The cells by their rows, upper rows first.
[[nodiscard]] std::map<int, std::vector<EntryCell>> cellsByRow(const std::vector<EntryCell>& cells);

/// One edit as it is, several as one; none: nothing to do.
[[nodiscard]] std::optional<study::Edit> asOneEdit(std::vector<study::Edit> edits);

[[nodiscard]] EntryPlan problemAt(const EntryCell& cell, const QString& problem);

} // namespace pages
