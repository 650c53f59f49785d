// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/paired.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

class PairedTest : public QObject
{
    Q_OBJECT

private slots:
    void joinsTheTwoValuesOfAPerson();
    void differenceStandsAtTheComparatorsMean();
    void nobodyHasBoth();
    void needsTwoArms();
};

void PairedTest::joinsTheTwoValuesOfAPerson()
{
    const auto figure = figures::paired(tiny::crossover(), tiny::selection());
    QVERIFY_RESULT(figure);
    const figures::Lines& lines = figure->lines[0];
    QCOMPARE(lines.participant.size(), std::size_t(3)); // P4 has one side
    QVERIFY((lines.y == std::vector<double>{8.0, 18.0, 12.0, 20.0, 9.0, 16.0}));
    QCOMPARE(figure->points[0].role, figures::Role::Open);
    QVERIFY((figure->points[1].y == std::vector<double>{18.0, 20.0, 16.0}));
    QCOMPARE(figure->x.ticks[0].label, u"Drug"_s);
    QCOMPARE(figure->x.ticks[0].below, u"3"_s);
    QVERIFY(figure->subtitle.endsWith(u"Day 1"_s));
    QCOMPARE(figure->summary,
             u"On day 1 the mean difference in HAM-D-17 (Drug + blocker − Drug) is 8.3 (95 % CI 4.5 to 12.1, n = 3); "_s
             u"higher in 3, lower in 0."_s);
}

void PairedTest::differenceStandsAtTheComparatorsMean()
{
    const auto figure = figures::paired(tiny::crossover(), tiny::selection());
    QVERIFY_RESULT(figure);
    const figures::Intervals& difference = figure->intervals[0];
    QVERIFY(difference.secondAxis);
    QVERIFY(std::abs(difference.y[0] - 25.0 / 3.0) < 1e-12);
    const double share = (difference.y[0] - figure->y2.minimum) / (figure->y2.maximum - figure->y2.minimum);
    const double height = figure->y.minimum + share * (figure->y.maximum - figure->y.minimum);
    QVERIFY(std::abs(height - 18.0) < 1e-9);
    QVERIFY(figure->y.maximum >= 29.0 / 3.0 + difference.upper[0]); // the whole interval is visible
}

void PairedTest::nobodyHasBoth()
{
    study::Study study = tiny::crossover();
    std::erase_if(study.assessments,
                  [](const study::Assessment& row) { return row.visit == tiny::day1 && row.period == 2; });
    const auto figure = figures::paired(study, tiny::selection());
    QVERIFY(!figure); // day 1 was scored, but nobody has it twice
    QCOMPARE(figure.error().kind, base::ErrorKind::NotEnoughData);
    study::Selection later = tiny::selection();
    later.visit = tiny::day3;
    QVERIFY_RESULT(figures::paired(study, later));
}

void PairedTest::needsTwoArms()
{
    for (const study::Study& study : {tiny::parallelArms(), tiny::singleArm(5)}) {
        const auto figure = figures::paired(study, tiny::selection());
        QVERIFY(!figure);
        QCOMPARE(figure.error().kind, base::ErrorKind::NotApplicable);
    }
}

QTEST_GUILESS_MAIN(PairedTest)
#include "paired_test.moc"
