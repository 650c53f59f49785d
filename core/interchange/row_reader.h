// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// First half of buildStudy(): walks over the rows once and makes drafts of scores, visits and people.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/interchange/row_columns.h"
#include "core/interchange/row_drafts.h"

#include <vector>

namespace interchange {

struct ReadRows
{
    Drafts drafts;
    std::vector<DroppedRow> dropped; ///< in the order of rows
};

/// InvalidValue: over 65,535 scales or visits; Cancelled.
base::Result<ReadRows> readRows(const Tables& tables, const ColumnMapping& mapping, const RowColumns& columns,
                                FindingList& findings, base::Progress& progress);

} // namespace interchange
