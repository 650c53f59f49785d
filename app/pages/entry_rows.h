// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tables with a row for each person, event, dose … have in common: rows read through columns, and an empty
// last row that waits until everything it needs is typed.
#pragma once

#include "app/pages/entry_column.h"
#include "app/pages/entry_table.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace pages {

template <typename Row>
class EntryRows : public EntryTable
{
public:
    EntryRows(std::vector<Row> study::Study::* rows, QObject* parent)
        : EntryTable(parent)
        , m_rows(rows)
    {}

    [[nodiscard]] EntryPlan plan(const std::vector<EntryCell>& cells) const override
    {
        std::vector<TypedRow> typed;
        for (const auto& [row, all] : cellsByRow(cells)) {
            const bool isNew = row >= storedRows();
            const std::vector<EntryCell> whole = isNew ? withWaiting(row, all) : all;
            if (isNew && std::all_of(whole.begin(), whole.end(), [](const EntryCell& c) { return c.text.isEmpty(); })) {
                continue;
            }
            typed.push_back({row, isNew, isNew ? blank() : rowAt(row)});
            if (EntryPlan refused = put(typed.back(), whole); !refused.problem.isEmpty()) {
                refused.incomplete = refused.incomplete && isNew && cells.size() == 1;
                return refused;
            }
        }
        return planOf(typed);
    }

    [[nodiscard]] QStringList choices(int column) const override
    {
        const auto& known = m_columns[static_cast<std::size_t>(column)].choices;
        return known ? known(study()) : QStringList();
    }

    [[nodiscard]] bool takesNewRows() const override { return true; }

    [[nodiscard]] bool isNumber(int column) const override
    {
        return m_columns[static_cast<std::size_t>(column)].number;
    }

protected:
    /// A row with what was typed into it: it lacks nothing, and may not fit the study yet.
    struct TypedRow
    {
        int row;
        bool isNew;
        Row value;
    };

    [[nodiscard]] virtual std::vector<EntryColumn<Row>> columnsFor(const study::Study& study) const = 0;

    /// A new row before anything is typed.
    [[nodiscard]] virtual Row blank() const { return {}; }

    [[nodiscard]] virtual EntryPlan planOf(const std::vector<TypedRow>& rows) const = 0;

    void prepare(const study::Study& study) override { m_columns = columnsFor(study); }

    [[nodiscard]] int rowsIn(const study::Study& study) const override
    {
        return static_cast<int>((study.*m_rows).size());
    }

    [[nodiscard]] QStringList headings(const study::Study& study) const override
    {
        QStringList names;
        for (const EntryColumn<Row>& column : columnsFor(study)) {
            names << column.heading;
        }
        return names;
    }

    [[nodiscard]] QString storedText(int row, int column) const override
    {
        return m_columns[static_cast<std::size_t>(column)].text(study(), rowAt(row));
    }

    [[nodiscard]] bool mayType(int, int) const override { return true; }

    [[nodiscard]] const Row& rowAt(int row) const { return rows()[static_cast<std::size_t>(row)]; }

    [[nodiscard]] const std::vector<Row>& rows() const { return study().*m_rows; }

private:
    // With what was typed into the new row before.
    [[nodiscard]] std::vector<EntryCell> withWaiting(int row, std::vector<EntryCell> cells) const
    {
        const std::size_t typed = cells.size();
        for (int column = 0; column < columnCount(); ++column) {
            const auto end = cells.begin() + static_cast<std::ptrdiff_t>(typed);
            const bool known = std::any_of(cells.begin(), end, [&](const EntryCell& c) { return c.column == column; });
            if (const QString waits = textAt(row, column); !known && !waits.isEmpty()) {
                cells.push_back({row, column, waits});
            }
        }
        return cells;
    }

    [[nodiscard]] EntryPlan put(TypedRow& typed, const std::vector<EntryCell>& cells) const
    {
        for (const EntryCell& cell : cells) {
            if (typed.isNew && cell.text.isEmpty()) {
                continue;
            }
            const QString problem =
                m_columns[static_cast<std::size_t>(cell.column)].put(study(), typed.value, cell.text);
            if (!problem.isEmpty()) {
                return problemAt(cell, problem);
            }
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (!m_columns[i].needed.isEmpty() && m_columns[i].text(study(), typed.value).isEmpty()) {
                EntryPlan waiting = problemAt({typed.row, static_cast<int>(i), {}}, stillNeeded(m_columns[i].needed));
                waiting.incomplete = true;
                return waiting;
            }
        }
        return {};
    }

    std::vector<Row> study::Study::* m_rows;
    std::vector<EntryColumn<Row>> m_columns;
};

} // namespace pages
