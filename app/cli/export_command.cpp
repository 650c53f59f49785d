// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.h"

#include "app/cli/output_file.h"
#include "app/cli/study_argument.h"
#include "app/reporting/json_document.h"
#include "core/analysis/r_study_script.h"
#include "core/interchange/export_formats.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

// The script runs the study's analyses, so core/interchange, which only reads and writes, cannot make it.
const QString scriptEnding = u".R"_s;

QStringList exportEndings()
{
    QStringList endings;
    for (const interchange::ExportFormat& format : interchange::exportFormats()) {
        endings << format.ending;
    }
    return endings << scriptEnding;
}

/// Every JSON the program writes says first which version wrote it; the study's own form knows nothing of programs.
QByteArray withVersion(const QByteArray& json)
{
    const QByteArray version = "\n  \"blockade\": \"" + reporting::programVersion().toUtf8() + "\",";
    const qsizetype brace = json.indexOf('{');
    return json.left(brace + 1) + version + json.mid(brace + 1);
}

base::Result<QByteArray> exported(const study::Study& study, const OutputFile& file, Console& console)
{
    if (const interchange::ExportFormat* format = interchange::exportFormatFor(file.path)) {
        auto bytes = format->write(study);
        return bytes && file.ending == ".json"_L1 ? withVersion(*bytes) : bytes;
    }
    auto script = analysis::rStudyScript(study, console);
    if (!script) {
        return base::pass(script);
    }
    return (analysis::rComment(u"Written by Blockade "_s + reporting::programVersion()) + *script).toUtf8();
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
    auto bytes = exported(*opened->study, *file, console);
    if (!bytes) {
        return base::pass(bytes);
    }
    auto written = writeFile(file->path, *bytes, file->overwrite);
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
    return help + u"  %1: %2\n"_s.arg(scriptEnding, u"The study's analyses for R, with the rows they use"_s);
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
