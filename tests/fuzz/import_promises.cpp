// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/import_promises.h"

#include "core/interchange/recipe_json.h"
#include "core/interchange/study_json.h"
#include "core/interchange/text_encoding.h"
#include "core/store/row_rules.h"
#include "core/study/digest.h"
#include "tests/fuzz/fuzz_target.h"

namespace fuzz {

namespace {

base::Result<interchange::Imported> import(const interchange::Tables& tables,
                                           const std::optional<interchange::ColumnMapping>& given)
{
    interchange::TableImport input;
    input.tables = tables;
    study::Source source;
    source.name = QStringLiteral("scores.csv");
    input.sources = {source};
    input.title = QStringLiteral("scores");
    base::NoProgress progress;
    return interchange::importTables(std::move(input), given, {}, progress);
}

void requireStorable(const study::Study& study)
{
    if (const auto fault = store::firstFault(study)) {
        std::fprintf(stderr, "%s: %s\n", fault->where.c_str(), fault->what.c_str());
        require(false, "a study file can hold what was imported");
    }
    const auto json = interchange::studyJson(study);
    require(json.has_value(), "a study that was imported can be written as JSON");
    const std::string text = json->toStdString();
    const auto read = interchange::parseStudyJson(text, "study.json");
    require(read && *read == study, "a study written as JSON reads back as the same study");
    require(study::contentDigest(*read) == study::contentDigest(study), "equal studies have equal digests");
}

void requireSameAgain(const interchange::Tables& tables, const interchange::Imported& first)
{
    const QByteArray recipe = interchange::recipeJson(first.mapping);
    const auto mapping = interchange::parseRecipe(recipe.toStdString(), "followed.recipe.json");
    if (!mapping) {
        std::fprintf(stderr, "%s: %s\n", mapping.error().subject.c_str(), mapping.error().detail.c_str());
    }
    require(mapping && *mapping == first.mapping, "the recipe that was followed can be written and read");
    const auto second = import(tables, *mapping);
    require(second.has_value(), "the recipe that was followed can be followed again");
    require(second->study == first.study && second->kept == first.kept && second->dropped == first.dropped,
            "the recipe that was followed gives the same study again");
}

} // namespace

void requireReadableTable(const interchange::RawTable& table)
{
    for (const std::string& name : table.columns()) {
        require(interchange::isValidUtf8(name), "the names of columns are UTF-8");
    }
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (std::size_t column = 0; column < table.columnCount(); ++column) {
            require(interchange::isValidUtf8(table.cell(row, column)), "cells are UTF-8");
        }
    }
}

void importAndRequire(const interchange::Tables& tables, const std::optional<interchange::ColumnMapping>& given)
{
    const auto imported = import(tables, given);
    if (!imported) {
        require(!imported.error().subject.empty(), "an error names what it is about");
        return;
    }
    require(imported->rows == tables.scores.rowCount(), "every row is accounted for");
    require(imported->rows == imported->kept + imported->dropped.size(), "rows in = kept + dropped");
    require(imported->kept > 0, "an import without a row is an error");
    requireStorable(imported->study);
    requireSameAgain(tables, *imported);
}

} // namespace fuzz
