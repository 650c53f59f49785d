// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upgrade.h"

#include "core/store/sqlite_error.h"
#include "core/store/study_reader.h"

#include <sqlite3.h>

#include <utility>

namespace store {

using base::Result;

Result<Database> copyToMemory(const Database& database)
{
    auto memory = Database::inMemory();
    if (!memory) {
        return memory;
    }
    int code = SQLITE_NOMEM;
    if (sqlite3_backup* backup = sqlite3_backup_init(memory->handle(), "main", database.handle(), "main")) {
        code = sqlite3_backup_step(backup, -1);
        const int finished = sqlite3_backup_finish(backup);
        code = code == SQLITE_DONE ? finished : code;
    }
    if (code != SQLITE_OK) {
        return tl::unexpected(sqliteError(code, 0, database.subject(), sqlite3_errstr(code)));
    }
    return memory;
}

Result<MigrationOutcome> migrateWithDigest(const Database& database)
{
    const auto outcome = migrate(database);
    if (!outcome || *outcome != MigrationOutcome::Migrated) {
        return outcome;
    }
    base::NoProgress progress;
    auto revision = readRevision(database);
    const auto study = readSoundStudy(database, progress);
    if (!revision || !study) {
        return tl::unexpected(!revision ? revision.error() : study.error());
    }
    const study::Digest digest = study::contentDigest(*study);
    if (revision->digest != study::Digest{} && revision->digest != digest) { // a step changes no row's meaning
        return base::fail(base::ErrorKind::DamagedFile, database.subject(), "the content does not match its digest");
    }
    revision->digest = digest;
    if (auto written = writeStudyRow(database, *study, *revision); !written) {
        return base::pass(written);
    }
    return outcome;
}

Result<MigrationOutcome> upgradeInPlace(const Database& database, int version, Backup& backup)
{
    if (version == currentVersion()) {
        return MigrationOutcome::UpToDate;
    }
    auto ready = quickCheck(database);
    if (ready) {
        ready = backup.make(version);
    }
    if (!ready) {
        return base::pass(ready);
    }
    return migrateWithDigest(database);
}

} // namespace store
