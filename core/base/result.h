// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one way a function says "this can fail": Result<T>. An Error says which kind, about what, and the detail a
// person needs to act; the sentence itself is written in app/text/error_text.cpp, never here.
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace base {

enum class ErrorKind {
    // files
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    FileExists,
    DiskFull,
    FileInUse,
    // study files
    NotAStudyFile,   ///< a text file, an empty file, a folder …
    ForeignDatabase, ///< an SQLite file of another program
    ForeignContent,  ///< our file, with views, triggers or tables that are not ours
    NewerVersion,
    DamagedFile,
    Conflict, ///< another program changed the file since it was read
    ReadOnlyStudy,
    // data
    UnknownFormat,
    MalformedInput,
    UnsupportedEncoding,
    NothingToImport,
    InvalidValue,
    InvalidEdit,
    UnknownKey,
    // analyses
    NotApplicable,
    NotEnoughData,
    SingularDesign,
    NotConverged,
    // control
    Cancelled,
    WrongUsage,
};

/// What went wrong (kind), with what (subject: a path, a column, a key), and how exactly (detail, may be empty). UTF-8.
struct Error
{
    ErrorKind kind;
    std::string subject;
    std::string detail;

    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// return base::fail(ErrorKind::FileNotFound, path) converts to any Result<T>.
inline tl::unexpected<Error> fail(ErrorKind kind, std::string subject = {}, std::string detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(subject), std::move(detail)});
}

/// Hands the error of one Result on as that of another.
template <typename T>
tl::unexpected<Error> pass(Result<T>& failed)
{
    return tl::unexpected<Error>(std::move(failed.error()));
}

} // namespace base
