// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, a line a row, quotes where a cell
// needs them.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace pages {

[[nodiscard]] QString blockText(const std::vector<QStringList>& rows);

/// Rows may differ in length. A last line end makes no row.
[[nodiscard]] std::vector<QStringList> blockFromText(const QString& text);

} // namespace pages
