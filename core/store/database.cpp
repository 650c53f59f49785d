// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/sqlite_error.h"
#include "core/store/statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace store {

namespace {

using base::ErrorKind;

constexpr int busyMilliseconds = 1000;
constexpr int operationsBetweenLooks = 1000;
constexpr int looksBeforeTrust = 20; // our own tables take one or two

// Bounds on what a file may ask of the connection; our largest row, the study's, stays far below.
constexpr std::array<std::pair<int, int>, 8> connectionLimits = {{{SQLITE_LIMIT_LENGTH, 16 << 20},
                                                                  {SQLITE_LIMIT_SQL_LENGTH, 1 << 16},
                                                                  {SQLITE_LIMIT_COLUMN, 64},
                                                                  {SQLITE_LIMIT_EXPR_DEPTH, 64},
                                                                  {SQLITE_LIMIT_COMPOUND_SELECT, 8},
                                                                  {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
                                                                  {SQLITE_LIMIT_WORKER_THREADS, 0},
                                                                  {SQLITE_LIMIT_ATTACHED, 1}}}; // one: VACUUM INTO

sqlite3_file* fileOf(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file != nullptr && file->pMethods != nullptr ? file : nullptr;
}

} // namespace

void Database::Closer::operator()(sqlite3* handle) const
{
    sqlite3_close(handle);
}

base::Result<Database> Database::open(const std::string& path, Access access)
{
    auto file = regularFile(path);
    if (!file) {
        return base::pass(file);
    }
    Database database;
    database.m_subject = path;
    const int flags = access == Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (auto connected = database.connect(*file, flags); !connected) {
        return base::pass(connected);
    }
    if (access != Access::Fill) {
        if (auto header = database.header(); !header) {
            return base::pass(header);
        }
    }
    if (access != Access::Read && sqlite3_db_readonly(database.handle(), "main") != 0) {
        return base::fail(ErrorKind::FileUnwritable, path);
    }
    database.m_writes = access != Access::Read;
    if (auto settled = database.settle(access); !settled) {
        return base::pass(settled);
    }
    return database;
}

bool Database::looksLikeStudyFile(const std::string& path)
{
    const auto file = regularFile(path);
    Database database;
    return file && database.connect(*file, SQLITE_OPEN_READONLY) && database.header();
}

base::Result<Database> Database::inMemory()
{
    Database database;
    if (auto connected = database.connect(":memory:", SQLITE_OPEN_READWRITE); !connected) {
        return base::pass(connected);
    }
    database.trust();
    return database;
}

base::Result<void> Database::connect(const std::string& file, int flags)
{
    m_file = file;
    m_watch = std::make_unique<Watch>();
    m_watch->budget = looksBeforeTrust;
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(
        file.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE, nullptr);
    m_handle.reset(handle); // SQLite gives one even when it fails
    if (code != SQLITE_OK) {
        return tl::unexpected(error(code));
    }
    defend();
    return {};
}

void Database::defend()
{
    sqlite3* db = handle();
    sqlite3_busy_timeout(db, busyMilliseconds);
    for (const auto& [limit, value] : connectionLimits) {
        sqlite3_limit(db, limit, value);
    }
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_progress_handler(db, operationsBetweenLooks, &Database::onProgress, m_watch.get());
}

base::Result<void> Database::settle(Access access)
{
    if (access == Access::Fill) {
        trust();
        // In memory, and small, since the file is new: defensive mode ignores OFF, and a journal beside the file would
        // stay behind with it.
        return run("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; "
                   "PRAGMA ignore_check_constraints = ON"); // row_rules.h has said the same
    }
    // The first look at the file takes a lock, and with it the duty to roll back what a killed writer left.
    const int code =
        sqlite3_exec(handle(), "PRAGMA cell_size_check = ON; PRAGMA user_version", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        if (auto rolledBack = rollBackLeftovers(code); !rolledBack) {
            return rolledBack;
        }
    }
    return access == Access::Read ? base::Result<void>() : run("PRAGMA foreign_keys = ON; PRAGMA synchronous = EXTRA");
}

base::Result<void> Database::rollBackLeftovers(int code) const
{
    if (code != SQLITE_READONLY_ROLLBACK && code != SQLITE_READONLY_RECOVERY) {
        return tl::unexpected(error(code));
    }
    const auto writer = open(m_subject, Access::Write);
    if (!writer && writer.error().kind == ErrorKind::FileUnwritable) {
        return base::fail(ErrorKind::FileUnwritable, m_subject,
                          "a change was cut short and has to be rolled back first");
    }
    if (!writer) {
        return tl::unexpected(writer.error());
    }
    return {};
}

void Database::watch(const base::Progress& progress)
{
    m_watch->progress = &progress;
}

void Database::trust()
{
    m_watch->budget = -1;
}

int Database::onProgress(void* watch)
{
    auto* state = static_cast<Watch*>(watch);
    if (state->budget == 0) {
        state->overspent = true;
        return 1;
    }
    if (state->budget > 0) {
        --state->budget;
    }
    return state->progress != nullptr && state->progress->cancelled() ? 1 : 0;
}

base::Result<void> Database::run(const std::string& sql) const
{
    const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return tl::unexpected(error(code));
    }
    return {};
}

