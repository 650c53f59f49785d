// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers of a figure as a table, one row for each mark: for copying, for CSV and for screen readers.
#pragma once

#include "core/analysis/analysis.h"
#include "core/figures/figure.h"
#include "core/study/study.h"

namespace figures {

/// Columns: series kind participant x value lower upper n origin, and badge where the figure has one. kind is person,
/// mean, difference or threshold; x is as drawn (a paired figure: the side's number); the study gives participants'
/// keys.
[[nodiscard]] analysis::Table figureTable(const Figure& figure, const study::Study& study);

} // namespace figures
