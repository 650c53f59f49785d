// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A result as any of the files it can be: an R script that repeats it (.R), all of it (.json), its estimates as a table
// (.csv).
#pragma once

#include "core/analysis/analysis.h"
#include "core/base/result.h"

#include <QString>

namespace reporting {

/// By the ending of the name; whole or not at all; what is there is replaced. Errors: UnknownFormat, NotApplicable (no
/// R script), FileUnwritable, DiskFull.
[[nodiscard]] base::Result<void> writeAnalysisFile(const analysis::AnalysisResult& result, const QString& path);

/// One row an estimate: name, value, se, df, statistic, p, lower, upper, level, and of all the method and the origin.
[[nodiscard]] analysis::Table estimateTable(const analysis::AnalysisResult& result);

} // namespace reporting
