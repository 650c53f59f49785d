// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the values of a table of the page Data come from, for "Where from?" on its cells.
#pragma once

#include "app/reporting/provenance.h"
#include "app/workspace/workspace.h"

namespace pages {

class EntryGrid;

/// Of the selected cells. title: of the table, "Scores, MADRS".
[[nodiscard]] reporting::Provenance provenanceOfCells(const EntryGrid& grid, const study::SharedStudy& study,
                                                      const study::Selection& selection, const QString& title);

/// "Where from?", "Copy with its origin" and "Note on this value…" in the grid's menu.
void addOriginActions(QMenu& menu, EntryGrid& grid, const workspace::Workspace& workspace, const QString& title,
                      const std::function<void(const study::Note&)>& note);

} // namespace pages
