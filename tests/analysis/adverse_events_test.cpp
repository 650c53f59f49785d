// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/adverse_events.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <cstddef>

using namespace Qt::StringLiterals;

namespace {

void addEvent(study::Study& study, int person, int period, const QString& term, const QString& severity = {})
{
    study.events.push_back({.id = study::EventId(static_cast<std::int32_t>(study.events.size()) + 1),
                            .participant = study::ParticipantId(person),
                            .period = static_cast<std::int16_t>(period),
                            .term = term,
                            .severity = severity,
                            .startDay = 0.0,
                            .endDay = std::nullopt,
                            .origin = study::Origin::Imported,
                            .source = {}});
}

/// P1: headache in both periods, twice in the first; P2: headache with the drug (period 1); P3: nausea with the drug
/// (period 2); P4, who received the drug alone: headache; P5 before any treatment.
study::Study crossoverWithEvents()
{
    study::Study study = tiny::crossover();
    addEvent(study, 1, 1, u"Headache"_s, u"mild"_s);
    addEvent(study, 1, 1, u"headache"_s, u"Severe"_s);
    addEvent(study, 1, 2, u"Headache"_s, u"MODERATE"_s);
    addEvent(study, 2, 1, u"Headache"_s, u"mild"_s);
    addEvent(study, 3, 2, u"Nausea"_s);
    addEvent(study, 4, 1, u"Headache"_s, u"mild"_s);
    addEvent(study, 5, 0, u"Headache"_s, u"mild"_s);
    study::sortStudy(study);
    return study;
}

void compareShares(const stats::Share& got, const base::Result<stats::Share>& expected)
{
    QVERIFY_RESULT(expected);
    QCOMPARE(got.value, expected->value);
    QCOMPARE(got.lower, expected->lower);
    QCOMPARE(got.upper, expected->upper);
}

} // namespace

class AnalysisAdverseEventsTest : public QObject
{
    Q_OBJECT

private slots:

    void peopleAreCounted()
    {
        const auto events = analysis::adverseEvents(crossoverWithEvents(), tiny::selection());
        QVERIFY_RESULT(events);
        QCOMPARE(events->arms, (std::vector{tiny::open, tiny::blocked}));
        QCOMPARE(events->untreated, 1);
        QCOMPARE(events->terms.size(), std::size_t(3));
        QVERIFY(events->terms[0].term.isEmpty()); // any
        QCOMPARE(events->terms[1].term, u"Headache"_s);
        QCOMPARE(events->terms[2].term, u"Nausea"_s);
        const analysis::EventTerm& headache = events->terms[1];
        QCOMPARE(headache.cells[0].people, 4);
        QCOMPARE(headache.cells[0].affected.size(), std::size_t(3)); // P1 once
        QCOMPARE(headache.cells[0].events, 4);
        QCOMPARE(headache.cells[1].people, 3);
        QCOMPARE(headache.cells[1].affected, std::vector{study::ParticipantId(1)});
        compareShares(headache.cells[0].share, stats::wilson(3, 4));
        QCOMPARE(events->terms[0].cells[0].affected.size(), std::size_t(4));
    }

    void severityIsThatOfTheWorst()
    {
        const auto events = analysis::adverseEvents(crossoverWithEvents(), tiny::selection());
        QVERIFY_RESULT(events);
        const auto& severities = events->terms[1].severities;
        QCOMPARE(severities.size(), std::size_t(3));
        QCOMPARE(severities[0].severity, u"mild"_s);
        QCOMPARE(severities[0].people, (std::vector{2, 0}));
        QCOMPARE(severities[1].severity, u"MODERATE"_s);
        QCOMPARE(severities[1].people, (std::vector{0, 1}));
        QCOMPARE(severities[2].severity, u"Severe"_s);
        QCOMPARE(severities[2].people, (std::vector{1, 0}));
        QCOMPARE(events->terms[2].severities[0].severity, QString()); // not said
    }

    // Newcombe's own numbers are held in proportion_test; here: the right people are paired.
    void differencesAreOfTheSamePeople()
    {
        const auto events = analysis::adverseEvents(crossoverWithEvents(), tiny::selection());
        QVERIFY_RESULT(events);
        QVERIFY(events->paired);
        QCOMPARE(events->people, 3); // P4 received one arm alone
        const analysis::EventTerm& headache = events->terms[1];
        QVERIFY(headache.difference);
        compareShares(*headache.difference,
                      stats::pairedDifference({.both = 1, .firstOnly = 1, .secondOnly = 0, .neither = 1}));
        QCOMPARE(*headache.difference->value, -1.0 / 3.0);
    }

    void differencesOfDifferentPeople()
    {
        study::Study study = tiny::parallelArms();
        addEvent(study, 1, 1, u"Headache"_s);
        addEvent(study, 2, 1, u"Headache"_s);
        addEvent(study, 3, 1, u"Headache"_s);
        const auto events = analysis::adverseEvents(study, tiny::selection());
        QVERIFY_RESULT(events);
        QVERIFY(!events->paired);
        compareShares(*events->terms[1].difference, stats::independentDifference(2, 2, 1, 2));
    }

    void theFilterCounts()
    {
        study::Selection selection = tiny::selection();
        selection.where = {{u"sex"_s, u"M"_s}}; // P2, P4
        const auto events = analysis::adverseEvents(crossoverWithEvents(), selection);
        QVERIFY_RESULT(events);
        QCOMPARE(events->terms.size(), std::size_t(2));
        QCOMPARE(events->terms[1].cells[0].people, 2);
        QCOMPARE(events->terms[1].cells[1].people, 1);
        selection.where = {{u"shoe size"_s, u"41"_s}};
        QCOMPARE(analysis::adverseEvents(crossoverWithEvents(), selection).error().kind, base::ErrorKind::UnknownKey);
    }

    void withoutEventsOrArms()
    {
        const auto none = analysis::adverseEvents(tiny::crossover(), tiny::selection());
        QVERIFY_RESULT(none);
        QVERIFY(none->terms.empty());
        study::Study single = tiny::singleArm(3);
        addEvent(single, 2, 1, u"Nausea"_s);
        const auto events = analysis::adverseEvents(single, tiny::selection());
        QVERIFY_RESULT(events);
        QCOMPARE(events->arms, std::vector{tiny::open});
        QVERIFY(!events->terms[1].difference);
        compareShares(events->terms[1].cells[0].share, stats::wilson(1, 3));
    }

    // Nobody of the filter received the blocker: there is a share of one arm, and no difference.
    void oneArmWithoutPeople()
    {
        study::Selection selection = tiny::selection();
        selection.where = {{u"participant"_s, u"P4"_s}};
        const auto events = analysis::adverseEvents(crossoverWithEvents(), selection);
        QVERIFY_RESULT(events);
        QCOMPARE(events->terms[1].cells[1].people, 0);
        QVERIFY(!events->terms[1].cells[1].share.value);
        QVERIFY(!events->terms[1].difference);
    }
};

QTEST_GUILESS_MAIN(AnalysisAdverseEventsTest)
#include "adverse_events_test.moc"
