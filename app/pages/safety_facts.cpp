// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/safety_facts.h"

#include <QCoreApplication>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

struct FactWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::SafetyFacts)
};

} // namespace

QString factCodeWords(FactCode code)
{
    switch (code) {
    case FactCode::Verbatim:
        return FactWords::tr("read in the source itself");
    case FactCode::Secondary:
        return FactWords::tr("read in a secondary source");
    case FactCode::NotFound:
        break;
    }
    return FactWords::tr("looked for and not found");
}

// Citations stay as they are in every language.
std::vector<SafetyFact> safetyFacts()
{
    return {
        {FactWords::tr(
             "After an infusion for depression, CADSS rose from 1.0 to a peak of 14.9 at 40 minutes and was back "
             "at its baseline within 2 hours."),
         u"aan het Rot 2010, as told by The Drug Classroom, Ketamine in Psychiatry"_s, FactCode::Secondary},
        {FactWords::tr("Over 110 infusions in mood disorders the mean CADSS was 7.7 (SD 9.2)."),
         u"J Affect Disord 2018;227:11, abstract"_s, FactCode::Verbatim},
        {FactWords::tr(
             "In 576 people dissociation did not go with the benefit of esketamine (p = 0.7). In 61 others each point "
             "of CADSS up to 15 went with half a point less on MADRS after 24 hours (p = 0.04)."),
         u"Blossom; Trends Psychiatry"_s, FactCode::Verbatim},
        {FactWords::tr(
             "Nasal esketamine carries a boxed warning of sedation, dissociation, respiratory depression, abuse "
             "and misuse, and suicidal thoughts. It is given in a monitored programme, and people are observed "
             "for at least 2 hours after each dose."),
         u"Spravato label, copies of it"_s, FactCode::Secondary},
        {FactWords::tr(
             "In a trial of nasal esketamine 7 % stopped because of an adverse event, 0.9 % with placebo spray; "
             "the events were gone by 1.5 hours."),
         u"Popova 2019 (TRANSFORM-2)"_s, FactCode::Verbatim},
        {FactWords::tr(
             "People who use much ketamine for long can become tolerant and dependent, with withdrawal; how many "
             "is unknown. About 10 % of people with long high-dose use have liver injury."),
         u"Wikipedia, Ketamine"_s, FactCode::Secondary},
        {FactWords::tr(
             "A text for clinicians saw no craving, tolerance, withdrawal or opioid-like signal in trials of ketamine "
             "and esketamine: an opinion."),
         u"MDedge / Current Psychiatry, article 214881"_s, FactCode::Secondary},
        {FactWords::tr("Ketamine is studied as a treatment of substance use as well: a review found 7 studies."),
         u"Jones 2018, review"_s, FactCode::Verbatim},
    };
}

std::vector<SafetyFact> unpublishedSafety(const QString& studyKey)
{
    if (studyKey != u"williams-2018") {
        return {};
    }
    const QString source = u"Williams 2018, doi:10.1176/appi.ajp.2018.18020138"_s;
    return {
        {FactWords::tr(
             "Adverse events of this trial: not published where they could be read. None are shown, and none are "
             "made up."),
         source, FactCode::NotFound},
        {FactWords::tr("Craving was asked for with a scale; its result: not published where it could be read."), source,
         FactCode::NotFound},
        {FactWords::tr(
             "Values of CADSS by condition and minute: not published where they could be read. The published fact "
             "is that dissociation did not differ between the two conditions; the curves here are simulated to "
             "match it."),
         source, FactCode::NotFound},
    };
}

} // namespace pages
