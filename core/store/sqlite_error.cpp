// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <system_error>

namespace store {

namespace {

using base::ErrorKind;

// EFBIG: the file system, or a limit set for the process, allows no longer file.
bool isOutOfRoom(int systemNumber)
{
    return systemNumber == ENOSPC || systemNumber == EDQUOT || systemNumber == EFBIG;
}

ErrorKind kindOfIoError(int code, int systemNumber)
{
    if (isOutOfRoom(systemNumber)) {
        return ErrorKind::DiskFull;
    }
    switch (code) {
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_DATA:
    case SQLITE_IOERR_CORRUPTFS:
        return ErrorKind::DamagedFile;
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_ACCESS:
    case SQLITE_IOERR_FSTAT:
        return ErrorKind::FileUnreadable;
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
        return ErrorKind::FileInUse;
    default:
        return ErrorKind::FileUnwritable;
    }
}

ErrorKind kindOf(int code, int systemNumber)
{
    if (code == SQLITE_READONLY_DBMOVED) {
        return ErrorKind::Conflict; // the file was replaced under our hands
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorKind::FileInUse;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::FileUnwritable;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_IOERR:
        return kindOfIoError(code, systemNumber);
    case SQLITE_CANTOPEN:
        return systemNumber == ENOENT ? ErrorKind::FileNotFound : ErrorKind::FileUnreadable;
    case SQLITE_NOTADB:
        return ErrorKind::NotAStudyFile;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_RANGE:
        return ErrorKind::InvalidValue;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    default: // CORRUPT, TOOBIG, SCHEMA, and SQL that no longer fits the tables
        return ErrorKind::DamagedFile;
    }
}

} // namespace

base::Error sqliteError(int code, int systemError, std::string subject, std::string message)
{
    return {kindOf(code, systemError), std::move(subject), std::move(message)};
}

base::Error systemError(int number, std::string subject, bool whileWriting)
{
    ErrorKind kind = whileWriting ? ErrorKind::FileUnwritable : ErrorKind::FileUnreadable;
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        kind = ErrorKind::FileNotFound;
        break;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        kind = ErrorKind::DiskFull;
        break;
    case EEXIST:
        kind = ErrorKind::FileExists;
        break;
    case ETXTBSY:
    case EBUSY:
        kind = ErrorKind::FileInUse;
        break;
    default:
        break;
    }
    return {kind, std::move(subject), std::generic_category().message(number)};
}

} // namespace store
