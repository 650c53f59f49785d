// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of the file to values of core/study and back. The caller holds the transaction.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/study_tables.h"
#include "core/study/digest.h"
#include "core/study/study.h"

#include <cstdint>
#include <string>
#include <tuple>

namespace store {

/// Which state of the file somebody has read: the count of its commits, and the digest of its content, which tells
/// apart two files that were put at the same place.
struct Revision
{
    std::int64_t number = 0;
    study::Digest digest;

    friend bool operator==(const Revision&, const Revision&) = default;
};

/// Every table, each value with its type and range checked, each reference with its row.
/// Errors: DamagedFile (table, row, column), Cancelled.
[[nodiscard]] base::Result<study::Study> readStudy(const Database& database, base::Progress& progress);

/// The study row's revision; a digest that is absent (before version 2, or just migrated) is 0. Error: DamagedFile.
[[nodiscard]] base::Result<Revision> readRevision(const Database& database);

/// All rows of a sound study into empty tables. Errors: InvalidValue, DiskFull, Cancelled …
[[nodiscard]] base::Result<void> writeStudy(const Database& database, const study::Study& study,
                                            const Revision& revision, base::Progress& progress);

/// Empties every table.
[[nodiscard]] base::Result<void> deleteAllRows(const Database& database);

/// The study's own row and its contrast: what every commit writes.
[[nodiscard]] base::Result<void> writeStudyRow(const Database& database, const study::Study& study,
                                               const Revision& revision);

[[nodiscard]] base::Result<void> insertParticipant(const Database& database, const study::Participant& participant);
/// Everything of the participant with this id but the id.
[[nodiscard]] base::Result<void> updateParticipant(const Database& database, const study::Participant& participant);

/// For runAssessment(), which may run it again and again.
[[nodiscard]] const char* insertAssessmentSql();
/// False once the statement has failed.
bool runAssessment(Statement& insert, const study::Assessment& row, study::VisitPhase phase);

/// "INSERT INTO note (id, …) VALUES (?, …)".
template <typename Row>
[[nodiscard]] std::string insertSql()
{
    std::string sql = std::string("INSERT INTO ") + Table<Row>::name + " (" + Table<Row>::columns + ") VALUES (?";
    Row row;
    for (std::size_t i = 1; i < std::tuple_size_v<decltype(Table<Row>::fields(row))>; ++i) {
        sql += ", ?";
    }
    return sql + ")";
}

template <typename Rows>
[[nodiscard]] base::Result<void> insertRows(const Database& database, const Rows& rows)
{
    using Row = typename Rows::value_type;
    Statement insert(database, insertSql<Row>(), Table<Row>::name);
    for (const Row& row : rows) {
        std::apply([&insert](const auto&... fields) { insert.run(fields...); }, Table<Row>::fields(row));
    }
    return insert.result();
}

} // namespace store
