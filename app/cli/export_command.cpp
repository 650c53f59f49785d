// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.h"

#include "app/cli/output_file.h"
#include "app/cli/study_argument.h"
#include "app/reporting/json_document.h"
#include "core/interchange/export_formats.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QStringList exportEndings()
{
    QStringList endings;
    for (const interchange::ExportFormat& format : interchange::exportFormats()) {
        endings << format.ending;
    }
    return endings;
}

/// Every JSON the program writes says first which version wrote it; the study's own form knows nothing of programs.
QByteArray withVersion(const QByteArray& json)
{
    const QByteArray version = "\n  \"blockade\": \"" + reporting::programVersion().toUtf8() + "\",";
    const qsizetype brace = json.indexOf('{');
    return json.left(brace + 1) + version + json.mid(brace + 1);
}

base::Result<ExitCode> runExport(const QCommandLineParser& line, Console& console)
{
    auto file = outputFile(line, u"export"_s, exportEndings());
    if (!file) {
        return base::pass(file);
    }
    auto opened = studyArgument(line, 0, console);
    if (!opened) {
        return base::pass(opened);
    }
    auto bytes = interchange::exportFormatFor(file->path)->write(*opened->study);
    if (!bytes) {
        return base::pass(bytes);
    }
    auto written = writeFile(file->path, file->ending == ".json"_L1 ? withVersion(*bytes) : *bytes, file->overwrite);
    if (!written) {
        return base::pass(written);
    }
    return ExitCode::Done;
}

QString exportHelp(const QStringList&)
{
    QString help = u"Formats\n"_s;
    for (const interchange::ExportFormat& format : interchange::exportFormats()) {
        help += u"  %1: %2\n"_s.arg(format.ending, format.description);
    }
    return help;
}

} // namespace

Command exportCommand()
{
    const QString endings = u"OUT"_s + exportEndings().join(u'|');
    return {.key = u"export"_s,
            .arguments = u"[STUDY] -o %1 [--force]"_s.arg(endings),
            .summary = u"a study as a file for other programs"_s,
            .options = outputOptions(endings),
            .mostArguments = 1,
            .run = runExport,
            .furtherHelp = exportHelp};
}

} // namespace cli
