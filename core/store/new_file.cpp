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
base::Result<void> flush(int descriptor, const std::string& subject)
{
    // Some file systems cannot flush a folder and say EINVAL: then there is nothing more to be done.
    if (::fsync(descriptor) != 0 && errno != EINVAL) {
        return tl::unexpected(systemError(errno, subject, true));
    }
    return {};
}

base::Result<void> flushFolder(const std::string& path, const std::string& subject)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return tl::unexpected(systemError(errno, subject, true));
    }
    auto flushed = flush(descriptor, subject);
    ::close(descriptor);
    return flushed;
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
    auto unfinished = UnfinishedFile::in(file.m_folder, target);
    if (!unfinished) {
        return base::pass(unfinished);
    }
    file.m_file = std::move(*unfinished);
    return file;
}

base::Result<void> NewFile::append(std::span<const unsigned char> bytes) const
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_file.descriptor(), bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return tl::unexpected(systemError(errno, m_subject, true));
        }
        bytes = bytes.subspan(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
    return {};
}

base::Result<void> NewFile::rename()
{
    if (m_overwrite == Overwrite::No) {
        if (::link(path().c_str(), m_target.c_str()) == 0) {
            m_file.discard(); // the other name stays
            return {};
        }
        const bool noHardLinks = errno == EPERM || errno == ENOTSUP || errno == EMLINK || errno == ENOSYS;
        if (!noHardLinks || isThere(m_target)) {
            return tl::unexpected(systemError(noHardLinks ? EEXIST : errno, m_subject, true));
        }
    }
    if (::rename(path().c_str(), m_target.c_str()) != 0) {
        return tl::unexpected(systemError(errno, m_subject, true));
    }
    m_file.wasRenamed();
    return {};
}

// Under a lock on the old file: a change that begins meanwhile would leave a journal, under the target's name, that is
// rolled back into the new file. Its writer then finds that the file is another one, and is told.
base::Result<void> NewFile::replaceTarget()
{
    const auto old = Database::open(m_target, Access::Write); // rolls back what a killed writer left
    auto locked = old ? old->run("BEGIN IMMEDIATE") : tl::unexpected(old.error()); // until the connection is closed
    if (!locked && locked.error().kind == ErrorKind::FileInUse) {
        locked.error().subject = m_subject;
        return locked;
    }
    const std::string journal = m_target + "-journal";
    if (locked) {
        ::unlink(journal.c_str()); // nobody writes, and there was nothing in it to roll back
    }
    if (isThere(journal)) {
        return base::fail(ErrorKind::FileInUse, m_subject, "a journal lies beside it: " + journal);
    }
    return rename();
}

base::Result<void> NewFile::moveToTarget()
{
    auto done = flush(m_file.descriptor(), m_subject);
    if (done) {
        done = replaceTarget();
    }
    return done ? flushFolder(m_folder, m_subject) : done;
}

} // namespace store
