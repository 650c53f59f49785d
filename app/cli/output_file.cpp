// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_file.h"

#include "app/cli/wrong_usage.h"
#include "core/interchange/atomic_file.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> outputOptions(const QString& valueName)
{
    return {
        {{u"o"_s, u"output"_s}, u"the file to write; its ending decides the format"_s, valueName},
        {u"force"_s, u"overwrite what is there"_s},
    };
}

bool hasOutput(const QCommandLineParser& line)
{
    return line.isSet(u"output"_s);
}

base::Result<OutputFile> outputFile(const QCommandLineParser& line, const QString& command, const QStringList& endings)
{
    const QString path = line.value(u"output"_s);
    const QString known = endings.join(u", "_s);
    if (path.isEmpty()) {
        return wrongUsage(command, u"-o FILE is missing (%1)"_s.arg(known));
    }
    const QString ending = u'.' + QFileInfo(path).suffix().toLower();
    if (!endings.contains(ending, Qt::CaseInsensitive)) {
        return wrongUsage(command, u"-o %1: expected a name that ends in %2"_s.arg(path, known));
    }
    const bool overwrite = line.isSet(u"force"_s);
    auto writable = checkWritable(path, overwrite);
    if (!writable) {
        return base::pass(writable);
    }
    return OutputFile{path, ending, overwrite};
}

base::Result<void> checkWritable(const QString& path, bool overwrite)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir()) {
        return base::fail(base::ErrorKind::FileUnwritable, path.toStdString(), "there is no such folder");
    }
    if (file.isDir()) {
        return base::fail(base::ErrorKind::FileUnwritable, path.toStdString(), "it is a folder");
    }
    // a dangling symbolic link is something, too
    if ((file.exists() || file.isSymLink()) && !overwrite) {
        return base::fail(base::ErrorKind::FileExists, path.toStdString());
    }
    if (!folder.isWritable()) {
        return base::fail(base::ErrorKind::FileUnwritable, path.toStdString(), "its folder is read-only");
    }
    return {};
}

base::Result<void> writeFile(const QString& path, const QByteArray& bytes, bool overwrite)
{
    auto writable = checkWritable(path, overwrite);
    if (!writable) {
        return writable;
    }
    return interchange::writeFileAtomically(path.toStdString(),
                                            {bytes.constData(), static_cast<std::size_t>(bytes.size())}, overwrite);
}

} // namespace cli
