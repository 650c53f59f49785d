// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One connection to one file, for the length of one call; it never crosses a thread. Every file is opened as if a
// stranger had made it: nothing stored in it is executed, and nothing in it can keep the connection busy for ever.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/file_header.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>

struct sqlite3;

namespace store {

enum class Access : std::uint8_t {
    Read,  ///< the file is not touched, except to roll back what a killed writer left half-done
    Write, ///< foreign keys on, every commit on the disk before it returns
    Fill,  ///< an empty file nobody else knows of yet, for rows that were checked: no journal beside it, no
           ///< foreign keys, no checks
};

class Database
{
public:
    /// The file must exist. Errors: those of regularFile and readHeader; FileInUse, FileUnwritable.
    [[nodiscard]] static base::Result<Database> open(const std::string& path, Access access);
    [[nodiscard]] static base::Result<Database> inMemory();

    /// Whether the first bytes are those of a study file, of any version and in any state behind them.
    [[nodiscard]] static bool looksLikeStudyFile(const std::string& path);

    /// Stops whatever runs, with Cancelled, once progress says so; progress must outlive the connection.
    void watch(const base::Progress& progress);
    /// The first statements of a stranger's file run on a short budget; this lifts it, once the tables are known to be
    /// ours.
    void trust();

    /// Any number of statements without parameters and without rows.
    [[nodiscard]] base::Result<void> run(const std::string& sql) const;
    /// The first column of the first row.
    [[nodiscard]] base::Result<std::int64_t> number(const std::string& sql) const;

    /// As it is now: read inside a transaction, it holds until its end.
    [[nodiscard]] base::Result<FileHeader> header() const;
    [[nodiscard]] base::Result<std::int64_t> size() const;
    /// Bytes of the file as SQLite's own file handle sees them: another handle would drop this process's locks when
    /// closed.
    [[nodiscard]] base::Result<void> readBytes(std::span<unsigned char> into, std::int64_t offset) const;

    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }

    [[nodiscard]] const std::string& subject() const { return m_subject; }

    /// The error behind a result code that SQLite just gave.
    [[nodiscard]] base::Error error(int code) const;

private:
    struct Closer
    {
        void operator()(sqlite3* handle) const;
    };

    struct Watch
    {
        const base::Progress* progress = nullptr;
        int budget = 0; ///< calls of the handler left; negative: no limit
        bool overspent = false;
    };

    Database() = default;
    [[nodiscard]] base::Result<void> connect(const std::string& file, int flags);
    void defend();
    [[nodiscard]] base::Result<void> settle(Access access);
    [[nodiscard]] base::Result<void> rollBackLeftovers(int code) const;
    static int onProgress(void* watch);

    std::string m_subject;
    std::string m_file;
    bool m_writes = false;          ///< opened for writing: what cannot be opened from now on is a journal
    std::unique_ptr<Watch> m_watch; ///< before the handle, which calls back into it until it is closed
    std::unique_ptr<sqlite3, Closer> m_handle;
};

} // namespace store
