// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette_entries.h"

#include "app/help_topics.h"
#include "app/importing/embedded_studies.h"
#include "app/key_help.h"
#include "app/main_window.h"
#include "app/pages/pages.h"
#include "app/settings/settings.h"
#include "app/widgets/text_popup.h"

#include <QAction>
#include <QFileInfo>
#include <QPointer>

namespace window {

using namespace Qt::StringLiterals;

namespace {

using Entries = std::vector<PaletteEntry>;

void addPages(Entries& entries, MainWindow& window)
{
    for (const pages::PageKind& kind : pages::pageKinds()) {
        entries.push_back({PaletteKind::Page, kind.name, kind.description,
                           [&window, key = kind.key] { window.showPage(key); }});
    }
}

void addActions(Entries& entries, const QMenuBar& menus)
{
    const QList<QAction*> actions = actionsOf(menus);
    for (QAction* action : actions) {
        const QVariant offered = action->property("inPalette");
        if (action->isEnabled() && action->isVisible() && (!offered.isValid() || offered.toBool())) {
            entries.push_back({PaletteKind::Action, plainText(*action).remove(u'…'), keysText(*action),
                               [action = QPointer<QAction>(action)] {
                                   if (action != nullptr) {
                                       action->trigger();
                                   }
                               }});
        }
    }
}

void addScales(Entries& entries, workspace::Workspace& workspace)
{
    for (const study::Scale& scale : workspace.study()->scales) {
        entries.push_back({PaletteKind::Scale, scale.key, scale.name == scale.key ? QString() : scale.name,
                           [&workspace, id = scale.id] { workspace.setScale(id); }});
    }
}

void addPeople(Entries& entries, workspace::Workspace& workspace)
{
    const std::vector<study::Participant>& people = workspace.study()->participants;
    entries.reserve(entries.size() + people.size());
    for (const study::Participant& person : people) {
        entries.push_back({PaletteKind::Person, person.key, {}, [&workspace, id = person.id] { workspace.setFocused(id); }});
    }
}

void addStudies(Entries& entries, MainWindow& window)
{
    for (const importing::EmbeddedStudy& study : importing::embeddedStudies()) {
        entries.push_back({PaletteKind::Study, study.name, {}, [&window, key = study.key] { window.showEmbedded(key); }});
    }
    const QStringList files = settings::recentFiles();
    for (const QString& path : files) {
        if (QFileInfo::exists(path)) {
            entries.push_back({PaletteKind::RecentFile, QFileInfo(path).fileName(), path,
                               [&window, path] { window.openPath(path); }});
        }
    }
}

void addHelp(Entries& entries, MainWindow& window, const workspace::Workspace& workspace)
{
    for (const HelpTopic& topic : helpTopics(*workspace.study())) {
        entries.push_back({PaletteKind::Help, topic.title, {}, [&window, topic] { window.showHelp(topic); }});
    }
}

} // namespace

std::vector<PaletteEntry> paletteEntries(MainWindow& window, workspace::Workspace& workspace, const QMenuBar& menus)
{
    Entries entries;
    addPages(entries, window);
    addActions(entries, menus);
    addScales(entries, workspace);
    addPeople(entries, workspace);
    addStudies(entries, window);
    addHelp(entries, window, workspace);
    return entries;
}

} // namespace window
