// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures of the page of dissociation and safety.
#include "core/analysis/simulated_study.h"
#include "core/figures/events.h"
#include "core/figures/figure_table.h"
#include "core/figures/figures.h"
#include "core/simulation/trial_model.h"
#include "core/study/lookup.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <algorithm>
#include <cstddef>

using namespace Qt::StringLiterals;

namespace {

study::Study drawn()
{
    return analysis::williams2018Study(simulation::drawTrial({}, 5), 5);
}

/// Everybody with a headache, half of them with each of `terms` others; drug alone.
study::Study withEvents(int terms, study::Origin origin = study::Origin::Imported)
{
    study::Study study = tiny::crossover();
    std::int32_t id = 0;
    const auto add = [&](int person, int period, const QString& term) {
        study.events.push_back({.id = study::EventId(++id),
                                .participant = study::ParticipantId(person),
                                .period = static_cast<std::int16_t>(period),
                                .term = term,
                                .severity = u"mild"_s,
                                .startDay = 1.0,
                                .endDay = std::nullopt,
                                .origin = origin,
                                .source = {}});
    };
    for (const auto& [person, period] : {std::pair{1, 1}, std::pair{1, 2}, std::pair{2, 1}, std::pair{3, 2}}) {
        add(person, period, u"Headache"_s);
    }
    for (int i = 0; i < terms; ++i) {
        add(2, 1, u"Term %1"_s.arg(i));
    }
    study::sortStudy(study);
    return study;
}

} // namespace

class FiguresSafetyTest : public QObject
{
    Q_OBJECT

private slots:

    void dissociationIsShownWhateverScaleIsSelected()
    {
        const study::Study study = drawn();
        study::Selection selection = study::defaultSelection(study);
        selection.measure = study::Measure::PercentChange;
        selection.side = study::Side::Both;
        const auto figure = figures::makeFigure(u"dissociation", study, selection);
        QVERIFY_RESULT(figure);
        QCOMPARE(figure->key, u"dissociation"_s);
        QVERIFY(figure->title.startsWith(u"CADSS"_s));
        QCOMPARE(figure->y.label, u"CADSS"_s);
        QVERIFY(figure->x.label.contains(u"Minutes"_s));
        QVERIFY2(figure->summary.startsWith(u"Minute 40"_s), qPrintable(figure->summary));
        QCOMPARE(figure->badge, study.about.badge);
        study::Selection own = selection;
        own.scale = study::byKey(study.scales, u"CADSS")->id;
        own.visit = study::byKey(study.visits, u"minute 40")->id;
        own.measure = study::Measure::Score;
        const auto trajectories = figures::makeFigure(u"trajectories", study, own);
        QVERIFY_RESULT(trajectories);
        QVERIFY(figure->lines == trajectories->lines);
    }

    void dissociationNeedsItsScale()
    {
        const auto figure = figures::makeFigure(u"dissociation", tiny::crossover(), tiny::selection());
        QVERIFY(!figure);
        QCOMPARE(figure.error().kind, base::ErrorKind::NotApplicable);
    }

    void eventsStandSideBySide()
    {
        const study::Study study = withEvents(1);
        const auto figure = figures::makeFigure(u"events", study, tiny::selection());
        QVERIFY_RESULT(figure);
        QCOMPARE(figure->intervals.size(), std::size_t(3)); // two arms and their difference
        QCOMPARE(figure->x.ticks.size(), std::size_t(3));
        QCOMPARE(figure->x.ticks[0].label, u"Any event"_s);
        QCOMPARE(figure->x.ticks[1].label, u"Headache"_s);
        QCOMPARE(figure->x.ticks[1].below, u"3 / 1"_s);
        QCOMPARE(figure->intervals[0].y[1], 75.0);               // 3 of the 4 with the drug
        QCOMPARE(figure->intervals[1].y[1], 100.0 / 3.0);        // 1 of the 3 with the blocker
        QCOMPARE(figure->intervals[2].y[1], 100.0 * -2.0 / 3.0); // of the 3 with both: 1 against 3
        for (const figures::Intervals& intervals : figure->intervals) {
            for (std::size_t i = 0; i < intervals.x.size(); ++i) {
                QVERIFY(figure->x.minimum <= intervals.x[i] && intervals.x[i] <= figure->x.maximum);
                QVERIFY(figure->y.minimum <= intervals.lower[i] && intervals.upper[i] <= figure->y.maximum);
                QVERIFY(intervals.lower[i] <= intervals.y[i] && intervals.y[i] <= intervals.upper[i]);
            }
        }
        QVERIFY(figure->intervals[0].role == figures::Role::Open);
        QVERIFY(figure->intervals[1].role == figures::Role::Blocked);
        QVERIFY2(figure->summary.startsWith(u"Any adverse event: 3 of 4 with Drug, 1 of 3 with Drug + blocker."_s),
                 qPrintable(figure->summary));
        QVERIFY2(figure->caption.contains(u"of the 3 people who received both"_s), qPrintable(figure->caption));
        const analysis::Table table = figures::figureTable(*figure, study);
        QCOMPARE(table.rows.size(), std::size_t(3 * 3 + 1));
    }

    void theRestIsSaid()
    {
        const auto figure = figures::makeFigure(u"events", withEvents(15), tiny::selection());
        QVERIFY_RESULT(figure);
        QCOMPARE(figure->x.ticks.size(), figures::mostTermsDrawn + 1);
        QVERIFY2(figure->caption.contains(u"The 8 most frequent of 16 terms."_s), qPrintable(figure->caption));
    }

    void simulatedEventsAreHollow()
    {
        const auto figure = figures::makeFigure(u"events", withEvents(1, study::Origin::Simulated), tiny::selection());
        QVERIFY_RESULT(figure);
        for (const figures::Intervals& intervals : figure->intervals) {
            QVERIFY(intervals.origin == study::Origin::Simulated);
        }
        QVERIFY(std::none_of(figure->legend.begin(), figure->legend.end(),
                             [](const figures::LegendEntry& entry) { return entry.observed; }));
    }

    void withoutEvents()
    {
        for (const study::Study& study : {tiny::crossover(), drawn()}) {
            const auto figure = figures::makeFigure(u"events", study, study::defaultSelection(study));
            QVERIFY(!figure);
            QCOMPARE(figure.error().kind, base::ErrorKind::NotEnoughData);
        }
    }
};

QTEST_GUILESS_MAIN(FiguresSafetyTest)
#include "safety_figures_test.moc"
