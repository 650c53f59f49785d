// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adverse events and other occurrences, a row an event; the empty last row takes the next one.
#pragma once

#include "app/pages/entry_table.h"

namespace pages {

class EntryEvents : public EntryTable
{
    Q_OBJECT

public:
    using EntryTable::EntryTable;

    [[nodiscard]] EntryPlan plan(const std::vector<EntryCell>& cells) const override;
    [[nodiscard]] EntryPlan planRemoval(const std::vector<int>& rows) const override;
    [[nodiscard]] QStringList choices(int column) const override;
    [[nodiscard]] study::ParticipantId personOf(int row) const override;
    [[nodiscard]] int rowOf(study::ParticipantId person) const override;

    [[nodiscard]] bool takesNewRows() const override { return true; }

    [[nodiscard]] QString placeName(int row, int column) const override;

protected:
    [[nodiscard]] int rowsIn(const study::Study& study) const override;
    [[nodiscard]] QStringList headings(const study::Study& study) const override;
    [[nodiscard]] QString storedText(int row, int column) const override;

    [[nodiscard]] bool mayType(int, int) const override { return true; }

    [[nodiscard]] Mark markAt(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

private:
    enum Column { Person, PeriodNumber, Term, Severity, StartDay, EndDay, ColumnCount };

    [[nodiscard]] QString put(study::Event& event, const EntryCell& cell) const;
    /// What the whole row lacks or contradicts; nothing: it is an event. column: where.
    [[nodiscard]] QString lack(const study::Event& event, int& column) const;
};

} // namespace pages
