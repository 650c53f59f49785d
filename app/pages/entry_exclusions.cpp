// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_exclusions.h"

namespace pages {

EntryExclusions::EntryExclusions(QObject* parent)
    : EntryOccurrences(&study::Study::exclusions, parent)
{}

std::vector<EntryColumn<study::Exclusion>> EntryExclusions::columnsFor(const study::Study&) const
{
    using study::Exclusion;
    return {
        personColumn<Exclusion>(tr("Person"), tr("the person's code")),
        periodColumn<Exclusion>(tr("Only in period"), {}),
        offering(textColumn(tr("Reason"), &Exclusion::reason, tr("the reason")), &study::Study::exclusions,
                 &Exclusion::reason),
    };
}

QString EntryExclusions::placeName(int row, int column) const
{
    const QString what = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return tr("exclusion %1, %2", "number, column").arg(row + 1).arg(what);
}

QString EntryExclusions::countWords(int count) const
{
    return tr("%n exclusions", nullptr, count);
}

QString EntryExclusions::removalWords(int count) const
{
    return tr("Removal of %n exclusions", nullptr, count);
}

} // namespace pages
