// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The file a command writes (-o): asked for before the work begins, written whole or not at all after it.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QString>
#include <QStringList>

namespace cli {

struct OutputFile
{
    QString path;
    QString ending; ///< lower case, with its point: ".svg"
    bool overwrite = false;
};

/// -o/--output and --force.
[[nodiscard]] QList<QCommandLineOption> outputOptions(const QString& valueName);

[[nodiscard]] bool hasOutput(const QCommandLineParser& line);

/// Errors: WrongUsage (no -o, an ending that is not among `endings`), FileExists (without --force), FileUnwritable (the
/// folder is not there).
[[nodiscard]] base::Result<OutputFile> outputFile(const QCommandLineParser& line, const QString& command,
                                                  const QStringList& endings);

/// Errors: FileExists, FileUnwritable.
[[nodiscard]] base::Result<void> checkWritable(const QString& path, bool overwrite);

/// Errors: FileExists, FileUnwritable, DiskFull.
[[nodiscard]] base::Result<void> writeFile(const QString& path, const QByteArray& bytes, bool overwrite);

} // namespace cli
