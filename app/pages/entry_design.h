// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The design in one table: arms, sequences, visits and scales. Names, times, ranges and directions can be typed over;
// what is not used can leave.
#pragma once

#include "app/pages/entry_table.h"
#include "core/base/result.h"

namespace pages {

class EntryDesign : public EntryTable
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Arm, Sequence, Visit, Scale };

    using EntryTable::EntryTable;

    [[nodiscard]] EntryPlan plan(const std::vector<EntryCell>& cells) const override;
    [[nodiscard]] EntryPlan planRemoval(const std::vector<int>& rows) const override;
    /// One more: an arm's name; the names of arms with commas between; "day 7"; "MADRS" or "Mood 0 to 100".
    [[nodiscard]] EntryPlan planAddition(Kind kind, const QString& words) const;
    [[nodiscard]] static QString kindName(Kind kind);
    [[nodiscard]] static QString kindExample(Kind kind);
    [[nodiscard]] QStringList choices(int column) const override;
    [[nodiscard]] QString placeName(int row, int column) const override;

protected:
    [[nodiscard]] int rowsIn(const study::Study& study) const override;
    [[nodiscard]] QStringList headings(const study::Study& study) const override;
    [[nodiscard]] QString storedText(int row, int column) const override;
    [[nodiscard]] bool mayType(int row, int column) const override;

private:
    enum Column : std::uint8_t { KindOf, Key, Name, Setting, Direction, Remark };

    /// A row of the table: a kind and a place among its rows.
    struct Part
    {
        Kind kind;
        std::size_t index;
    };

    [[nodiscard]] Part partOf(int row) const;
    /// Use of the arm, sequence, visit or scale.
    template <typename Use>
    auto withPart(const Part& part, Use use) const;
    [[nodiscard]] base::Result<study::Study> added(Kind kind, const QString& words) const;
    /// Changes after; what is wrong, or nothing.
    [[nodiscard]] QString put(study::Study& after, const Part& part, const EntryCell& cell) const;
};

} // namespace pages
