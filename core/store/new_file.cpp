// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_file.h"

#include "core/store/database.h"
#include "core/store/sqlite_error.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace store {

namespace {

using base::ErrorKind;

/// A file descriptor that is closed in any case; closing by hand tells whether that worked.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}

    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }

    [[nodiscard]] int number() const { return m_number; }

    [[nodiscard]] bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

bool isThere(const std::string& path)
{
    struct stat status = {};
    return ::lstat(path.c_str(), &status) == 0;
}

std::string resolved(const std::string& path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    return real != nullptr ? real.get() : path;
}

// Puts content and length (a file) or names (a folder) on the disk.
base::Result<void> flush(const std::string& path, const std::string& subject)
{
    Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (descriptor.number() < 0) {
        return tl::unexpected(systemError(errno, subject, true));
    }
    // Some file systems cannot flush a folder and say EINVAL: then there is nothing more to be done.
    if (::fsync(descriptor.number()) != 0 && errno != EINVAL) {
        return tl::unexpected(systemError(errno, subject, true));
    }
    return {};
}

} // namespace

base::Result<NewFile> NewFile::beside(const std::string& target, Overwrite overwrite)
{
    if (target.empty() || target.find('\0') != std::string::npos) {
        return base::fail(ErrorKind::FileUnwritable, target, "not a file name");
    }
    struct stat status = {};
    const bool exists = ::lstat(target.c_str(), &status) == 0;
    if (exists && overwrite == Overwrite::No) {
        return base::fail(ErrorKind::FileExists, target);
    }
    if (exists && (::stat(target.c_str(), &status) != 0 || !S_ISREG(status.st_mode))) {
        return base::fail(ErrorKind::FileUnwritable, target, "not a regular file");
    }
    NewFile file;
    file.m_subject = target;
    file.m_target = exists ? resolved(target) : target;
    file.m_overwrite = overwrite;
    const std::size_t slash = file.m_target.rfind('/');
    file.m_folder = slash == std::string::npos ? "." : file.m_target.substr(0, slash + 1);
    std::string path = file.m_folder + "/.blockade-XXXXXX";
    Descriptor descriptor(::mkostemp(path.data(), O_CLOEXEC));
    if (descriptor.number() < 0) {
        return tl::unexpected(systemError(errno, target, true));
    }
    file.m_path = path;
    return file;
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_subject(std::move(other.m_subject))
    , m_target(std::move(other.m_target))
    , m_folder(std::move(other.m_folder))
    , m_path(std::exchange(other.m_path, {}))
    , m_overwrite(other.m_overwrite)
{}

NewFile& NewFile::operator=(NewFile&& other) noexcept
{
    std::swap(m_subject, other.m_subject);
    std::swap(m_target, other.m_target);
    std::swap(m_folder, other.m_folder);
    std::swap(m_path, other.m_path); // other takes away the file that this one held
    std::swap(m_overwrite, other.m_overwrite);
    return *this;
}

NewFile::~NewFile()
{
    if (!m_path.empty()) {
        ::unlink(m_path.c_str());
    }
}

base::Result<void> NewFile::append(std::span<const unsigned char> bytes) const
{
    Descriptor descriptor(::open(m_path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC));
    if (descriptor.number() < 0) {
        return tl::unexpected(systemError(errno, m_subject, true));
    }
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor.number(), bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return tl::unexpected(systemError(errno, m_subject, true));
        }
        bytes = bytes.subspan(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
    if (!descriptor.close()) {
        return tl::unexpected(systemError(errno, m_subject, true));
    }
    return {};
}

// A journal that stays behind under the target's name would be rolled back into the new file.
base::Result<void> NewFile::checkLeftovers() const
{
    const std::string journal = m_target + "-journal";
    if (!isThere(journal)) {
        return {};
    }
    {
        const auto old = Database::open(m_target, Access::Write); // rolls back what a killed writer left
    }
    return isThere(journal) ? base::fail(ErrorKind::FileInUse, m_subject, "a journal lies beside it: " + journal)
                            : base::Result<void>();
}

base::Result<void> NewFile::rename()
{
    if (m_overwrite == Overwrite::No) {
        if (::link(m_path.c_str(), m_target.c_str()) == 0) {
            return {}; // the destructor takes the temporary name away
        }
        const bool noHardLinks = errno == EPERM || errno == ENOTSUP || errno == EMLINK || errno == ENOSYS;
        if (!noHardLinks || isThere(m_target)) {
            return tl::unexpected(systemError(noHardLinks ? EEXIST : errno, m_subject, true));
        }
    }
    if (::rename(m_path.c_str(), m_target.c_str()) != 0) {
        return tl::unexpected(systemError(errno, m_subject, true));
    }
    m_path.clear();
    return {};
}

base::Result<void> NewFile::moveToTarget()
{
    auto done = flush(m_path, m_subject);
    if (done) {
        done = checkLeftovers();
    }
    if (done) {
        done = rename();
    }
    if (done && !m_path.empty()) {
        ::unlink(std::exchange(m_path, {}).c_str());
    }
    return done ? flush(m_folder, m_subject) : done;
}

} // namespace store
