// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include <sqlite3.h>

namespace store {

Transaction::Transaction(const Database& database, Kind kind)
    : m_database(database)
    , m_kind(kind)
    , m_begun(database.run(kind == Kind::Write ? "BEGIN IMMEDIATE"
                                               : "BEGIN; PRAGMA user_version")) // reading takes the lock
{}

Transaction::~Transaction()
{
    if (sqlite3_get_autocommit(m_database.handle()) == 0) {
        (void)m_database.run("ROLLBACK");
    }
    if (m_kind == Kind::Write && m_begun && !m_committed) {
        // After a full disk SQLite leaves changed pages in the file and the journal for the next reader to roll back:
        // be that reader, so that the file is as it was when the error is told.
        (void)m_database.run("PRAGMA user_version");
    }
}

base::Result<void> Transaction::commit()
{
    auto committed = m_database.run("COMMIT");
    m_committed = committed.has_value();
    return committed;
}

} // namespace store
