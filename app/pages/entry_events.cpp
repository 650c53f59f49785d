// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_events.h"

namespace pages {

EntryEvents::EntryEvents(QObject* parent)
    : EntryOccurrences(&study::Study::events, parent)
{}

std::vector<EntryColumn<study::Event>> EntryEvents::columnsFor(const study::Study&) const
{
    using study::Event;
    return {
        personColumn<Event>(tr("Person"), tr("the person's code")),
        periodColumn<Event>(tr("Period"), tr("the period (0 is before the first treatment)")),
        offering(textColumn(tr("Event"), &Event::term, tr("what happened")), &study::Study::events, &Event::term),
        offering(textColumn(tr("Severity"), &Event::severity), &study::Study::events, &Event::severity),
        numberColumn(tr("First day"), &Event::startDay, -study::greatestDay, study::greatestDay, tr("That is no day")),
        numberColumn(tr("Last day"), &Event::endDay, -study::greatestDay, study::greatestDay, tr("That is no day")),
    };
}

QString EntryEvents::placeName(int row, int column) const
{
    const QString what = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return tr("event %1, %2", "number, column").arg(row + 1).arg(what);
}

QString EntryEvents::countWords(int count) const
{
    return tr("%n events", nullptr, count);
}

QString EntryEvents::removalWords(int count) const
{
    return tr("Removal of %n events", nullptr, count);
}

study::Event EntryEvents::blank() const
{
    study::Event event;
    event.period = noPeriodYet;
    return event;
}

std::pair<int, QString> EntryEvents::contradiction(const study::Event& event) const
{
    const bool backwards = event.startDay && event.endDay && *event.endDay < *event.startDay;
    return {EndDay, backwards ? tr("The last day is before the first") : QString()};
}

} // namespace pages
