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
};

void WaterfallTest::sortsFromWorstToBest()
{
    const auto figure = figures::waterfall(tiny::crossover(), tiny::selection());
    QVERIFY_RESULT(figure);
    QCOMPARE(figure->bars.size(), std::size_t(1));
    QVERIFY((people(figure->bars[0]) == std::vector<int>{4, 2, 3, 1})); // −23, −50, −50, −60 %
    QVERIFY((figure->bars[0].x == std::vector<double>{1.0, 2.0, 3.0, 4.0}));
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
    QVERIFY((figure->bars[0].y == std::vector<double>{-4.0, -4.0, -4.0}));
    QVERIFY((people(figure->bars[0]) == std::vector<int>{1, 2, 3})); // equal: the study's order
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

QTEST_GUILESS_MAIN(WaterfallTest)
#include "waterfall_test.moc"
