// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_reader.h"

#include "core/store/migration.h"
#include "core/store/row_rules.h"
#include "core/store/schema_check.h"
#include "core/store/statement.h"

#include <utility>

namespace store {

using base::ErrorKind;
using base::Result;

Result<int> checkForm(Database& database)
{
    const auto header = database.header();
    if (!header) {
        return tl::unexpected(header.error());
    }
    if (header->version > currentVersion()) {
        return base::fail(ErrorKind::NewerVersion, database.subject(),
                          std::to_string(header->version) + " > " + std::to_string(currentVersion()));
    }
    const auto size = database.size();
    if (!size) {
        return tl::unexpected(size.error());
    }
    if (header->expectedSize != *size) {
        return base::fail(ErrorKind::DamagedFile, database.subject(),
                          std::to_string(*size) + " bytes instead of " + std::to_string(header->expectedSize));
    }
    if (auto checked = checkSchema(database, header->version); !checked) {
        return base::pass(checked);
    }
    database.trust();
    return header->version;
}

Result<void> quickCheck(const Database& database)
{
    Statement check(database, "PRAGMA quick_check(1)");
    QString verdict;
    if (check.next()) {
        check.read(verdict);
    }
    if (!check.result()) {
        return check.result();
    }
    if (verdict != QStringLiteral("ok")) {
        return base::fail(ErrorKind::DamagedFile, database.subject(), verdict.toStdString());
    }
    return {};
}

Result<study::Study> readSoundStudy(const Database& database, base::Progress& progress)
{
    auto study = readStudy(database, progress);
    if (!study) {
        return study;
    }
    if (const auto fault = firstFault(*study)) {
        return base::fail(ErrorKind::DamagedFile, database.subject(), fault->where + ": " + fault->what);
    }
    return study;
}

Result<StudyAtRevision> readVerifiedStudy(const Database& database, base::Progress& progress)
{
    const auto revision = readRevision(database);
    if (!revision) {
        return tl::unexpected(revision.error());
    }
    auto study = readSoundStudy(database, progress);
    if (!study) {
        return base::pass(study);
    }
    if (study::contentDigest(*study) != revision->digest) {
        return base::fail(ErrorKind::DamagedFile, database.subject(), "the content does not match its digest");
    }
    return StudyAtRevision{.study = std::move(*study), .revision = *revision};
}

} // namespace store
