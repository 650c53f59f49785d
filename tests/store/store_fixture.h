// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of core/store share: a folder with one stored study, its bytes, and a raw SQLite connection that does
// what no honest program would.
#pragma once

#include "core/store/study_file.h"
#include "tests/support/example_study.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tests {

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

/// A connection without any of our precautions.
class RawDatabase
{
public:
    explicit RawDatabase(const QString& path)
    {
        sqlite3_open(QFile::encodeName(path).constData(), &m_handle);
        sqlite3_extended_result_codes(m_handle, 1);
    }

    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    ~RawDatabase() { sqlite3_close(m_handle); }

    /// SQLite's extended result code; any number of statements.
    int run(const QByteArray& sql) { return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr); }

    /// The first number a query gives; -1 where it gives none.
    [[nodiscard]] qint64 number(const QByteArray& sql)
    {
        sqlite3_stmt* query = nullptr;
        sqlite3_prepare_v2(m_handle, sql.constData(), -1, &query, nullptr);
        const qint64 first = sqlite3_step(query) == SQLITE_ROW ? sqlite3_column_int64(query, 0) : -1;
        sqlite3_finalize(query);
        return first;
    }

    [[nodiscard]] QByteArray message() const { return sqlite3_errmsg(m_handle); }

private:
    sqlite3* m_handle = nullptr;
};

/// A folder of its own with "study.blockade" in it.
class StoredStudy
{
public:
    explicit StoredStudy(const study::Study& study = exampleStudy())
    {
        base::NoProgress progress;
        const auto created = file().create(study, store::Overwrite::No, progress);
        if (created) {
            revision = *created;
        }
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("study.blockade")); }

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] store::StudyFile file() const { return store::StudyFile(path()); }

    [[nodiscard]] base::Result<store::Loaded> load() const
    {
        base::NoProgress progress;
        return file().load(progress);
    }

    store::Revision revision;

private:
    QTemporaryDir m_folder;
};

/// A small file system of its own in memory; isMounted() is false where mounting is not allowed.
class SmallDisk
{
public:
    explicit SmallDisk(const char* size)
    {
        m_isMounted =
            ::mount("tmpfs", path().constData(), "tmpfs", 0, QByteArray("size=").append(size).constData()) == 0;
    }

    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    ~SmallDisk()
    {
        ::chmod(path().constData(), 0700);
        if (m_isMounted) {
            ::umount2(path().constData(), MNT_DETACH);
        }
    }

    [[nodiscard]] bool isMounted() const { return m_isMounted; }

    [[nodiscard]] QString filePath(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// The disk where it is one, else the folder; false for root on a folder, whom no permission stops.
    [[nodiscard]] bool makeReadOnly()
    {
        return m_isMounted ? ::mount("tmpfs", path().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0
                           : ::geteuid() != 0 && ::chmod(path().constData(), 0500) == 0;
    }

private:
    [[nodiscard]] QByteArray path() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace tests
