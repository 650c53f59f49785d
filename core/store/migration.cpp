// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include <string>

namespace store {

namespace {

// One statement a paragraph: never split at ';', which may stand inside a text.
base::Result<void> runParagraphs(const Database& database, std::string_view sql)
{
    while (!sql.empty()) {
        const std::size_t end = sql.find("\n\n");
        const std::string_view paragraph = sql.substr(0, end);
        if (auto ran = database.run(std::string(paragraph)); !ran) {
            return ran;
        }
        sql.remove_prefix(end == std::string_view::npos ? sql.size() : end + 2);
    }
    return {};
}

} // namespace

int currentVersion()
{
    return static_cast<int>(schemaSteps().size());
}

base::Result<MigrationOutcome> migrate(const Database& database, int version)
{
    const auto from = database.number("PRAGMA user_version");
    if (!from) {
        return tl::unexpected(from.error());
    }
    if (*from >= version) {
        return *from > currentVersion() ? MigrationOutcome::TooNew : MigrationOutcome::UpToDate;
    }
    if (*from < 0) {
        return base::fail(base::ErrorKind::DamagedFile, database.subject(), "the header names no version");
    }
    for (auto i = static_cast<std::size_t>(*from); i < static_cast<std::size_t>(version); ++i) {
        if (auto ran = runParagraphs(database, schemaSteps()[i]); !ran) {
            return base::pass(ran);
        }
    }
    const std::string marks = "PRAGMA application_id = " + std::to_string(applicationId) +
                              "; PRAGMA user_version = " + std::to_string(version);
    if (auto ran = database.run(marks); !ran) {
        return base::pass(ran);
    }
    return MigrationOutcome::Migrated;
}

} // namespace store
