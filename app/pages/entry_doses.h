// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people were given, a row a dose; the empty last row takes the next one.
#pragma once

#include "app/pages/entry_occurrences.h"

#include <QCoreApplication>

namespace pages {

class EntryDoses : public EntryOccurrences<study::Dose, study::AddDose, study::ChangeDose, study::RemoveDose>
{
    Q_DECLARE_TR_FUNCTIONS(pages::EntryDoses)

public:
    explicit EntryDoses(QObject* parent);

    [[nodiscard]] QString placeName(int row, int column) const override;

protected:
    [[nodiscard]] std::vector<EntryColumn<study::Dose>> columnsFor(const study::Study& study) const override;
    [[nodiscard]] QString countWords(int count) const override;
    [[nodiscard]] QString removalWords(int count) const override;
    [[nodiscard]] study::Dose blank() const override;
};

} // namespace pages
