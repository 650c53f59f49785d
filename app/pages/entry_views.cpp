// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_views.h"

#include "app/pages/entry_doses.h"
#include "app/pages/entry_events.h"
#include "app/pages/entry_exclusions.h"
#include "app/pages/entry_people.h"

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

EntryViews::EntryViews(QObject* parent)
    : m_scores(new EntryScores(parent))
    , m_design(new EntryDesign(parent))
    , m_views{{.table = new EntryPeople(parent),
               .key = u"participants"_s,
               .title = tr("People"),
               .nothing = tr("Nobody takes part yet."),
               .removal = tr("&Remove person")},
              {.table = m_scores,
               .key = u"scores"_s,
               .title = tr("Scores"),
               .nothing = tr("No scores can be typed yet: nobody has a period. Give each person a sequence under "
                             "People; it brings their periods."),
               .removal = {}},
              {.table = new EntryDoses(parent),
               .key = u"doses"_s,
               .title = tr("Doses"),
               .nothing = tr("No doses are recorded."),
               .removal = tr("&Remove dose")},
              {.table = new EntryEvents(parent),
               .key = u"events"_s,
               .title = tr("Events"),
               .nothing = tr("No events are recorded."),
               .removal = tr("&Remove event")},
              {.table = new EntryExclusions(parent),
               .key = u"exclusions"_s,
               .title = tr("Excluded"),
               .nothing = tr("Nobody is excluded."),
               .removal = tr("&Remove exclusion")},
              {.table = m_design,
               .key = u"design"_s,
               .title = tr("Design"),
               .nothing = tr("The study has no arms, visits or scales yet."),
               .removal = tr("&Remove part")}}
{}

QStringList EntryViews::titles() const
{
    QStringList titles;
    for (const EntryView& view : m_views) {
        titles << view.title;
    }
    return titles;
}

QString EntryViews::emptyWords(int which, bool editable, bool locked) const
{
    const EntryView& view = at(which);
    if (!editable || !view.table->takesNewRows()) {
        return view.nothing;
    }
    const QString how = locked ? tr("Unlock the table to type.") : tr("Type into the empty row.");
    return tr("%1 %2", "two sentences").arg(view.nothing, how);
}

int EntryViews::withKey(const QString& key) const
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [&key](const EntryView& view) { return view.key == key; });
    return found != m_views.end() ? static_cast<int>(found - m_views.begin()) : -1;
}

} // namespace pages
