// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a file is before SQLite looks at it: its kind on disk, and the first hundred bytes
// (https://www.sqlite.org/fileformat2.html, section 1.3).
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>

namespace store {

/// "BLKD": marks an SQLite file as a study file.
inline constexpr std::uint32_t applicationId = 0x424c4b44;

inline constexpr std::size_t headerSize = 100;

struct FileHeader
{
    int version = 0;               ///< of the schema
    std::int64_t expectedSize = 0; ///< in bytes; 0 where the header does not say
};

/// The file behind all symbolic links, once it is sure that opening it cannot block and that nothing strange lies
/// beside it. Errors: FileNotFound, FileUnreadable, NotAStudyFile (a folder, a pipe …), ForeignContent (a write-ahead
/// log).
[[nodiscard]] base::Result<std::string> regularFile(const std::string& path);

/// bytes: the file's first bytes, fewer than headerSize where it has no more.
/// Errors: NotAStudyFile, ForeignDatabase, ForeignContent, DamagedFile.
[[nodiscard]] base::Result<FileHeader> readHeader(std::span<const unsigned char> bytes, const std::string& subject);

} // namespace store
