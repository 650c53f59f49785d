// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette_entries.h"

#include "app/help_topics.h"
#include "app/importing/embedded_studies.h"
#include "app/importing/embedded_words.h"
#include "app/key_help.h"
#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/pages/pages.h"
#include "app/reporting/own_trials.h"
#include "app/settings/settings.h"
#include "app/text/content_words.h"
#include "app/widgets/text_popup.h"
#include "core/evidence/claim.h"
#include "core/figures/evidence_forest.h"

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
                           [&window, key = kind.key] {
                               window.showPage(key);
                               window.currentPage()->takeFocus();
                           }});
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
        entries.push_back({PaletteKind::Study, importing::inProgramWords(study), {}, [&window, key = study.key] { window.showEmbedded(key); }});
    }
    const QStringList files = settings::recentFiles();
    for (const QString& path : files) {
        if (QFileInfo::exists(path)) {
            entries.push_back({PaletteKind::RecentFile, QFileInfo(path).fileName(), path,
                               [&window, path] { window.openPath(path); }});
        }
    }
}

// What a part of a page is found by; the page brings it into sight.
void addPart(Entries& entries, MainWindow& window, PaletteKind kind, const QString& words, const QString& page,
             const QString& key)
{
    const pages::PageKind* known = pages::findPage(page);
    entries.push_back({kind, words, known != nullptr ? known->name.text() : QString(), [&window, page, key] {
                           window.showPage(page);
                           window.currentPage()->showPart(key);
                       }});
}

void addEvidence(Entries& entries, MainWindow& window)
{
    if (const auto claims = evidence::claims()) {
        for (const evidence::Claim& claim : *claims) {
            addPart(entries, window, PaletteKind::Claim, text::inContentLanguage(claim.claim.words), u"claims"_s,
                    claim.key);
        }
    }
    if (const auto trials = evidence::trials()) {
        for (const evidence::EvidenceTrial& trial : *trials) {
            addPart(entries, window, PaletteKind::Trial, trial.shortName, u"evidence"_s, trial.key);
        }
    }
    if (const auto own = reporting::readOwnTrials()) { // one that cannot be read is told on its page
        for (const evidence::EvidenceTrial& trial : *own) {
            addPart(entries, window, PaletteKind::Trial,
                    u"%1 (%2)"_s.arg(trial.shortName, figures::ownTrialText()), u"evidence"_s, trial.key);
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
    addEvidence(entries, window);
    addHelp(entries, window, workspace);
    return entries;
}

} // namespace window
