// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/row_columns.h"

#include "core/interchange/arm_guess.h"
#include "core/interchange/cell_values.h"
#include "core/interchange/recipe_roles.h"

#include <string>

namespace interchange {

namespace {

std::string columnList(const RawTable& table)
{
    std::string list = table.name() + " has";
    for (const std::string& column : table.columns()) {
        list += (list.back() == 's' && list.size() == table.name().size() + 4 ? " " : ", ") + column;
        if (list.size() > 1000) {
            return list + " …";
        }
    }
    return list;
}

/// Finds columns and keeps the first that is missing.
class ColumnFinder
{
public:
    explicit ColumnFinder(const Tables& tables)
        : m_tables(tables)
    {}

    std::size_t required(const std::string& name)
    {
        const auto position = m_tables.scores.column(name);
        if (!position) {
            miss(name);
        }
        return position.value_or(0);
    }

    std::optional<std::size_t> optional(const std::string& name)
    {
        return name.empty() ? std::nullopt : std::optional(required(name));
    }

    /// Columns about people stand in the joined table when both have them.
    std::optional<PlacedColumn> placed(const std::string& name)
    {
        if (name.empty()) {
            return std::nullopt;
        }
        if (m_tables.people) {
            if (const auto position = m_tables.people->column(name)) {
                return PlacedColumn{true, *position};
            }
        }
        return PlacedColumn{false, required(name)};
    }

    std::vector<PlacedColumn> placedAll(const std::vector<std::string>& names)
    {
        std::vector<PlacedColumn> columns;
        for (const std::string& name : names) {
            if (const auto column = placed(name)) {
                columns.push_back(*column);
            }
        }
        return columns;
    }

    void miss(const std::string& name)
    {
        if (!m_error) {
            std::string there = columnList(m_tables.scores);
            if (m_tables.people) {
                there += "; " + columnList(*m_tables.people);
            }
            m_error = base::Error{base::ErrorKind::UnknownKey, name, "no such column; " + there};
        }
    }

    [[nodiscard]] const std::optional<base::Error>& error() const { return m_error; }

private:
    const Tables& m_tables;
    std::optional<base::Error> m_error;
};

/// A condition may also name a role ("participant", "sex") where no column has that name.
std::string whereColumn(const WhereRule& rule, const Tables& tables, const ColumnMapping& mapping)
{
    if (tableWith(tables, rule.column) == nullptr) {
        for (const RecipeRole& role : recipeRoles()) {
            const std::string& column = mapping.columns.*role.column;
            if (!column.empty() && sameValue(rule.column, role.key)) {
                return column;
            }
        }
    }
    return rule.column;
}

bool writesDecimalComma(const RawTable& table, const std::vector<ScorePlace>& places)
{
    for (const ScorePlace& place : places) {
        const NumberFormatDecision decision = decideNumberFormat(table, place.position, false);
        if (decision.format.decimal == ',' && !decision.ambiguous) {
            return true;
        }
    }
    return false;
}

void decideFormats(const Tables& tables, const ColumnMapping& mapping, std::vector<ScorePlace>& places,
                   FindingList& findings)
{
    const RawTable& table = tables.scores;
    const bool commas = mapping.decimal.empty() && (mapping.separator == ";" || writesDecimalComma(table, places));
    for (ScorePlace& place : places) {
        if (!mapping.decimal.empty()) {
            place.format = {mapping.decimal.front(), '\0'};
            continue;
        }
        const NumberFormatDecision decision = decideNumberFormat(table, place.position, commas);
        place.format = decision.format;
        if (decision.ambiguous || decision.contradictory) {
            const std::string cell(table.cell(decision.row, place.position));
            findings.addAtLine(study::FindingKind::AssumptionMade, study::Severity::Warning, table.line(decision.row),
                               table.columns()[place.position] + ": " + cell + " is read with a " +
                                   (place.format.decimal == ',' ? "decimal" : "thousands") + " comma" +
                                   (decision.contradictory ? ", though the column writes points, too" : ""));
        }
    }
}

} // namespace

base::Result<RowColumns> findColumns(const Tables& tables, const ColumnMapping& mapping, FindingList& findings)
{
    ColumnFinder find(tables);
    RowColumns columns;
    columns.participant = find.required(mapping.columns.participant);
    columns.visit = find.optional(mapping.columns.visit);
    columns.day = find.optional(mapping.columns.day);
    columns.minute = find.optional(mapping.columns.minute);
    columns.phase = find.optional(mapping.columns.phase);
    columns.arm = find.optional(mapping.columns.arm);
    columns.period = find.optional(mapping.columns.period);
    columns.scale = find.optional(mapping.columns.scale);
    columns.origin = find.optional(mapping.columns.origin);
    columns.sequence = find.placed(mapping.columns.sequence);
    columns.age = find.placed(mapping.columns.age);
    columns.sex = find.placed(mapping.columns.sex);
    columns.treatments = find.placedAll(mapping.treatments);
    columns.attributes = find.placedAll(mapping.attributes);
    for (const WhereRule& rule : mapping.where) {
        columns.where.push_back(find.placed(whereColumn(rule, tables, mapping)).value_or(PlacedColumn{}));
    }
    if (columns.scale) {
        columns.scores.push_back({find.required(mapping.columns.value), {}, nullptr});
    } else {
        for (const ScaleRule& rule : mapping.scales) {
            columns.scores.push_back({find.required(rule.source), {}, &rule});
        }
    }
    if (tables.people) {
        columns.peopleParticipant = tables.people->column(mapping.join.participant);
        if (!columns.peopleParticipant) {
            find.miss(mapping.join.participant.empty() ? "join.participant" : mapping.join.participant);
        }
    }
    if (find.error()) {
        return tl::unexpected<base::Error>(*find.error());
    }
    decideFormats(tables, mapping, columns.scores, findings);
    return columns;
}

} // namespace interchange
