// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/mapping_guess.h"

#include "core/interchange/arm_guess.h"
#include "core/interchange/cell_values.h"
#include "core/interchange/recipe_roles.h"
#include "core/interchange/scale_guess.h"
#include "core/interchange/visit_guess.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace interchange {

namespace {

using study::FindingKind;
using study::Severity;

std::string listed(const std::vector<std::string>& columns)
{
    std::string list;
    for (const std::string& column : columns) {
        list += (list.empty() ? "" : ", ") + column;
        if (list.size() > 1000) {
            return list + " …";
        }
    }
    return list;
}

bool isPersonRole(const RecipeRole& role)
{
    return role.column == &ColumnRoles::age || role.column == &ColumnRoles::sex ||
           role.column == &ColumnRoles::sequence;
}

/// The first column one of the role's names fits; empty where none does.
std::string columnForRole(const RecipeRole& role, const RawTable& table)
{
    for (const std::string_view name : role.names) {
        for (const std::string& column : table.columns()) {
            if (foldedName(column) == name) {
                return column;
            }
        }
    }
    return {};
}

void guessRoles(ColumnMapping& mapping, const Tables& tables, FindingList& findings)
{
    if (mapping.columns != ColumnRoles{}) {
        return;
    }
    for (const RecipeRole& role : recipeRoles()) {
        std::string column = columnForRole(role, tables.scores);
        if (column.empty() && tables.people && isPersonRole(role)) {
            column = columnForRole(role, *tables.people);
        }
        if (!column.empty()) {
            mapping.columns.*role.column = column;
        }
    }
    // One without the other is no long table but a column that happens to have such a name.
    if (mapping.columns.scale.empty() || mapping.columns.value.empty()) {
        mapping.columns.scale.clear();
        mapping.columns.value.clear();
    }
    for (const RecipeRole& role : recipeRoles()) {
        if (const std::string& column = mapping.columns.*role.column; !column.empty()) {
            findings.add(FindingKind::AssumptionMade, Severity::Note,
                         "column " + column + " is read as " + std::string(role.key));
        }
    }
}

void guessJoin(ColumnMapping& mapping, const Tables& tables)
{
    if (!tables.people || !mapping.join.participant.empty()) {
        return;
    }
    mapping.join.participant = tables.people->column(mapping.columns.participant)
                                   ? mapping.columns.participant
                                   : columnForRole(recipeRoles().front(), *tables.people);
}

bool isUsed(const ColumnMapping& mapping, const std::string& column)
{
    const auto in = [&column](const std::vector<std::string>& names) {
        return std::find(names.begin(), names.end(), column) != names.end();
    };
    const auto isRole = [&](const RecipeRole& role) { return mapping.columns.*role.column == column; };
    return in(mapping.treatments) || in(mapping.attributes) ||
           std::any_of(recipeRoles().begin(), recipeRoles().end(), isRole) ||
           std::any_of(mapping.scales.begin(), mapping.scales.end(),
                       [&column](const ScaleRule& rule) { return rule.source == column; });
}

/// Of the columns nobody uses, those that say the same in every row of a participant.
std::vector<std::string> constantColumns(const ColumnMapping& mapping, const RawTable& table)
{
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const bool exported = !mapping.columns.origin.empty() && table.columns()[i] == "source";
        if (!isUsed(mapping, table.columns()[i]) && !exported && !table.columns()[i].empty()) {
            candidates.push_back(i);
        }
    }
    const auto participant = table.column(mapping.columns.participant);
    std::unordered_map<std::string_view, std::size_t> firstRows;
    for (std::size_t row = 0; participant && !candidates.empty() && row < table.rowCount(); ++row) {
        const std::size_t first = firstRows.try_emplace(table.cell(row, *participant), row).first->second;
        candidates.erase(
            std::remove_if(candidates.begin(), candidates.end(),
                           [&](std::size_t column) { return table.cell(row, column) != table.cell(first, column); }),
            candidates.end());
    }
    std::vector<std::string> columns;
    for (const std::size_t column : candidates) {
        columns.push_back(table.columns()[column]);
    }
    return columns;
}

void guessAttributes(ColumnMapping& mapping, const Tables& tables)
{
    if (!mapping.attributes.empty()) {
        return;
    }
    const std::vector<std::string> constant = constantColumns(mapping, tables.scores);
    if (tables.people) {
        for (const std::string& column : tables.people->columns()) {
            if (!column.empty() && column != mapping.join.participant && !isUsed(mapping, column)) {
                mapping.attributes.push_back(column);
            }
        }
    }
    for (const std::string& column : constant) {
        if (!isUsed(mapping, column)) {
            mapping.attributes.push_back(column);
        }
    }
}

} // namespace

base::Result<ColumnMapping> completeMapping(ColumnMapping given, const Tables& tables, FindingList& findings)
{
    const auto unknown = [&tables](const std::string& what) {
        return base::fail(base::ErrorKind::UnknownFormat, tables.scores.name(),
                          what + "; its columns are " + listed(tables.scores.columns()) + "; name it in a recipe");
    };
    guessRoles(given, tables, findings);
    if (given.columns.participant.empty()) {
        return unknown("no column tells the participant");
    }
    guessJoin(given, tables);
    if (auto arms = guessArms(given, tables, findings); !arms) {
        return base::pass(arms);
    }
    if (auto visits = guessVisits(given, tables, findings); !visits) {
        return base::pass(visits);
    }
    if (auto scales = guessScales(given, tables, findings); !scales) {
        return base::pass(scales);
    }
    if (given.scales.empty()) {
        return unknown("no column holds the scores of a known scale");
    }
    const bool visitsInColumns = std::all_of(given.scales.begin(), given.scales.end(),
                                             [](const ScaleRule& rule) { return !rule.visit.empty(); });
    if (given.columns.visit.empty() && given.columns.day.empty() && given.columns.minute.empty() && !visitsInColumns) {
        return unknown("no column tells the visit");
    }
    guessAttributes(given, tables);
    return given;
}

} // namespace interchange