base::Result<std::int64_t> Database::number(const std::string& sql) const
{
    Statement statement(*this, sql);
    std::int64_t value = 0;
    if (statement.next()) {
        statement.read(value);
    }
    if (auto result = statement.result(); !result) {
        return base::pass(result);
    }
    return value;
}

base::Result<std::int64_t> Database::size() const
{
    sqlite3_file* file = fileOf(handle());
    sqlite3_int64 bytes = 0;
    if (file == nullptr || file->pMethods->xFileSize(file, &bytes) != SQLITE_OK) {
        return base::fail(ErrorKind::FileUnreadable, m_subject);
    }
    return bytes;
}

base::Result<void> Database::readBytes(std::span<unsigned char> into, std::int64_t offset) const
{
    sqlite3_file* file = fileOf(handle());
    if (file == nullptr ||
        file->pMethods->xRead(file, into.data(), static_cast<int>(into.size()), offset) != SQLITE_OK) {
        return base::fail(ErrorKind::FileUnreadable, m_subject);
    }
    return {};
}

base::Result<FileHeader> Database::header() const
{
    const auto bytesThere = size();
    if (!bytesThere) {
        return tl::unexpected(bytesThere.error());
    }
    std::array<unsigned char, headerSize> bytes = {};
    const auto count = static_cast<std::size_t>(std::min<std::int64_t>(*bytesThere, headerSize));
    const std::span<unsigned char> there(bytes.data(), count);
    if (auto read = readBytes(there, 0); count > 0 && !read) {
        return base::pass(read);
    }
    return readHeader(there, m_subject);
}

base::Error Database::error(int code) const
{
    if (code == SQLITE_INTERRUPT && m_watch->overspent) {
        return {ErrorKind::ForeignContent, m_subject, "far more tables than a study has"};
    }
    int systemNumber = m_handle != nullptr ? sqlite3_system_errno(handle()) : 0;
    // The number may be that of something that was tried since; the file remembers its own.
    int fileNumber = 0;
    if (code == SQLITE_IOERR_WRITE) {
        sqlite3_file_control(handle(), "main", SQLITE_FCNTL_LAST_ERRNO, &fileNumber);
    }
    systemNumber = fileNumber != 0 ? fileNumber : systemNumber;
    const char* message = m_handle != nullptr ? sqlite3_errmsg(handle()) : sqlite3_errstr(code);
    base::Error error = sqliteError(code, systemNumber, m_subject, message);
    if (m_writes && (code & 0xff) == SQLITE_CANTOPEN) {
        error.kind = ErrorKind::FileUnwritable;
    }
    return error;
}

} // namespace store
