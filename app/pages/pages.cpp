// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pages.h"

#include "app/pages/entry_page.h"
#include "app/pages/trajectory_page.h"
#include "core/study/scale.h"

#include <QCoreApplication>

#include <vector>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

template <typename Kind>
Page* makePage(workspace::Workspace& workspace, QWidget* parent)
{
    return new Kind(workspace, parent);
}

QString pageWords(const char* text)
{
    return QCoreApplication::translate("pages", text);
}

} // namespace

std::span<const PageKind> pageKinds()
{
    static const std::vector<PageKind> kinds = {
        {u"trajectories"_s, pageWords("Trajectories"), pageWords("Every participant over time, and the switch"),
         makePage<TrajectoryPage>},
        {u"entry"_s, pageWords("Data"), pageWords("Type a study of your own: people, scores, events, design"),
         makePage<EntryPage>},
    };
    return kinds;
}

const PageKind* findPage(QStringView key)
{
    for (const PageKind& kind : pageKinds()) {
        if (study::sameKey(kind.key, key)) {
            return &kind;
        }
    }
    return nullptr;
}

} // namespace pages
