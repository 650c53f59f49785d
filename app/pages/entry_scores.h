// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scores of one scale: a row a person and period, a column a visit in order of time.
#pragma once

#include "app/pages/entry_table.h"

namespace pages {

class EntryScores : public EntryTable
{
    Q_OBJECT

public:
    using EntryTable::EntryTable;

    void setScale(study::ScaleId scale);

    [[nodiscard]] EntryPlan plan(const std::vector<EntryCell>& cells) const override;

    [[nodiscard]] EntryPlan planRemoval(const std::vector<int>&) const override { return {}; }

    [[nodiscard]] study::ParticipantId personOf(int row) const override;
    [[nodiscard]] int rowOf(study::ParticipantId person) const override;
    [[nodiscard]] QString placeName(int row, int column) const override;
    [[nodiscard]] std::optional<EntryOrigin> originAt(int row, int column) const override;

    [[nodiscard]] bool isMarked(int column) const override { return column >= FirstVisit; }

    [[nodiscard]] bool isNumber(int column) const override { return column >= FirstVisit; }

protected:
    void prepare(const study::Study& study) override;
    [[nodiscard]] int rowsIn(const study::Study& study) const override;
    [[nodiscard]] QStringList headings(const study::Study& study) const override;
    [[nodiscard]] QString storedText(int row, int column) const override;
    [[nodiscard]] bool mayType(int row, int column) const override;

private:
    enum Column { Person, PeriodNumber, Arm, FirstVisit };

    [[nodiscard]] const study::Assessment* scoreAt(int row, int column) const;
    /// What is wrong with a score of that text; nothing: it can stand there.
    [[nodiscard]] QString problemOf(const EntryCell& cell) const;

    study::ScaleId m_scale;
    std::vector<study::VisitId> m_visits; ///< in order of time
};

} // namespace pages
