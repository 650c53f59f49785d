// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis_set.h"
#include "core/analysis/paired_difference.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <cmath>

class PairedDifferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheMeanOfEachPersonsDifference();
    void nobodyHasBoth();
};

void PairedDifferenceTest::isTheMeanOfEachPersonsDifference()
{
    const study::Study study = tiny::crossover();
    const auto courses = analysis::coursesOf(study, tiny::selection());
    QVERIFY_RESULT(courses);
    const auto difference = analysis::pairedDifference(*courses, *study.contrast, tiny::day1);
    QVERIFY(difference.has_value()); // 10, 8, 7
    QCOMPARE(difference->n, 3);
    QVERIFY(std::abs(difference->mean - 25.0 / 3.0) < 1e-12);
    QVERIFY(std::abs(*difference->sd - std::sqrt(7.0 / 3.0)) < 1e-12);
    QVERIFY(std::abs(*difference->lower - 4.5387) < 1e-3); // t(2) = 4.3027
    QVERIFY(std::abs(*difference->upper - 12.1279) < 1e-3);
    QVERIFY(std::abs(difference->referenceMean - 29.0 / 3.0) < 1e-12);
    QCOMPARE(difference->comparatorMean, 18.0);
    QCOMPARE(difference->rose, 3);
    QCOMPARE(difference->fell, 0);
}

void PairedDifferenceTest::nobodyHasBoth()
{
    const study::Study study = tiny::parallelArms();
    const auto courses = analysis::coursesOf(study, tiny::selection());
    QVERIFY_RESULT(courses);
    QVERIFY(!analysis::pairedDifference(*courses, *study.contrast, tiny::day1).has_value());
}

QTEST_GUILESS_MAIN(PairedDifferenceTest)
#include "paired_difference_test.moc"
