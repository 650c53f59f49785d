// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include <sqlite3.h>

namespace store {

Transaction::Transaction(const Database& database, Kind kind)
    : m_database(database)
    , m_begun(database.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN; PRAGMA user_version")) // reading takes the lock
{}

Transaction::~Transaction()
{
    if (sqlite3_get_autocommit(m_database.handle()) == 0) {
        (void)m_database.run("ROLLBACK"); // cannot fail in a way that leaves anything in the file: the journal is there
    }
}

base::Result<void> Transaction::commit()
{
    return m_database.run("COMMIT");
}

} // namespace store
