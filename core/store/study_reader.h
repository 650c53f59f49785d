// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From an open file to a study that can be believed: form, structure, rows, digest, in that order. The caller holds the
// transaction.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/study_rows.h"
#include "core/study/study.h"

namespace store {

/// The file's version, once its header, length and tables are known to be ours.
/// Errors: NewerVersion, ForeignContent, DamagedFile and those of readHeader.
[[nodiscard]] base::Result<int> checkForm(Database& database);

/// SQLite's own look at every page. Errors: DamagedFile, Cancelled.
[[nodiscard]] base::Result<void> quickCheck(const Database& database);

/// readStudy, and DamagedFile where a row breaks the rules of row_rules.h.
[[nodiscard]] base::Result<study::Study> readSoundStudy(const Database& database, base::Progress& progress);

struct StudyAtRevision
{
    study::Study study;
    Revision revision;
};

/// A sound study whose content has the digest that the file says. Only for the current version.
[[nodiscard]] base::Result<StudyAtRevision> readVerifiedStudy(const Database& database, base::Progress& progress);

} // namespace store
