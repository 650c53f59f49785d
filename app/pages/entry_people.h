// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who takes part, a row a person: code, sequence, age, sex, and the columns an import brought along. A sequence gives
// its periods; the empty last row takes the next person.
#pragma once

#include "app/pages/entry_table.h"

namespace pages {

class EntryPeople : public EntryTable
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
    void prepare(const study::Study& study) override;
    [[nodiscard]] int rowsIn(const study::Study& study) const override;
    [[nodiscard]] QStringList headings(const study::Study& study) const override;
    [[nodiscard]] QString storedText(int row, int column) const override;

    [[nodiscard]] bool mayType(int, int) const override { return true; }

    [[nodiscard]] Mark markAt(int row, int column) const override;

    [[nodiscard]] bool isNumber(int column) const override { return column == Age; }

private:
    enum Column { Code, Sequence, Age, Sex, FirstAttribute };

    /// Writes a cell into a person; what is wrong with it, else nothing.
    [[nodiscard]] QString put(study::Participant& person, const EntryCell& cell) const;
    [[nodiscard]] QString putSequence(study::Participant& person, const QString& text) const;

    QStringList m_attributes;
};

} // namespace pages
