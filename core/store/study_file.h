// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A .blockade file: the only door to SQLite. It is a path, as a value: nothing stays open between two calls, so any
// thread may use one. Reading never changes a file; a failed call leaves every byte as it was.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/migration.h"
#include "core/store/new_file.h"
#include "core/store/study_rows.h"
#include "core/study/edit.h"
#include "core/study/study.h"

#include <QString>

namespace store {

/// What a file held when it was read.
struct Loaded
{
    study::SharedStudy study;
    Revision revision;
    int version = 0;       ///< of the file; below currentVersion() the first edit migrates it
    bool writable = false; ///< file and folder let us write
};

class StudyFile
{
public:
    explicit StudyFile(QString path);

    [[nodiscard]] const QString& path() const { return m_path; }

    /// A new file (mode 0600) with the whole study, there at once or not at all; returns its revision.
    /// Errors: InvalidValue (a row no study file can hold), FileExists, FileUnwritable, FileInUse, DiskFull, Cancelled.
    [[nodiscard]] base::Result<Revision> create(const study::Study& study, Overwrite overwrite,
                                                base::Progress& progress) const;

    /// The whole study. An older file is migrated in memory alone.
    /// Errors: FileNotFound, FileUnreadable, FileInUse, NotAStudyFile, ForeignDatabase, ForeignContent, NewerVersion,
    /// DamagedFile (with table, row and column where they are known), Cancelled.
    [[nodiscard]] base::Result<Loaded> load(base::Progress& progress) const;

    /// Writes what study::apply() did in one transaction and returns the revision after it. An older file is migrated
    /// first, with a backup beside it. Errors: Conflict (the file is no longer what `expected` was), FileInUse,
    /// FileUnwritable, DiskFull, InvalidValue.
    [[nodiscard]] base::Result<Revision> apply(const study::Applied& applied, const Revision& expected) const;

    /// Brings an older file to the current version, after a byte-for-byte copy to "<path>.version-<n>.backup".
    [[nodiscard]] base::Result<MigrationOutcome> migrate() const;

    /// A compacted copy, there at once or not at all.
    [[nodiscard]] base::Result<void> saveCopy(const QString& target, Overwrite overwrite) const;

    /// Whether the first bytes are those of a study file of any version; cheap, and never blocks.
    [[nodiscard]] static bool looksLikeStudyFile(const QString& path);

private:
    QString m_path;
};

} // namespace store
