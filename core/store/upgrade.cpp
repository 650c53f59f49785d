// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upgrade.h"

#include "core/store/new_file.h"
#include "core/store/sqlite_error.h"
#include "core/store/study_reader.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <utility>

namespace store {

namespace {

using base::ErrorKind;
using base::Result;

constexpr int mostBackups = 100;

// "trial.blockade.version-1.backup", with a number behind it where that one exists.
Result<NewFile> backupBeside(const std::string& path, int version)
{
    const std::string name = path + ".version-" + std::to_string(version) + ".backup";
    auto file = NewFile::beside(name, Overwrite::No);
    for (int i = 2; i <= mostBackups && !file && file.error().kind == ErrorKind::FileExists; ++i) {
        file = NewFile::beside(name + "-" + std::to_string(i), Overwrite::No);
    }
    return file;
}

Result<void> backUp(const Database& database, int version)
{
    auto file = backupBeside(database.subject(), version);
    const auto size = database.size();
    if (!file || !size) {
        return tl::unexpected(!file ? file.error() : size.error());
    }
    std::array<unsigned char, 1 << 16> buffer = {};
    std::int64_t offset = 0;
    while (offset < *size) {
        const auto count = static_cast<std::size_t>(std::min<std::int64_t>(*size - offset, buffer.size()));
        const std::span<unsigned char> part(buffer.data(), count);
        auto copied = database.readBytes(part, offset);
        if (copied) {
            copied = file->append(part);
        }
        if (!copied) {
            return copied;
        }
        offset += static_cast<std::int64_t>(count);
    }
    return file->moveToTarget();
}

} // namespace

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
    revision->digest = study::contentDigest(*study);
    if (auto written = writeStudyRow(database, *study, *revision); !written) {
        return base::pass(written);
    }
    return outcome;
}

Result<MigrationOutcome> upgradeInPlace(const Database& database, int version)
{
    if (version == currentVersion()) {
        return MigrationOutcome::UpToDate;
    }
    auto ready = quickCheck(database);
    if (ready) {
        ready = backUp(database, version);
    }
    if (!ready) {
        return base::pass(ready);
    }
    return migrateWithDigest(database);
}

} // namespace store
