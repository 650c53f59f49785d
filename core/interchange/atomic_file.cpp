// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/atomic_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace interchange {

namespace {

// number: errno of the write that failed, 0 where it is not known.
tl::unexpected<base::Error> notWritten(const std::string& path, const QFileDevice& file, int number = 0)
{
    // Qt calls a full disk, a full quota and no more file handles a resource error; EFBIG is a file longer than
    // allowed.
    const bool full =
        file.error() == QFileDevice::ResourceError || number == ENOSPC || number == EDQUOT || number == EFBIG;
    return base::fail(full ? base::ErrorKind::DiskFull : base::ErrorKind::FileUnwritable, path,
                      file.errorString().toStdString());
}

/// 0, or errno. The file is unbuffered: what fits on a disk that is almost full is written without an error, and why
/// the rest does not fit is said to who tries once more.
int writeAll(QFileDevice& file, std::string_view bytes)
{
    while (!bytes.empty()) {
        errno = 0;
        const qint64 written = file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        if (written <= 0) {
            return errno != 0 ? errno : EIO;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

base::Result<void> writeToDevice(const QString& path, const std::string& subject, std::string_view bytes)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return notWritten(subject, device);
    }
    if (const int number = writeAll(device, bytes); number != 0) {
        return notWritten(subject, device, number);
    }
    return {};
}

} // namespace

base::Result<void> writeFileAtomically(const std::string& path, std::string_view bytes, bool overwrite)
{
    const QString name = QString::fromStdString(path);
    const QFileInfo about(name);
    if (about.isDir()) {
        return base::fail(base::ErrorKind::FileUnwritable, path, "a folder");
    }
    // QSaveFile would put a file in the place of the device.
    if (about.exists() && !about.isFile()) {
        return writeToDevice(name, path, bytes);
    }
    if ((about.exists() || about.isSymLink()) && !overwrite) {
        return base::fail(base::ErrorKind::FileExists, path, {});
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return notWritten(path, file);
    }
    if (const int number = writeAll(file, bytes); number != 0) {
        return notWritten(path, file, number);
    }
    if (!file.commit()) {
        return notWritten(path, file);
    }
    return {};
}

} // namespace interchange
