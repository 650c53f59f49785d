// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/import_formats.h"

#include "core/interchange/bids_phenotype.h"
#include "core/interchange/study_json.h"
#include "core/interchange/table_import.h"
#include "core/interchange/xlsx_reader.h"
#include "core/study/check.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace interchange {

using namespace Qt::StringLiterals;

namespace {

QByteArray firstBytes(const QString& path)
{
    // Only of a regular file: opening a pipe would wait for its writer.
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(512) : QByteArray();
}

bool hasSuffix(const QString& path, std::initializer_list<QStringView> suffixes)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return std::find(suffixes.begin(), suffixes.end(), suffix) != suffixes.end();
}

bool isDelimited(const QString& path)
{
    return QFileInfo(path).isFile() && hasSuffix(path, {u"csv", u"tsv", u"tab", u"txt", u"dat"});
}

bool isXlsx(const QString& path)
{
    const QByteArray head = firstBytes(path);
    return hasSuffix(path, {u"xlsx", u"xlsm"}) ||
           (head.startsWith("PK") && looksLikeZip({head.constData(), static_cast<std::size_t>(head.size())}) &&
            hasSuffix(path, {u"", u"zip"}));
}

bool isStudyJson(const QString& path)
{
    return firstBytes(path).contains("\"blockadeStudy\"");
}

base::Result<Imported> importStudyJson(const QStringList& sources, const ImportOptions& options, base::Progress&)
{
    if (!options.where.empty()) {
        return base::fail(base::ErrorKind::WrongUsage, "--where", "a study as JSON is read whole");
    }
    const auto file = readInputFile(sources.front());
    if (!file) {
        return tl::unexpected<base::Error>(file.error());
    }
    auto study = parseStudyJson(file->view(), file->name.toStdString());
    if (!study) {
        return base::pass(study);
    }
    Imported imported;
    imported.study = std::move(*study);
    imported.rows = imported.kept = imported.study.assessments.size();
    imported.findings = study::check(imported.study);
    return imported;
}

} // namespace

std::span<const ImportFormat> importFormats()
{
    static const std::array formats = {
        ImportFormat{u"bids-phenotype"_s, u"BIDS phenotype folder"_s,
                     u"A folder with participants.tsv and phenotype tables, with their JSON dictionaries"_s,
                     isBidsPhenotype, importBidsPhenotype},
        ImportFormat{u"study-json"_s, u"Study as JSON"_s, u"A whole study as Blockade exports it, without loss"_s,
                     isStudyJson, importStudyJson},
        ImportFormat{u"xlsx"_s, u"Excel workbook"_s, u"A sheet of an .xlsx workbook, long or wide"_s, isXlsx,
                     importXlsx},
        ImportFormat{u"delimited"_s, u"Delimited text"_s,
                     u"CSV, TSV or text with commas, tabs, semicolons or bars, long or wide, in any usual encoding"_s,
                     isDelimited, importDelimited},
    };
    return formats;
}

const ImportFormat* formatFor(const QString& path)
{
    const auto formats = importFormats();
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&path](const ImportFormat& format) { return format.recognises(path); });
    return found != formats.end() ? &*found : nullptr;
}

base::Result<Imported> importStudy(const QStringList& sources, const ImportOptions& options, base::Progress& progress)
{
    if (sources.isEmpty() || sources.size() > 2) {
        return base::fail(base::ErrorKind::WrongUsage, "SOURCE",
                          "one source, or a file of scores and one of participants");
    }
    const QFileInfo about(sources.front());
    if (!about.exists()) {
        return base::fail(base::ErrorKind::FileNotFound, sources.front().toStdString(), {});
    }
    const auto formats = importFormats();
    const ImportFormat* format = formatFor(sources.front());
    if (!options.format.isEmpty()) {
        const auto named = std::find_if(formats.begin(), formats.end(), [&options](const ImportFormat& known) {
            return study::sameKey(known.key, options.format);
        });
        if (named == formats.end()) {
            return base::fail(base::ErrorKind::UnknownKey, options.format.toStdString(), "no such import format");
        }
        format = &*named;
    }
    if (format == nullptr) {
        return base::fail(base::ErrorKind::UnknownFormat, sources.front().toStdString(),
                          about.isDir() ? "a folder without phenotype tables" : "no import format recognises it");
    }
    auto imported = format->read(sources, options, progress);
    if (imported) {
        imported->format = format->key;
    }
    return imported;
}

QString recipeBeside(const QString& path)
{
    const QFileInfo about(path);
    const QString recipe = about.isDir() ? QDir(path).filePath(u"recipe.json"_s)
                                         : about.dir().filePath(about.completeBaseName() + u".recipe.json"_s);
    return QFileInfo(recipe).isFile() ? recipe : QString();
}

} // namespace interchange
