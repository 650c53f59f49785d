// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema_check.h"

#include "core/store/migration.h"
#include "core/store/statement.h"

#include <QString>

#include <map>
#include <mutex>
#include <utility>

namespace store {

namespace {

using base::ErrorKind;

/// From "table assessment" to its SQL.
using SchemaObjects = std::map<std::string, std::string>;

base::Result<SchemaObjects> objectsOf(const Database& database)
{
    SchemaObjects objects;
    Statement rows(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema", "sqlite_schema");
    while (rows.next()) {
        QString type;
        QString name;
        QString table;
        std::optional<QString> sql; // NULL for the indexes of UNIQUE and PRIMARY KEY
        rows.read(type, name, table, sql);
        objects[type.toStdString() + " " + name.toStdString()] =
            table.toStdString() + ": " + normalisedSql(sql.value_or(QString()).toStdString());
    }
    if (auto result = rows.result(); !result) {
        return base::pass(result);
    }
    return objects;
}

base::Result<SchemaObjects> makeObjects(int version)
{
    auto reference = Database::inMemory();
    if (!reference) {
        return base::pass(reference);
    }
    if (auto migrated = migrate(*reference, version); !migrated) {
        return base::pass(migrated);
    }
    return objectsOf(*reference);
}

// Made once for each version: it is most of what opening a small file, or writing one edit, would cost.
base::Result<SchemaObjects> objectsOfVersion(int version)
{
    static std::mutex mutex;
    static std::map<int, SchemaObjects> made;
    const std::lock_guard lock(mutex);
    if (const auto known = made.find(version); known != made.end()) {
        return known->second;
    }
    auto objects = makeObjects(version);
    if (objects) {
        made[version] = *objects;
    }
    return objects;
}

// The place just behind the quoted text, comment or space that begins at `at`; `at` itself where none does.
std::size_t skipQuoted(std::string_view sql, std::size_t at)
{
    const char quote = sql[at] == '[' ? ']' : sql[at];
    if (quote != '\'' && quote != '"' && quote != '`' && quote != ']') {
        return at;
    }
    const std::size_t end = sql.find(quote, at + 1); // a doubled quote begins the next quoted text at once
    return end == std::string_view::npos ? sql.size() : end + 1;
}

std::size_t skipBlank(std::string_view sql, std::size_t at)
{
    const std::string_view rest = sql.substr(at);
    if (rest.starts_with("--")) {
        const std::size_t end = rest.find('\n');
        return end == std::string_view::npos ? sql.size() : at + end;
    }
    if (rest.starts_with("/*")) {
        const std::size_t end = rest.find("*/", 2);
        return end == std::string_view::npos ? sql.size() : at + end + 2;
    }
    return rest.find_first_of(" \t\r\n\f") == 0 ? at + 1 : at;
}

} // namespace

std::string normalisedSql(std::string_view sql)
{
    std::string text;
    bool pendingSpace = false;
    std::size_t at = 0;
    while (at < sql.size()) {
        if (const std::size_t behind = skipBlank(sql, at); behind > at) {
            pendingSpace = true;
            at = behind;
            continue;
        }
        if (pendingSpace && !text.empty()) {
            text += ' ';
        }
        pendingSpace = false;
        const std::size_t behind = std::max(skipQuoted(sql, at), at + 1);
        text += sql.substr(at, behind - at);
        at = behind;
    }
    return text;
}

base::Result<void> checkSchema(const Database& database, int version)
{
    const auto expected = objectsOfVersion(version);
    const auto found = expected ? objectsOf(database) : expected;
    if (!found) {
        return tl::unexpected(found.error());
    }
    for (const auto& [name, sql] : *found) {
        const auto ours = expected->find(name);
        if (ours == expected->end()) {
            return base::fail(ErrorKind::ForeignContent, database.subject(), name);
        }
        if (ours->second != sql) {
            return base::fail(ErrorKind::ForeignContent, database.subject(), name + " differs");
        }
    }
    for (const auto& [name, sql] : *expected) {
        if (!found->contains(name)) {
            return base::fail(ErrorKind::ForeignContent, database.subject(), name + " is missing");
        }
    }
    return {};
}

} // namespace store
