// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/bids_phenotype.h"

#include "core/interchange/delimited_reader.h"
#include "core/interchange/json_object_reader.h"
#include "core/interchange/table_import.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace interchange {

using namespace Qt::StringLiterals;

namespace {

const QString peopleFile = u"participants.tsv"_s;

struct BidsFolder
{
    QDir root;
    QStringList scores; ///< paths of phenotype tables
};

/// The data set that a path belongs to; nullopt where it is none.
std::optional<BidsFolder> bidsFolderOf(const QString& path)
{
    const QFileInfo about(path);
    QDir root = about.isDir() ? QDir(path) : about.dir();
    const bool table = about.isFile() && about.suffix() == u"tsv"_s;
    if (!about.isDir() && !table) {
        return std::nullopt;
    }
    if (root.dirName() == u"phenotype"_s && !root.exists(peopleFile) && root.exists(u"../"_s + peopleFile)) {
        root.cdUp();
    }
    BidsFolder folder{root, {}};
    const QDir inner(root.filePath(u"phenotype"_s));
    for (const QString& name : inner.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
        folder.scores.append(inner.filePath(name));
    }
    if (folder.scores.isEmpty() && root.exists(u"phenotype.tsv"_s)) {
        folder.scores.append(root.filePath(u"phenotype.tsv"_s));
    }
    const bool belongs = about.isDir() || about.fileName() == peopleFile ||
                         std::any_of(folder.scores.begin(), folder.scores.end(),
                                     [&about](const QString& score) { return QFileInfo(score) == about; });
    return folder.scores.isEmpty() || !belongs ? std::nullopt : std::optional(std::move(folder));
}

/// A dictionary explains and is not needed: one that cannot be read is left aside.
void addDictionary(const QString& table, DataDictionary& dictionary)
{
    const QFileInfo about(table);
    const auto file = readInputFile(about.dir().filePath(about.completeBaseName() + u".json"_s));
    if (file) {
        if (const auto parsed = DataDictionary::parse(file->view(), file->name.toStdString())) {
            dictionary.add(*parsed);
        }
    }
}

void readDescription(const QDir& root, TableImport& input)
{
    const auto file = readInputFile(root.filePath(u"dataset_description.json"_s));
    const auto json =
        file ? parseJsonObject(file->view(), file->name.toStdString()) : base::Result<QJsonObject>(QJsonObject());
    if (!json) {
        return;
    }
    input.title = json->value(u"Name"_s).toString();
    QStringList authors;
    for (const QJsonValue& author : json->value(u"Authors"_s).toArray()) {
        authors.append(author.toString());
    }
    QStringList parts;
    for (const QString& part : {authors.join(u", "_s), json->value(u"Name"_s).toString(),
                                json->value(u"DatasetDOI"_s).toString(), json->value(u"License"_s).toString()}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    input.citation = parts.join(u". "_s);
}

/// All rows under all columns; a cell of a column that a row's file does not have is empty.
RawTable stacked(const std::vector<RawTable>& tables)
{
    std::string name;
    std::vector<std::string> columns;
    for (const RawTable& table : tables) {
        name += (name.empty() ? "" : " + ") + table.name();
        for (const std::string& column : table.columns()) {
            if (std::find(columns.begin(), columns.end(), column) == columns.end()) {
                columns.push_back(column);
            }
        }
    }
    RawTable all(name, {});
    all.setColumns(columns);
    for (const RawTable& table : tables) {
        std::vector<std::optional<std::size_t>> positions;
        for (const std::string& column : columns) {
            const auto found = std::find(table.columns().begin(), table.columns().end(), column);
            positions.push_back(found == table.columns().end()
                                    ? std::nullopt
                                    : std::optional(static_cast<std::size_t>(found - table.columns().begin())));
        }
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            all.beginRow(table.line(row));
            for (const auto& position : positions) {
                all.addText(position ? table.cell(row, *position) : std::string_view());
            }
            all.endRow();
        }
    }
    return all;
}

base::Result<RawTable> readTable(const InputFile& file)
{
    // The standard says tab, and many say comma: the reader finds out.
    auto table = readDelimited(file.view(), file.name.toStdString());
    if (!table) {
        return base::pass(table);
    }
    return std::move(table->table);
}

base::Result<bool> readScores(const BidsFolder& folder, TableImport& input)
{
    std::vector<RawTable> tables;
    for (const QString& path : folder.scores) {
        const auto file = readInputFile(path);
        if (!file) {
            return tl::unexpected<base::Error>(file.error());
        }
        auto table = readTable(*file);
        if (!table) {
            return base::pass(table);
        }
        const bool alone = folder.scores.size() == 1;
        if (!alone && !(table->column("participant_id") && table->column("session_id"))) {
            input.notes.push_back(table->name() + " has no participant_id or no session_id and is not read");
            continue;
        }
        tables.push_back(std::move(*table));
        input.sources.push_back(file->source(input.citation));
        addDictionary(path, input.tables.dictionary);
    }
    if (tables.empty()) {
        return base::fail(base::ErrorKind::UnknownFormat, folder.root.path().toStdString(),
                          "no table in phenotype/ has the columns participant_id and session_id");
    }
    input.tables.scores = tables.size() == 1 ? std::move(tables.front()) : stacked(tables);
    return true;
}

} // namespace

bool isBidsPhenotype(const QString& path)
{
    return bidsFolderOf(path).has_value();
}

base::Result<Imported> importBidsPhenotype(const QStringList& sources, const ImportOptions& options,
                                           base::Progress& progress)
{
    const auto folder = bidsFolderOf(sources.front());
    if (!folder) {
        return base::fail(base::ErrorKind::UnknownFormat, sources.front().toStdString(),
                          "no phenotype.tsv and no phenotype/*.tsv in this folder");
    }
    auto given = givenMapping(folder->root.path(), options);
    if (!given) {
        return base::pass(given);
    }
    TableImport input;
    readDescription(folder->root, input);
    if (input.title.isEmpty()) {
        input.title = folder->root.dirName();
    }
    if (auto read = readScores(*folder, input); !read) {
        return base::pass(read);
    }
    if (folder->root.exists(peopleFile)) {
        const auto file = readInputFile(folder->root.filePath(peopleFile));
        if (!file) {
            return tl::unexpected<base::Error>(file.error());
        }
        auto people = readTable(*file);
        if (!people) {
            return base::pass(people);
        }
        input.tables.people = std::move(*people);
        input.sources.insert(input.sources.begin() + 1, file->source(input.citation));
        addDictionary(file->path, input.tables.dictionary);
    }
    return importTables(std::move(input), std::move(*given), options, progress);
}

} // namespace interchange
