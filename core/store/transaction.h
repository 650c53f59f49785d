// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A transaction that rolls back unless it was committed.
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <cstdint>

namespace store {

class Transaction
{
public:
    enum class Kind : std::uint8_t {
        Read,  ///< one state of the file until the end
        Write, ///< no other writer until the end
    };

    Transaction(const Database& database, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Whether it could begin. Errors: FileInUse and the like.
    [[nodiscard]] base::Result<void> begun() const { return m_begun; }

    /// FileInUse when somebody reads the file for longer than the connection waits.
    [[nodiscard]] base::Result<void> commit();

private:
    const Database& m_database;
    Kind m_kind;
    bool m_committed = false;
    base::Result<void> m_begun;
};

} // namespace store
