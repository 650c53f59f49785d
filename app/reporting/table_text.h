// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of an analysis or a figure as delimited text: full doubles with a point whatever the locale.
#pragma once

#include "core/analysis/analysis.h"

#include <QString>

namespace reporting {

/// One line a row, the column names first; cells that hold the separator, a quote or a line break are quoted. Words that
/// a spreadsheet would take for a formula get an apostrophe in front.
[[nodiscard]] QString tableText(const analysis::Table& table, QChar separator);

} // namespace reporting
