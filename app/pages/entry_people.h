// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who takes part, a row a person: code, sequence, age, sex, and the columns an import brought along. A sequence gives
// its periods; the empty last row takes the next person.
#pragma once

#include "app/pages/entry_rows.h"

#include <QCoreApplication>

namespace pages {

class EntryPeople : public EntryRows<study::Participant>
{
    Q_DECLARE_TR_FUNCTIONS(pages::EntryPeople)

public:
    explicit EntryPeople(QObject* parent);

    [[nodiscard]] EntryPlan planRemoval(const std::vector<int>& numbers) const override;
    [[nodiscard]] study::ParticipantId personOf(int row) const override;
    [[nodiscard]] int rowOf(study::ParticipantId person) const override;
    [[nodiscard]] std::optional<EntryOrigin> originAt(int row, int column) const override;
    [[nodiscard]] QString placeName(int row, int column) const override;

    [[nodiscard]] bool isMarked(int column) const override { return column == Code; }

protected:
    [[nodiscard]] std::vector<EntryColumn<study::Participant>> columnsFor(const study::Study& study) const override;
    [[nodiscard]] EntryPlan planOf(const std::vector<TypedRow>& typed) const override;

private:
    enum Column : std::uint8_t { Code, Sequence };

    /// The first row whose code another person has.
    [[nodiscard]] EntryPlan codeTwice(const std::vector<TypedRow>& typed) const;
};

} // namespace pages
