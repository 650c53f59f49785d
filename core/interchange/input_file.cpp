// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/input_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace interchange {

namespace {
constexpr qint64 largestInput = qint64{1} << 30U;
}

study::Source InputFile::source(const QString& citation) const
{
    return {.id = {},
            .name = name,
            .citation = citation,
            .sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())};
}

base::Result<InputFile> readInputFile(const QString& path)
{
    const std::string subject = path.toStdString();
    const QFileInfo about(path);
    if (!about.exists()) {
        return base::fail(base::ErrorKind::FileNotFound, subject,
                          about.isSymLink() ? "a link that leads nowhere" : std::string());
    }
    // A pipe or a device may never end, and a folder has no bytes.
    if (!about.isFile()) {
        return base::fail(base::ErrorKind::FileUnreadable, subject, about.isDir() ? "a folder" : "not a regular file");
    }
    if (about.size() > largestInput) {
        return base::fail(base::ErrorKind::MalformedInput, subject, "larger than 1 GiB");
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(base::ErrorKind::FileUnreadable, subject, file.errorString().toStdString());
    }
    InputFile input{path, about.fileName(), file.readAll()};
    if (input.bytes.size() != about.size()) {
        return base::fail(base::ErrorKind::FileUnreadable, subject,
                          file.error() != QFileDevice::NoError ? file.errorString().toStdString()
                                                               : "it changed while it was read");
    }
    return input;
}

} // namespace interchange
