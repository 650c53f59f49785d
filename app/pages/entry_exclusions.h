// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is not in the main comparison, as a whole or in one period, and why; the empty last row takes the next one.
#pragma once

#include "app/pages/entry_occurrences.h"

#include <QCoreApplication>

namespace pages {

class EntryExclusions
    : public EntryOccurrences<study::Exclusion, study::AddExclusion, study::ChangeExclusion, study::RemoveExclusion>
{
    Q_DECLARE_TR_FUNCTIONS(pages::EntryExclusions)

public:
    explicit EntryExclusions(QObject* parent);

    [[nodiscard]] QString placeName(int row, int column) const override;

protected:
    [[nodiscard]] std::vector<EntryColumn<study::Exclusion>> columnsFor(const study::Study& study) const override;
    [[nodiscard]] QString countWords(int count) const override;
    [[nodiscard]] QString removalWords(int count) const override;
};

} // namespace pages
