// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adverse events and other occurrences, a row an event; the empty last row takes the next one.
#pragma once

#include "app/pages/entry_occurrences.h"

#include <QCoreApplication>

namespace pages {

class EntryEvents : public EntryOccurrences<study::Event, study::AddEvent, study::ChangeEvent, study::RemoveEvent>
{
    Q_DECLARE_TR_FUNCTIONS(pages::EntryEvents)

public:
    explicit EntryEvents(QObject* parent);

    [[nodiscard]] QString placeName(int row, int column) const override;

protected:
    [[nodiscard]] std::vector<EntryColumn<study::Event>> columnsFor(const study::Study& study) const override;
    [[nodiscard]] QString countWords(int count) const override;
    [[nodiscard]] QString removalWords(int count) const override;
    [[nodiscard]] study::Event blank() const override;
    [[nodiscard]] std::pair<int, QString> contradiction(const study::Event& event) const override;

private:
    enum EventColumn : std::uint8_t { Term = FirstOwn, Severity, StartDay, EndDay };
};

} // namespace pages
