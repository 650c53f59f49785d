// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_file.h"

#include "core/store/database.h"
#include "core/store/edit_rows.h"
#include "core/store/row_rules.h"
#include "core/store/soundness_check.h"
#include "core/store/study_reader.h"
#include "core/store/transaction.h"
#include "core/store/upgrade.h"

#include <QDir>
#include <QFile>

#include <unistd.h>
#include <utility>
#include <variant>

namespace store {

namespace {

using base::ErrorKind;
using base::Result;

// Absolute, so that no path can be taken for a URI or one of SQLite's special names (nor, by Qt, for a resource).
std::string fileName(const QString& path)
{
    std::string name = QFile::encodeName(path).toStdString();
    return name.empty() || name.front() == '/' ? name
                                               : QFile::encodeName(QDir::currentPath()).toStdString() + '/' + name;
}

bool mayWrite(const std::string& path)
{
    const std::string folder = path.substr(0, path.rfind('/') + 1);
    return ::access(path.c_str(), W_OK) == 0 && ::access(folder.c_str(), W_OK) == 0; // the journal stands in the folder
}

Result<void> checkSound(const study::Study& study)
{
    if (const auto fault = firstFault(study)) {
        return base::fail(ErrorKind::InvalidValue, fault->where, fault->what);
    }
    return {};
}

// Creates the tables and fills them in one go: nobody can see the file yet.
Result<void> fill(const std::string& path, const study::Study& study, const Revision& revision,
                  base::Progress& progress)
{
    auto database = Database::open(path, Access::Fill);
    if (!database) {
        return base::pass(database);
    }
    database->watch(progress);
    Transaction transaction(*database, Transaction::Kind::Write);
    auto done = transaction.begun();
    if (done) {
        const auto migrated = migrate(*database);
        done = migrated ? Result<void>() : tl::unexpected(migrated.error());
    }
    if (done) {
        done = writeStudy(*database, study, revision, progress);
    }
    return done ? transaction.commit() : done;
}

Result<StudyAtRevision> readOlder(const Database& database, base::Progress& progress)
{
    const auto memory = copyToMemory(database);
    if (!memory) {
        return tl::unexpected(memory.error());
    }
    // A connection that only reads knows no CHECK of its tables, so its quick_check finds none broken; migrating the
    // file would. The copy knows them.
    auto ready = quickCheck(*memory);
    if (ready) {
        const auto migrated = migrateWithDigest(*memory);
        ready = migrated ? Result<void>() : tl::unexpected(migrated.error());
    }
    if (!ready) {
        ready.error().subject = database.subject();
        return tl::unexpected(ready.error());
    }
    return readVerifiedStudy(*memory, progress);
}

Result<study::Digest> replaceContent(const Database& database, const study::Study& study, const Revision& next)
{
    base::NoProgress progress;
    auto written = deleteAllRows(database);
    if (written) {
        written = writeStudy(database, study, next, progress);
    }
    if (!written) {
        return base::pass(written);
    }
    return next.digest;
}

// Inside the write transaction of an up-to-date file.
Result<Revision> writeCommit(const Database& database, const study::Applied& applied, const Revision& expected)
{
    const auto current = readRevision(database);
    if (!current) {
        return tl::unexpected(current.error());
    }
    if (*current != expected) {
        return base::fail(ErrorKind::Conflict, database.subject());
    }
    Revision next{.number = current->number + 1, .digest = {}};
    if (const auto* replace = std::get_if<study::ReplaceStudy>(&applied.done)) {
        next.digest = study::contentDigest(*replace->study);
        const auto replaced = replaceContent(database, *replace->study, next);
        return replaced ? Result<Revision>(next) : tl::unexpected(replaced.error());
    }
    const auto digest = writeEdit(database, applied, current->digest);
    if (!digest) {
        return tl::unexpected(digest.error());
    }
    next.digest = *digest;
    if (auto written = writeStudyRow(database, *applied.after, next); !written) {
        return base::pass(written);
    }
    return next;
}

} // namespace

StudyFile::StudyFile(QString path)
    : m_path(std::move(path))
{}

Result<Revision> StudyFile::create(const study::Study& study, Overwrite overwrite, base::Progress& progress) const
{
    if (auto sound = checkSound(study); !sound) {
        return base::pass(sound);
    }
    auto file = NewFile::beside(fileName(m_path), overwrite);
    if (!file) {
        return base::pass(file);
    }
    const Revision revision{.number = 1, .digest = study::contentDigest(study)};
    auto done = fill(file->path(), study, revision, progress);
    if (done) {
        done = file->moveToTarget();
    } else if (done.error().subject == file->path()) {
        done.error().subject = fileName(m_path); // nobody has heard of the temporary name
    }
    if (!done) {
        return base::pass(done);
    }
    return revision;
}

Result<Loaded> StudyFile::load(base::Progress& progress) const
{
    const std::string path = fileName(m_path);
    auto database = Database::open(path, Access::Read);
    if (!database) {
        return base::pass(database);
    }
    database->watch(progress);
    const Transaction transaction(*database, Transaction::Kind::Read);
    if (!transaction.begun()) {
        return tl::unexpected(transaction.begun().error());
    }
    const auto version = checkForm(*database);
    if (!version) {
        return tl::unexpected(version.error());
    }
    SoundnessCheck check(*database, path, progress);
    database->watch(check.progress());
    const bool older = *version < currentVersion();
    auto read = older ? readOlder(*database, check.progress()) : readVerifiedStudy(*database, check.progress());
    auto sound = check.result();
    database->watch(progress); // the check's is gone before the connection
    if (!sound) { // whatever the reading met in a damaged file
        return base::pass(sound);
    }
    if (!read) {
        return base::pass(read);
    }
    return Loaded{.study = std::make_shared<const study::Study>(std::move(read->study)),
                  .revision = read->revision,
                  .version = *version,
                  .writable = mayWrite(path)};
}

Result<Revision> StudyFile::apply(const study::Applied& applied, const Revision& expected) const
{
    auto database = Database::open(fileName(m_path), Access::Write);
    if (!database) {
        return base::pass(database);
    }
    if (const auto* replace = std::get_if<study::ReplaceStudy>(&applied.done)) {
        auto ready = checkSound(*replace->study);
        if (ready) {
            ready = database->run("PRAGMA foreign_keys = OFF"); // just checked, and faster by half
        }
        if (!ready) {
            return base::pass(ready);
        }
    }
    Backup backup(*database);
    Transaction transaction(*database, Transaction::Kind::Write);
    if (!transaction.begun()) {
        return tl::unexpected(transaction.begun().error());
    }
    const auto version = checkForm(*database);
    const auto current = version ? readRevision(*database) : tl::unexpected(version.error());
    if (!current) {
        return tl::unexpected(current.error());
    }
    if (current->number != expected.number) {
        return base::fail(ErrorKind::Conflict, database->subject()); // before a backup is made in vain
    }
    if (const auto upgraded = upgradeInPlace(*database, *version, backup); !upgraded) {
        return tl::unexpected(upgraded.error());
    }
    auto next = writeCommit(*database, applied, expected);
    if (!next) {
        return next;
    }
    if (auto committed = transaction.commit(); !committed) {
        return base::pass(committed);
    }
    backup.keep();
    return next;
}

Result<MigrationOutcome> StudyFile::migrate() const
{
    auto database = Database::open(fileName(m_path), Access::Write);
    if (!database) {
        return base::pass(database);
    }
    Backup backup(*database);
    Transaction transaction(*database, Transaction::Kind::Write);
    if (!transaction.begun()) {
        return tl::unexpected(transaction.begun().error());
    }
    const auto version = checkForm(*database);
    if (!version && version.error().kind == ErrorKind::NewerVersion) {
        return MigrationOutcome::TooNew;
    }
    const auto outcome = version ? upgradeInPlace(*database, *version, backup) : tl::unexpected(version.error());
    if (!outcome) {
        return outcome;
    }
    if (auto committed = transaction.commit(); !committed) {
        return base::pass(committed);
    }
    backup.keep();
    return outcome;
}

Result<void> StudyFile::saveCopy(const QString& target, Overwrite overwrite) const
{
    auto database = Database::open(fileName(m_path), Access::Read);
    if (!database) {
        return base::pass(database);
    }
    if (const auto version = checkForm(*database); !version) {
        return tl::unexpected(version.error());
    }
    if (auto checked = quickCheck(*database); !checked) { // VACUUM would make a sound file of what is left
        return checked;
    }
    auto file = NewFile::beside(fileName(target), overwrite);
    if (!file) {
        return base::pass(file);
    }
    Statement vacuum(*database, "VACUUM INTO ?");
    if (!vacuum.run(file->path())) {
        base::Error error = vacuum.result().error();
        const bool aboutTheCopy = error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::FileUnwritable;
        error.subject = aboutTheCopy ? fileName(target) : error.subject;
        return tl::unexpected(std::move(error));
    }
    return file->moveToTarget();
}

bool StudyFile::looksLikeStudyFile(const QString& path)
{
    return Database::looksLikeStudyFile(fileName(path));
}

} // namespace store
