// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/new_file.h"
#include "core/store/unfinished_file.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <filesystem>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

namespace store {

namespace {

using base::ErrorKind;
using base::Result;

constexpr int mostBackups = 100;

Result<void> forEachPart(const Database& database,
                         const std::function<Result<void>(std::span<const unsigned char>, std::int64_t)>& use)
{
    const auto size = database.size();
    if (!size) {
        return tl::unexpected(size.error());
    }
    std::array<unsigned char, 1 << 16> buffer = {};
    for (std::int64_t offset = 0; offset < *size; offset += static_cast<std::int64_t>(buffer.size())) {
        const auto count = static_cast<std::size_t>(std::min<std::int64_t>(*size - offset, buffer.size()));
        const std::span<unsigned char> part(buffer.data(), count);
        auto done = database.readBytes(part, offset);
        if (done) {
            done = use(part, offset);
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace

Backup::~Backup()
{
    if (!m_path.empty() && isCopy(m_path)) {
        ::unlink(m_path.c_str());
    }
}

Result<void> Backup::make(int version)
{
    const std::string name = m_database.subject() + ".version-" + std::to_string(version) + ".backup";
    // A writer that was killed as its copy got its name left it with two.
    const std::filesystem::path folder = std::filesystem::path(name).parent_path();
    UnfinishedFile::removeLeftovers(folder.empty() ? "." : folder.string());
    Result<void> made;
    for (int i = 1; i <= mostBackups; ++i) {
        const std::string path = i == 1 ? name : name + "-" + std::to_string(i);
        if (isCopy(path)) {
            return {};
        }
        made = copyTo(path);
        if (made || made.error().kind != ErrorKind::FileExists) {
            return made;
        }
    }
    return made;
}

Result<void> Backup::copyTo(const std::string& path)
{
    auto file = NewFile::beside(path, Overwrite::No);
    if (!file) {
        return base::pass(file);
    }
    auto copied = forEachPart(
        m_database, [&file](std::span<const unsigned char> part, std::int64_t) { return file->append(part); });
    if (copied) {
        copied = file->moveToTarget();
    }
    if (copied) {
        m_path = path;
    }
    return copied;
}

bool Backup::isCopy(const std::string& path) const
{
    // Another name of the file itself is no copy, and closing it would end this process's locks.
    struct stat status = {};
    const auto size = m_database.size();
    if (::lstat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_nlink != 1 || !size ||
        status.st_size != *size) {
        return false;
    }
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    std::array<unsigned char, 1 << 16> buffer = {};
    const auto same = forEachPart(m_database, [&](std::span<const unsigned char> part, std::int64_t offset) {
        const bool equal =
            ::pread(descriptor, buffer.data(), part.size(), offset) == static_cast<ssize_t>(part.size()) &&
            std::equal(part.begin(), part.end(), buffer.begin());
        return equal ? Result<void>() : base::fail(ErrorKind::FileExists, path);
    });
    ::close(descriptor);
    return same.has_value();
}

} // namespace store
