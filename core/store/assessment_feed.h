// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All assessments of a study as a table that SQLite reads from memory: one INSERT … SELECT stores a million rows in half
// the time that a statement a row takes, because its cursor stays at the end of the table.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/database.h"
#include "core/study/study.h"

namespace store {

/// Errors: InvalidValue (a visit that the study does not have), Cancelled, those of the database.
[[nodiscard]] base::Result<void> insertAssessments(const Database& database, const study::Study& study,
                                                   base::Progress& progress);

} // namespace store
