// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/atomic_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace interchange {

namespace {

tl::unexpected<base::Error> notWritten(const std::string& path, const QFileDevice& file)
{
    // Qt calls a full disk, a full quota and no more file handles a resource error.
    const bool full = file.error() == QFileDevice::ResourceError;
    return base::fail(full ? base::ErrorKind::DiskFull : base::ErrorKind::FileUnwritable, path,
                      file.errorString().toStdString());
}

template <typename File>
bool writeAll(File& file, std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    return file.write(bytes.data(), size) == size && file.flush();
}

base::Result<void> writeToDevice(const QString& path, const std::string& subject, std::string_view bytes)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !writeAll(device, bytes)) {
        return notWritten(subject, device);
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
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !file.commit()) {
        return notWritten(path, file);
    }
    return {};
}

} // namespace interchange
