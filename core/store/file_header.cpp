// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_header.h"

#include "core/store/sqlite_error.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <sys/stat.h>

namespace store {

namespace {

using base::ErrorKind;

constexpr std::string_view magic("SQLite format 3\0", 16);

std::uint32_t bigEndian(std::span<const unsigned char> bytes, std::size_t offset, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i) {
        value = (value << 8) | bytes[offset + i];
    }
    return value;
}

// 0 for a size no SQLite file has.
std::int64_t pageSizeOf(std::span<const unsigned char> bytes)
{
    const std::uint32_t stored = bigEndian(bytes, 16, 2);
    const bool allowed = stored == 1 || (stored >= 512 && (stored & (stored - 1)) == 0);
    return !allowed ? 0 : stored == 1 ? 65536 : stored;
}

// SQLite opens what lies beside a file by name: a pipe there would block it, a foreign log would be read as content.
base::Result<void> checkNeighbours(const std::string& file)
{
    struct stat status = {};
    const std::string journal = file + "-journal";
    if (::lstat(journal.c_str(), &status) == 0 && !S_ISREG(status.st_mode)) {
        return base::fail(ErrorKind::ForeignContent, journal, "not a regular file");
    }
    const std::string log = file + "-wal";
    if (::lstat(log.c_str(), &status) == 0) {
        return base::fail(ErrorKind::ForeignContent, log, "a write-ahead log of another program");
    }
    return {};
}

} // namespace

base::Result<std::string> regularFile(const std::string& path)
{
    if (path.empty() || path.find('\0') != std::string::npos) {
        return base::fail(ErrorKind::FileNotFound, path, "not a file name");
    }
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) {
        return tl::unexpected(systemError(errno, path, false));
    }
    if (S_ISDIR(status.st_mode)) {
        return base::fail(ErrorKind::NotAStudyFile, path, "a folder");
    }
    if (!S_ISREG(status.st_mode)) {
        return base::fail(ErrorKind::NotAStudyFile, path, "a pipe, socket or device");
    }
    const std::unique_ptr<char, decltype(&std::free)> resolved(::realpath(path.c_str(), nullptr), &std::free);
    if (resolved == nullptr) {
        return tl::unexpected(systemError(errno, path, false));
    }
    std::string file = resolved.get();
    if (auto checked = checkNeighbours(file); !checked) {
        return base::pass(checked);
    }
    return file;
}

base::Result<FileHeader> readHeader(std::span<const unsigned char> bytes, const std::string& subject)
{
    if (bytes.empty()) {
        return base::fail(ErrorKind::NotAStudyFile, subject, "the file is empty");
    }
    const std::size_t shared = std::min(bytes.size(), magic.size());
    if (!std::equal(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(shared), magic.begin(),
                    [](unsigned char a, char b) { return a == static_cast<unsigned char>(b); })) {
        return base::fail(ErrorKind::NotAStudyFile, subject);
    }
    if (bytes.size() < headerSize) {
        return base::fail(ErrorKind::DamagedFile, subject, "cut off within its header");
    }
    if (bigEndian(bytes, 68, 4) != applicationId) {
        return base::fail(ErrorKind::ForeignDatabase, subject);
    }
    if (bytes[18] == 2 || bytes[19] == 2) {
        return base::fail(ErrorKind::ForeignContent, subject, "another program turned on write-ahead logging");
    }
    const std::int64_t pageSize = pageSizeOf(bytes);
    const bool asWritten = pageSize > 0 && bytes[18] == 1 && bytes[19] == 1 && bytes[21] == 64 && bytes[22] == 32 &&
                           bytes[23] == 32 && bigEndian(bytes, 56, 4) == 1;
    if (!asWritten) {
        return base::fail(ErrorKind::DamagedFile, subject, "the header is damaged");
    }
    const std::uint32_t version = bigEndian(bytes, 60, 4);
    if (version == 0 || version > INT_MAX) {
        return base::fail(ErrorKind::DamagedFile, subject, "the header names no version");
    }
    const bool countIsValid = bigEndian(bytes, 24, 4) == bigEndian(bytes, 92, 4);
    return FileHeader{.version = static_cast<int>(version),
                      .expectedSize = countIsValid ? pageSize * std::int64_t{bigEndian(bytes, 28, 4)} : 0};
}

} // namespace store
