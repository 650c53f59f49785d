// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_doses.h"

namespace pages {

EntryDoses::EntryDoses(QObject* parent)
    : EntryOccurrences(&study::Study::doses, parent)
{}

std::vector<EntryColumn<study::Dose>> EntryDoses::columnsFor(const study::Study&) const
{
    using study::Dose;
    return {
        personColumn<Dose>(tr("Person"), tr("the person's code")),
        periodColumn<Dose>(tr("Period"), tr("the period (0 is before the first treatment)")),
        offering(textColumn(tr("Substance"), &Dose::substance, tr("what was given")), &study::Study::doses,
                 &Dose::substance),
        numberColumn(tr("Amount"), &Dose::amount, 0.0, study::greatestScore, tr("An amount is 0 or more"),
                     tr("the amount")),
        offering(textColumn(tr("Unit"), &Dose::unit), &study::Study::doses, &Dose::unit),
        offering(textColumn(tr("Route"), &Dose::route), &study::Study::doses, &Dose::route),
        numberColumn(tr("Minute"), &Dose::minute, -study::greatestMinute, study::greatestMinute,
                     tr("That is no minute"), tr("the minute (0 is when the period's treatment begins)")),
        numberColumn(tr("Minutes long"), &Dose::durationMinutes, 0.0, study::greatestMinute,
                     tr("Nothing lasts less than 0 minutes")),
    };
}

QString EntryDoses::placeName(int row, int column) const
{
    const QString what = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return tr("dose %1, %2", "number, column").arg(row + 1).arg(what);
}

QString EntryDoses::countWords(int count) const
{
    return tr("%n doses", nullptr, count);
}

QString EntryDoses::removalWords(int count) const
{
    return tr("Removal of %n doses", nullptr, count);
}

study::Dose EntryDoses::blank() const
{
    study::Dose dose;
    dose.period = noPeriodYet;
    dose.amount = notTypedYet;
    dose.minute = notTypedYet;
    return dose;
}

} // namespace pages
