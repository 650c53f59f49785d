// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/key_results.h"
#include "core/analysis/origin_counts.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

class KeyResultsTest : public QObject
{
    Q_OBJECT

private slots:
    void areTheMeanChangesAndTheirDifference();
    void followTheFilterAlone();
    void parallelArmsHaveNoPairedDifference();
    void withoutABaselineTheyAreScores();
    void withoutScoresThereAreNone();
    void originsAreCounted();
};

void KeyResultsTest::areTheMeanChangesAndTheirDifference()
{
    const auto results = analysis::keyResults(tiny::crossover(), {});
    QVERIFY_RESULT(results);
    QCOMPARE(results->selection.visit, tiny::day1);
    QCOMPARE(results->selection.measure, study::Measure::Change);
    QCOMPARE(results->sides.size(), std::size_t{2});
    QCOMPARE(results->sides[0].arm, tiny::open);
    QCOMPARE(results->sides[0].n, 4);
    QVERIFY(std::abs(results->sides[0].mean - (-12.0 - 12.0 - 9.0 - 6.0) / 4.0) < 1e-12);
    QCOMPARE(results->sides[0].responders, std::optional(3)); // 8 of 20, 12 of 24, 9 of 18
    QCOMPARE(results->sides[1].n, 3);
    QVERIFY(std::abs(results->sides[1].mean - (-4.0 - 4.0 - 4.0) / 3.0) < 1e-12);
    QVERIFY(results->difference.has_value());
    QCOMPARE(results->difference->n, 3);
    QVERIFY(std::abs(results->difference->mean - (8.0 + 8.0 + 5.0) / 3.0) < 1e-12);
}

void KeyResultsTest::followTheFilterAlone()
{
    study::Selection selection;
    selection.where = {{u"sequence"_s, u"o-b"_s}};
    selection.measure = study::Measure::PercentChange;
    selection.visit = tiny::day3;
    const auto results = analysis::keyResults(tiny::crossover(), selection);
    QVERIFY_RESULT(results);
    QCOMPARE(results->selection.visit, tiny::day1);
    QCOMPARE(results->selection.measure, study::Measure::Change);
    QCOMPARE(results->sides[0].n, 3);
    QCOMPARE(results->difference->n, 2);
}

void KeyResultsTest::parallelArmsHaveNoPairedDifference()
{
    const auto results = analysis::keyResults(tiny::parallelArms(), {});
    QVERIFY_RESULT(results);
    QVERIFY(!results->sides.empty());
    QVERIFY(!results->difference.has_value());
}

void KeyResultsTest::withoutABaselineTheyAreScores()
{
    study::Study study = tiny::crossover();
    std::erase_if(study.assessments, [](const study::Assessment& row) { return row.visit == tiny::baseline; });
    const auto results = analysis::keyResults(study, {});
    QVERIFY_RESULT(results);
    QCOMPARE(results->selection.measure, study::Measure::Score);
    QVERIFY(std::abs(results->sides[0].mean - (8.0 + 12.0 + 9.0 + 20.0) / 4.0) < 1e-12);
}

void KeyResultsTest::withoutScoresThereAreNone()
{
    study::Study study = tiny::crossover();
    study.assessments.clear();
    for (const study::Study& empty : {study, study::Study()}) {
        const auto results = analysis::keyResults(empty, {});
        QVERIFY(!results);
        QCOMPARE(results.error().kind, base::ErrorKind::NotEnoughData);
    }
}

void KeyResultsTest::originsAreCounted()
{
    study::Study study = tiny::crossover();
    study.assessments[0].origin = study::Origin::Modelled;
    study.assessments[1].origin = study::Origin::Modelled;
    for (std::size_t i = 2; i < study.assessments.size(); ++i) {
        study.assessments[i].origin = study::Origin::Entered;
    }
    const std::size_t others = study.assessments.size() - 2;
    const auto counts = analysis::originCounts(study);
    QVERIFY(counts == (std::vector<analysis::OriginCount>{{study::Origin::Entered, others}, {study::Origin::Modelled, 2}}));
    QVERIFY(analysis::originCounts(study::Study()).empty());
}

QTEST_GUILESS_MAIN(KeyResultsTest)
#include "key_results_test.moc"
