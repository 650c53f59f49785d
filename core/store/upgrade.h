// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An older file becomes a current one: in memory to be read, on the disk (after a backup) to be written.
#pragma once

#include "core/base/result.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/migration.h"

namespace store {

/// The whole file as a database in memory, for a migration that the file does not see.
[[nodiscard]] base::Result<Database> copyToMemory(const Database& database);

/// migrate(), then the digest of the content as the current version sees it. In the caller's transaction.
[[nodiscard]] base::Result<MigrationOutcome> migrateWithDigest(const Database& database);

/// For a file of version `version`, whose form was checked, in the caller's write transaction: nothing where it is
/// current; else quick_check, a byte-for-byte backup beside it, and the migration. Errors: DamagedFile, FileUnwritable,
/// DiskFull.
[[nodiscard]] base::Result<MigrationOutcome> upgradeInPlace(const Database& database, int version, Backup& backup);

} // namespace store
