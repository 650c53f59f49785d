// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/waterfall.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

std::vector<int> people(const figures::Bars& bars)
{
    std::vector<int> numbers;
    for (const study::ParticipantId id : bars.participant) {
        numbers.push_back(id.value());
    }
    return numbers;
}

} // namespace

class WaterfallTest : public QObject
{
    Q_OBJECT

private slots:
    void sortsFromWorstToBest();
    void bothSidesShareTheOrder();
    void changeWhereAsked();
    void higherIsBetterTurnsTheOrder();
    void scoresThemselves();
    void groupsStandAlone();
};

void WaterfallTest::sortsFromWorstToBest()
{
    const auto figure = figures::waterfall(tiny::crossover(), tiny::selection());
    QVERIFY_RESULT(figure);
    QCOMPARE(figure->bars.size(), std::size_t(2));
    QVERIFY((people(figure->bars[0]) == std::vector<int>{4, 2, 3, 1})); // −23, −50, −50, −60 %
    QVERIFY((figure->bars[0].x == std::vector<double>{0.8, 1.8, 2.8, 3.8}));
    QCOMPARE(figure->bars[0].emphasis, figures::Emphasis::Full);
    QVERIFY((people(figure->bars[1]) == std::vector<int>{2, 3, 1})); // the same people's other arm, in grey beside it
    QVERIFY((figure->bars[1].x == std::vector<double>{2.2, 3.2, 4.2}));
    QCOMPARE(figure->bars[1].emphasis, figures::Emphasis::Ghost);
    QVERIFY(std::abs(figure->bars[0].y[0] + 600.0 / 26.0) < 1e-12);
    QCOMPARE(figure->bars[0].y[3], -60.0);
    QCOMPARE(figure->x.ticks[3].label, u"P1"_s);
    QCOMPARE(figure->thresholds[0].y, -50.0);
}

void WaterfallTest::bothSidesShareTheOrder()
{
    const auto figure = figures::waterfall(tiny::crossover(), tiny::selection(study::Side::Both));
    QVERIFY_RESULT(figure);
    QCOMPARE(figure->bars.size(), std::size_t(2));
    QVERIFY((people(figure->bars[1]) == std::vector<int>{2, 3, 1}));
    QCOMPARE(figure->bars[1].x[0] - figure->bars[0].x[1], figure->bars[0].width); // side by side
}

void WaterfallTest::changeWhereAsked()
{
    const auto figure =
        figures::waterfall(tiny::crossover(), tiny::selection(study::Side::Comparator, study::Measure::Change));
    QVERIFY_RESULT(figure);
    QVERIFY((figure->bars[1].y == std::vector<double>{-4.0, -4.0, -4.0}));
    QVERIFY((people(figure->bars[1]) == std::vector<int>{1, 2, 3})); // equal: the study's order
    QCOMPARE(figure->bars[0].emphasis, figures::Emphasis::Ghost);
    QVERIFY((people(figure->bars[0]) == std::vector<int>{1, 2, 3, 4})); // by the side looked at; who lacks it comes last
    QVERIFY(figure->thresholds.empty());
}

void WaterfallTest::higherIsBetterTurnsTheOrder()
{
    study::Study study = tiny::crossover();
    study.scales[0].direction = study::Direction::HigherIsBetter;
    const auto figure = figures::waterfall(study, tiny::selection());
    QVERIFY_RESULT(figure);
    QVERIFY((people(figure->bars[0]) == std::vector<int>{1, 2, 3, 4}));
    QCOMPARE(figure->thresholds[0].y, 50.0);
}

void WaterfallTest::scoresThemselves()
{
    const auto figure = figures::sortedScores(tiny::crossover(), tiny::selection(study::Side::Both));
    QVERIFY_RESULT(figure);
    QCOMPARE(figure->key, u"sorted"_s);
    QVERIFY((people(figure->bars[0]) == std::vector<int>{4, 2, 3, 1})); // 20, 12, 9, 8
    QVERIFY((figure->bars[0].y == std::vector<double>{20.0, 12.0, 9.0, 8.0}));
    QCOMPARE(figure->thresholds.size(), std::size_t(1));
    QCOMPARE(figure->thresholds[0].y, 7.0);
    study::Study study = tiny::crossover();
    std::erase_if(study.assessments, [](const study::Assessment& row) { return row.visit == tiny::day1; });
    study::Selection day1 = tiny::selection();
    day1.visit = tiny::day1;
    QCOMPARE(figures::sortedScores(study, day1).error().kind, base::ErrorKind::NotEnoughData);
}

// Different people have no other bar.
void WaterfallTest::groupsStandAlone()
{
    const auto one = figures::waterfall(tiny::parallelArms(), tiny::selection());
    QVERIFY_RESULT(one);
    QCOMPARE(one->bars.size(), std::size_t(1));
    QVERIFY((one->bars[0].x == std::vector<double>{1.0, 2.0}));
    const auto both = figures::waterfall(tiny::parallelArms(), tiny::selection(study::Side::Both));
    QVERIFY_RESULT(both);
    QCOMPARE(both->bars.size(), std::size_t(2));
    QVERIFY((both->bars[1].x == std::vector<double>{3.0, 4.0}));
    QCOMPARE(both->bars[0].width, 0.8);
}

QTEST_GUILESS_MAIN(WaterfallTest)
#include "waterfall_test.moc"
