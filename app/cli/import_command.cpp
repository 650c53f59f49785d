// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_command.h"

#include "app/cli/finding_output.h"
#include "app/cli/import_summary.h"
#include "app/cli/output_file.h"
#include "app/cli/view_options.h"
#include "app/cli/wrong_usage.h"
#include "core/interchange/export_csv.h"
#include "core/interchange/import_formats.h"
#include "core/store/study_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

base::Result<interchange::ImportOptions> importOptions(const QCommandLineParser& line)
{
    const QString format = line.value(u"format"_s);
    const QStringList known = keysOf(interchange::importFormats());
    const bool isKnown = format.isEmpty() || std::any_of(known.begin(), known.end(), [&format](const QString& key) {
                             return study::sameKey(key, format);
                         });
    if (!isKnown) {
        return wrongUsage(u"import"_s, nothingCalled(u"import format"_s, format, known));
    }
    auto where = conditionsFrom(line, u"import"_s);
    if (!where) {
        return base::pass(where);
    }
    return interchange::ImportOptions{
        .format = format, .recipe = line.value(u"recipe"_s), .mapping = {}, .where = *where};
}

/// The file for --dropped; an empty path where none is asked for.
base::Result<QString> droppedFile(const QCommandLineParser& line, const OutputFile& file)
{
    const QString path = line.value(u"dropped"_s);
    if (path.isEmpty()) {
        return path;
    }
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(file.path).absoluteFilePath()) {
        return wrongUsage(u"import"_s, u"--dropped and -o name the same file"_s);
    }
    auto writable = checkWritable(path, file.overwrite);
    if (!writable) {
        return base::pass(writable);
    }
    return path;
}

/// Both files or none: the list of dropped rows goes first and is taken away again where the study cannot be written.
base::Result<void> writeImported(const interchange::Imported& imported, const OutputFile& file, const QString& dropped,
                                 Console& console)
{
    const bool wasThere = QFileInfo::exists(dropped);
    if (!dropped.isEmpty()) {
        auto written = writeFile(dropped, interchange::droppedCsv(imported.dropped), file.overwrite);
        if (!written) {
            return written;
        }
    }
    const auto overwrite = file.overwrite ? store::Overwrite::Yes : store::Overwrite::No;
    auto created = store::StudyFile(file.path).create(imported.study, overwrite, console);
    if (!created) {
        if (!dropped.isEmpty() && !wasThere) {
            QFile::remove(dropped);
        }
        return base::pass(created);
    }
    return {};
}

base::Result<ExitCode> runImport(const QCommandLineParser& line, Console& console)
{
    auto options = importOptions(line);
    if (!options) {
        return base::pass(options);
    }
    auto file = outputFile(line, u"import"_s, {u".blockade"_s});
    if (!file) {
        return base::pass(file);
    }
    auto dropped = droppedFile(line, *file);
    if (!dropped) {
        return base::pass(dropped);
    }
    auto imported = interchange::importStudy(line.positionalArguments(), *options, console);
    if (!imported) {
        return base::pass(imported);
    }
    auto written = writeImported(*imported, *file, *dropped, console);
    if (!written) {
        return base::pass(written);
    }
    auto printed =
        line.isSet(u"json"_s) ? console.printJson(importJson(*imported)) : console.print(importText(*imported));
    if (!printed) {
        return base::pass(printed);
    }
    return hasErrors(imported->findings) ? ExitCode::ErrorsFound : ExitCode::Done;
}

QString importHelp(const QStringList&)
{
    QString help = u"Formats\n"_s;
    for (const interchange::ImportFormat& format : interchange::importFormats()) {
        help += u"  %1: %2\n"_s.arg(format.key, format.description);
    }
    return help;
}

} // namespace

Command importCommand()
{
    return {.key = u"import"_s,
            .arguments = u"SOURCE… -o FILE.blockade [--format KEY] [--recipe FILE.json] [--where COLUMN=VALUE]… "
                         "[--dropped FILE.csv] [--force] [--json]"_s,
            .summary = u"data files into a study file, with every dropped row accounted for"_s,
            .options = outputOptions(u"FILE.blockade"_s) +
                       QList<QCommandLineOption>{
                           {u"format"_s, u"one of those below, where it is not recognised"_s, u"KEY"_s},
                           {u"recipe"_s, u"what the columns mean, as JSON"_s, u"FILE.json"_s},
                           whereOption(),
                           {u"dropped"_s, u"list the rows that were left out, each with its reason"_s, u"FILE.csv"_s},
                           {u"json"_s, u"what was imported, as JSON"_s},
                       },
            .fewestArguments = 1,
            .mostArguments = 2, // scores, and perhaps participants
            .run = runImport,
            .furtherHelp = importHelp};
}

} // namespace cli
