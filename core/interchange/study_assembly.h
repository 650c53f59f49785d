// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Second half of buildStudy(): drafts into the rows of a Study, with ids from 1 in the order of the file (visits in the
// order of time). Only what has scores, or an arm that somebody received, is in it.
#pragma once

#include "core/interchange/findings.h"
#include "core/interchange/row_columns.h"
#include "core/interchange/row_drafts.h"

#include <vector>

namespace interchange {

/// Scores must be sorted by person, period, visit and scale. Scales that were scored get ids in the order of the
/// drafts.
study::Study assembleStudy(const Tables& tables, const ColumnMapping& mapping, const RowColumns& columns,
                           Drafts& drafts, std::vector<study::Source> sources, FindingList& findings);

} // namespace interchange
