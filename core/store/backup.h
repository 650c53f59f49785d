// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The copy of an older file that stands beside it before it is migrated. It goes again where the migration failed and
// the file is what it was.
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <string>

namespace store {

class Backup
{
public:
    /// database: outlives the backup. To be declared before the transaction, so that it ends after the rollback.
    explicit Backup(const Database& database)
        : m_database(database)
    {}

    Backup(const Backup&) = delete;
    Backup& operator=(const Backup&) = delete;
    ~Backup();

    /// Copies the file byte for byte to "<path>.version-<n>.backup", with a number behind it where another file has
    /// that name; a copy that lies there already is enough. Inside the caller's transaction. Errors: FileUnwritable,
    /// DiskFull.
    [[nodiscard]] base::Result<void> make(int version);

    /// The migration is on the disk.
    void keep() { m_path.clear(); }

private:
    [[nodiscard]] bool isCopy(const std::string& path) const;
    [[nodiscard]] base::Result<void> copyTo(const std::string& path);

    const Database& m_database;
    std::string m_path; ///< to be taken away again; empty: nothing is
};

} // namespace store
