// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pages.h"

#include "app/pages/analysis_page.h"
#include "app/pages/claims_page.h"
#include "app/pages/responder_page.h"
#include "app/pages/participants_page.h"
#include "app/pages/mechanism_page.h"
#include "app/pages/overview_page.h"
#include "app/pages/entry_page.h"
#include "app/pages/evidence_page.h"
#include "app/pages/safety_page.h"
#include "app/pages/trajectory_page.h"
#include "core/study/scale.h"

#include <vector>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

template <typename Kind>
Page* makePage(workspace::Workspace& workspace, QWidget* parent)
{
    return new Kind(workspace, parent);
}

constexpr study::ListedWords pageWords(const char* source)
{
    return {.context = "pages", .source = source};
}

} // namespace

std::span<const PageKind> pageKinds()
{
    static const std::vector<PageKind> kinds = {
        {u"overview"_s, pageWords(QT_TRANSLATE_NOOP("pages", "Overview")),
         pageWords(QT_TRANSLATE_NOOP("pages", "The question, who took part, and the key results")),
         makePage<OverviewPage>},
        {u"trajectories"_s, pageWords(QT_TRANSLATE_NOOP("pages", "Trajectories")),
         pageWords(QT_TRANSLATE_NOOP("pages", "Every participant over time, and the switch")), makePage<TrajectoryPage>},
        {u"participants"_s, pageWords(QT_TRANSLATE_NOOP("pages", "Participants")),
         pageWords(QT_TRANSLATE_NOOP("pages", "Everybody as a table, a profile, small pictures")),
         makePage<ParticipantsPage>},
        {u"responders"_s, pageWords(QT_TRANSLATE_NOOP("pages", "Responders")),
         pageWords(QT_TRANSLATE_NOOP("pages", "Who got better by a threshold, in pairs and one by one")),
         makePage<ResponderPage>},
        {u"safety"_s, pageWords(QT_TRANSLATE_NOOP("pages", "Dissociation and safety")),
         pageWords(QT_TRANSLATE_NOOP("pages", "Dissociation beside mood, how alike both sides are, adverse events")),
         makePage<SafetyPage>},
        {u"mechanism"_s, pageWords(QT_TRANSLATE_NOOP("pages", "Mechanism")),
         pageWords(QT_TRANSLATE_NOOP("pages", "Drugs in plasma and at receptors, modelled; four readings of the result")),
         makePage<MechanismPage>},
        {u"analysis"_s, pageWords(QT_TRANSLATE_NOOP("pages", "Analysis")),
         pageWords(QT_TRANSLATE_NOOP("pages", "The difference with its interval, by any method, with what it assumes")),
         makePage<AnalysisPage>},
        {u"evidence"_s, pageWords(QT_TRANSLATE_NOOP("pages", "Evidence")),
         pageWords(QT_TRANSLATE_NOOP("pages", "Other trials as published, and what speaks for and against comparing them")),
         makePage<EvidencePage>},
        {u"claims"_s, pageWords(QT_TRANSLATE_NOOP("pages", "Claims")),
         pageWords(QT_TRANSLATE_NOOP("pages", "What a news text said of the trial, claim by claim, with verdict and view")),
         makePage<ClaimsPage>},
        {u"entry"_s, pageWords(QT_TRANSLATE_NOOP("pages", "Data")),
         pageWords(QT_TRANSLATE_NOOP("pages", "Type a study of your own: people, scores, doses, events, design")),
         makePage<EntryPage>},
    };
    return kinds;
}

const PageKind& startPage()
{
    const PageKind* courses = findPage(u"trajectories"); // what the program is about: the curves and their switch
    return courses != nullptr ? *courses : pageKinds().front();
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
