// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/table_import.h"

#include "core/interchange/delimited_reader.h"
#include "core/interchange/preset_recipes.h"
#include "core/interchange/recipe_json.h"
#include "core/interchange/xlsx_reader.h"
#include "core/study/check.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace interchange {

using namespace Qt::StringLiterals;

namespace {

/// Where the participants' table is: the second source, else the file the recipe joins, beside the scores.
QString peoplePath(const QStringList& sources, const std::optional<ColumnMapping>& given)
{
    if (sources.size() > 1) {
        return sources.at(1);
    }
    if (given && !given->join.file.empty()) {
        return QFileInfo(sources.front()).dir().filePath(QString::fromStdString(given->join.file));
    }
    return {};
}

DelimitedOptions dialectOf(const std::optional<ColumnMapping>& given)
{
    DelimitedOptions options;
    if (given && !given->separator.empty()) {
        options.dialect = DelimitedDialect{given->separator.front()};
    }
    return options;
}

/// The sheet that is asked for, else the first that has rows.
base::Result<RawTable> readScoreSheet(const InputFile& file, const std::string& sheet)
{
    const std::string name = file.name.toStdString();
    auto table = readXlsx(file.view(), name, sheet);
    if (table || !sheet.empty() || table.error().kind != base::ErrorKind::NothingToImport) {
        return table;
    }
    const auto sheets = xlsxSheets(file.view(), name);
    for (std::size_t i = 1; sheets && i < sheets->size(); ++i) {
        auto other = readXlsx(file.view(), name, (*sheets)[i]);
        if (other || other.error().kind != base::ErrorKind::NothingToImport) {
            return other;
        }
    }
    return table;
}

void describe(const TableImport& input, const ColumnMapping& mapping, study::Study& study)
{
    study.about.title = mapping.title.empty() ? input.title : QString::fromStdString(mapping.title);
    study.about.citation = mapping.citation.empty() ? input.citation : QString::fromStdString(mapping.citation);
    study.about.badge = u"Imported from "_s + input.sources.front().name;
}

/// The badge of an exported study comes back with it, so that a simulation never turns into observed data.
void keepBadge(const Tables& tables, const ColumnMapping& mapping, study::Study& study)
{
    const auto column = mapping.columns.badge.empty() ? std::nullopt : tables.scores.column(mapping.columns.badge);
    if (column) {
        const std::string_view badge = trimmed(tables.scores.cell(0, *column));
        if (!badge.empty()) {
            study.about.badge = QString::fromUtf8(badge.data(), static_cast<qsizetype>(badge.size()));
        }
    }
}

void addCheckFindings(const study::Study& study, std::vector<study::Finding>& findings)
{
    for (study::Finding& finding : study::check(study)) {
        // The builder has said these, with the lines of the file.
        if (finding.kind != study::FindingKind::ScoreOutOfRange) {
            findings.push_back(std::move(finding));
        }
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const study::Finding& a, const study::Finding& b) { return a.severity > b.severity; });
}

} // namespace

base::Result<std::optional<ColumnMapping>> givenMapping(const QString& path, const ImportOptions& options)
{
    if (options.mapping) {
        return options.mapping;
    }
    const QString recipe = options.recipe.isEmpty() ? recipeBeside(path) : options.recipe;
    if (recipe.isEmpty()) {
        return std::optional<ColumnMapping>();
    }
    const auto file = readInputFile(recipe);
    if (!file) {
        return tl::unexpected<base::Error>(file.error());
    }
    auto mapping = parseRecipe(file->view(), recipe.toStdString());
    if (!mapping) {
        return base::pass(mapping);
    }
    return std::optional(std::move(*mapping));
}

base::Result<Imported> importTables(TableImport input, std::optional<ColumnMapping> given, const ImportOptions& options,
                                    base::Progress& progress)
{
    FindingList findings(input.tables.scores.name());
    for (const std::string& note : input.notes) {
        findings.add(study::FindingKind::AssumptionMade, study::Severity::Warning, note);
    }
    if (!given) {
        given = presetFor(input.tables);
    }
    auto mapping = completeMapping(given.value_or(ColumnMapping{}), input.tables, findings);
    if (!mapping) {
        return base::pass(mapping);
    }
    for (const study::Condition& condition : options.where) {
        mapping->where.push_back({condition.column.toStdString(), condition.value.toStdString()});
    }
    auto built = buildStudy(input.tables, *mapping, input.sources, findings, progress);
    if (!built) {
        return base::pass(built);
    }
    Imported imported;
    imported.study = std::move(built->study);
    describe(input, *mapping, imported.study);
    keepBadge(input.tables, *mapping, imported.study);
    imported.rows = built->rows;
    imported.kept = built->kept;
    imported.dropped = std::move(built->dropped);
    imported.findings = findings.take();
    addCheckFindings(imported.study, imported.findings);
    imported.mapping = std::move(*mapping);
    progress.report(1.0);
    return imported;
}

base::Result<Imported> importDelimited(const QStringList& sources, const ImportOptions& options,
                                       base::Progress& progress)
{
    auto given = givenMapping(sources.front(), options);
    if (!given) {
        return base::pass(given);
    }
    const DelimitedOptions dialect = dialectOf(*given);
    TableImport input;
    auto scores = readInputFile(sources.front());
    if (!scores) {
        return base::pass(scores);
    }
    auto table = readDelimited(scores->view(), scores->name.toStdString(), dialect);
    if (!table) {
        return base::pass(table);
    }
    input.tables.scores = std::move(table->table);
    input.title = QFileInfo(scores->name).completeBaseName();
    input.sources.push_back(scores->source({}));
    scores->bytes.clear();
    const QString people = peoplePath(sources, *given);
    if (!people.isEmpty()) {
        const auto file = readInputFile(people);
        if (!file) {
            return tl::unexpected<base::Error>(file.error());
        }
        auto joined = readDelimited(file->view(), file->name.toStdString());
        if (!joined) {
            return base::pass(joined);
        }
        input.tables.people = std::move(joined->table);
        input.sources.push_back(file->source({}));
    }
    return importTables(std::move(input), std::move(*given), options, progress);
}

base::Result<Imported> importXlsx(const QStringList& sources, const ImportOptions& options, base::Progress& progress)
{
    auto given = givenMapping(sources.front(), options);
    if (!given) {
        return base::pass(given);
    }
    const auto file = readInputFile(sources.front());
    if (!file) {
        return tl::unexpected<base::Error>(file.error());
    }
    const std::string name = file->name.toStdString();
    TableImport input;
    auto table = readScoreSheet(*file, *given ? (*given)->sheet : std::string());
    if (!table) {
        return base::pass(table);
    }
    input.tables.scores = std::move(*table);
    input.title = QFileInfo(file->name).completeBaseName();
    input.sources.push_back(file->source({}));
    if (*given && !(*given)->join.sheet.empty()) {
        auto people = readXlsx(file->view(), name + ", " + (*given)->join.sheet, (*given)->join.sheet);
        if (!people) {
            return base::pass(people);
        }
        input.tables.people = std::move(*people);
    }
    return importTables(std::move(input), std::move(*given), options, progress);
}

} // namespace interchange
