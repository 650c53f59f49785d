// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unfinished_file.h"

#include "core/store/sqlite_error.h"

#include <cerrno>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace store {

namespace {

constexpr std::string_view prefix = ".blockade-";
constexpr std::string_view suffix = ".unfinished";
constexpr std::size_t randomLetters = 6; // mkostemps
constexpr int attempts = 10;

// A lock of this open file rather than of the process, on the first byte alone: SQLite locks others, and may open and
// close the file as it likes without ending it.
bool lockFirstByte(int descriptor, int command)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_len = 1;
    return ::fcntl(descriptor, command, &lock) == 0;
}

bool isUnfinishedName(std::string_view name)
{
    return name.size() == prefix.size() + randomLetters + suffix.size() && name.starts_with(prefix) &&
           name.ends_with(suffix);
}

void removeIfLeftBehind(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        return;
    }
    struct stat status = {};
    const bool ours = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == ::geteuid();
    if (ours && lockFirstByte(descriptor, F_OFD_SETLK)) {
        ::unlink(path.c_str());
    }
    ::close(descriptor);
}

} // namespace

void UnfinishedFile::removeLeftovers(const std::string& folder)
{
    const std::unique_ptr<DIR, int (*)(DIR*)> entries(::opendir(folder.c_str()), &::closedir);
    while (const dirent* entry = entries != nullptr ? ::readdir(entries.get()) : nullptr) {
        if (isUnfinishedName(entry->d_name)) {
            removeIfLeftBehind(folder + '/' + entry->d_name);
        }
    }
}

base::Result<UnfinishedFile> UnfinishedFile::in(const std::string& folder, const std::string& subject)
{
    removeLeftovers(folder);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        UnfinishedFile file;
        std::string path = folder + '/' + std::string(prefix) + std::string(randomLetters, 'X') + std::string(suffix);
        file.m_descriptor = ::mkostemps(path.data(), static_cast<int>(suffix.size()), O_CLOEXEC);
        if (file.m_descriptor < 0) {
            return tl::unexpected(systemError(errno, subject, true));
        }
        file.m_path = path;
        // Where a file system knows no locks, nobody gets one, and leftovers stay.
        (void)lockFirstByte(file.m_descriptor, F_OFD_SETLKW);
        struct stat status = {};
        if (::fstat(file.m_descriptor, &status) == 0 && status.st_nlink > 0) {
            return file;
        }
        // Another writer took it for a leftover before it was locked.
    }
    return base::fail(base::ErrorKind::FileInUse, subject);
}

UnfinishedFile::UnfinishedFile(UnfinishedFile&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{}

UnfinishedFile& UnfinishedFile::operator=(UnfinishedFile&& other) noexcept
{
    std::swap(m_path, other.m_path); // other takes away what this one held
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

void UnfinishedFile::wasRenamed()
{
    m_path.clear();
    discard();
}

void UnfinishedFile::discard()
{
    if (!m_path.empty()) {
        ::unlink(m_path.c_str());
        m_path.clear();
    }
    if (m_descriptor >= 0) {
        ::close(std::exchange(m_descriptor, -1));
    }
}

} // namespace store
