// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures made from results: estimation, forest, residuals and specification.
#include "core/analysis/analyses.h"
#include "core/figures/estimation.h"
#include "core/figures/figures.h"
#include "core/figures/forest.h"
#include "core/figures/residuals.h"
#include "core/figures/specification.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

analysis::AnalysisResult resultOf(QStringView key, const study::Study& study)
{
    base::NoProgress unseen;
    auto result = analysis::runAnalysis(key, study, tiny::selection(), {}, unseen);
    Q_ASSERT(result);
    return *result;
}

analysis::AnalysisResult manyWays()
{
    analysis::AnalysisResult result;
    result.analysis = u"multiverse"_s;
    result.tables = {
        {.name = u"specifications"_s,
         .columns = {u"scale"_s, u"visit"_s, u"people"_s, u"method"_s, u"estimate"_s, u"lower"_s, u"upper"_s, u"p"_s,
                     u"n"_s, u"current"_s},
         .rows = {{u"HAM-D-17"_s, u"day 1"_s, u"all"_s, u"paired-t"_s, 8.0, 4.0, 12.0, 0.01, 3, u"yes"_s},
                  {u"HAM-D-17"_s, u"day 3"_s, u"all"_s, u"paired-t"_s, 9.0, -1.0, 19.0, 0.07, 2, u"no"_s},
                  {u"HAM-D-17"_s, u"day 1"_s, u"completers"_s, u"crossover"_s, 6.0, 1.0, 11.0, 0.03, 3, u"no"_s},
                  {u"HAM-D-17"_s, u"day 3"_s, u"completers"_s, u"crossover"_s, {}, {}, {}, {}, 0, u"no"_s}}}};
    return result;
}

} // namespace

class ResultFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void estimationHoldsThePeopleOfTheResult();
    void estimationDrawsTheResultsOwnDifference();
    void estimationOfOtherResults();
    void forestOfVisits();
    void forestOfNothing();
    void residualsOfTheModel();
    void quantilesOnTheirLine();
    void noResiduals();
    void specificationsInOrder();
    void specificationOfOtherResults();
    void inTheList_data();
    void inTheList();
};

void ResultFiguresTest::estimationHoldsThePeopleOfTheResult()
{
    const study::Study study = tiny::crossover();
    const auto figure = figures::estimation(study, tiny::selection(), resultOf(u"paired-t", study));
    QVERIFY_RESULT(figure);
    QCOMPARE(figure->lines[0].participant.size(), std::size_t(3)); // P4 has one side and is not in the result
    QVERIFY((figure->points[0].y == std::vector<double>{8.0, 12.0, 9.0}));
    QVERIFY((figure->points[1].y == std::vector<double>{18.0, 20.0, 16.0}));
    QCOMPARE(figure->x.ticks[0].below, u"3"_s);
    QVERIFY(figure->summary.contains(u"8.3 points higher"));
}

void ResultFiguresTest::estimationDrawsTheResultsOwnDifference()
{
    const study::Study study = tiny::crossover();
    analysis::AnalysisResult result = resultOf(u"paired-t", study);
    result.estimates[0].value = 7.5; // whatever the method made of it
    result.estimates[0].lower = 5.0;
    result.estimates[0].upper = 10.0;
    const auto figure = figures::estimation(study, tiny::selection(), result);
    QVERIFY_RESULT(figure);
    const figures::Intervals& drawn = figure->intervals[0];
    QVERIFY(drawn.secondAxis);
    QCOMPARE(drawn.y[0], 7.5);
    QCOMPARE(drawn.lower[0], 5.0);
    // the second axis has its zero at the reference mean, 29/3
    QVERIFY(std::abs(figure->y.minimum - figure->y2.minimum - 29.0 / 3.0) < 1e-9);
    QVERIFY(std::abs(figure->y.maximum - figure->y2.maximum - 29.0 / 3.0) < 1e-9);
    QCOMPARE(figure->thresholds.size(), 1U); // and a line says where no difference is
    QCOMPARE(figure->thresholds[0].y, 0.0);
    QVERIFY(figure->thresholds[0].secondAxis && !figure->thresholds[0].name.isEmpty());
}

void ResultFiguresTest::estimationOfOtherResults()
{
    const study::Study study = tiny::crossover();
    for (const QString& key : {u"responders"_s, u"summary"_s}) {
        const auto figure = figures::estimation(study, tiny::selection(), resultOf(key, study));
        QVERIFY2(!figure, qPrintable(key)); // shares and means are no difference of values
        QCOMPARE(figure.error().kind, base::ErrorKind::NotApplicable);
    }
}

void ResultFiguresTest::forestOfVisits()
{
    const study::Study study = tiny::crossover();
    base::NoProgress unseen;
    const auto contrasts = analysis::contrastsByVisit(study, tiny::selection(), u"paired-t", {}, unseen);
    QVERIFY_RESULT(contrasts);
    const auto figure = figures::forest(study, tiny::selection(), resultOf(u"paired-t", study), *contrasts);
    QVERIFY_RESULT(figure);
    QCOMPARE(figure->x.ticks.size(), std::size_t(2));
    QCOMPARE(figure->x.ticks[1].label, u"Day 3"_s);
    QCOMPARE(figure->x.ticks[1].below, u"2"_s);
    QCOMPARE(figure->intervals.size(), std::size_t(2)); // the one in view stands out
    QCOMPARE(figure->intervals[1].role, figures::Role::Blocked);
    QCOMPARE(figure->intervals[1].x[0], 1.0);
    QVERIFY(figure->y.minimum <= 0.0);
    QCOMPARE(figure->thresholds[0].y, 0.0);
}

void ResultFiguresTest::forestOfNothing()
{
    const study::Study study = tiny::crossover();
    const auto figure = figures::forest(study, tiny::selection(), resultOf(u"paired-t", study), {});
    QVERIFY(!figure);
    QCOMPARE(figure.error().kind, base::ErrorKind::NotEnoughData);
}

void ResultFiguresTest::residualsOfTheModel()
{
    const study::Study study = tiny::crossover();
    const analysis::AnalysisResult result = resultOf(u"crossover", study);
    QVERIFY(!result.residuals.empty());
    const auto figure = figures::residuals(study, tiny::selection(), result);
    QVERIFY_RESULT(figure);
    QCOMPARE(figure->points[0].x.size(), result.residuals.size());
    QCOMPARE(figure->points[0].y[0], result.residuals[0].residual);
    QVERIFY(figure->points[0].participant[0].isValid());
}

void ResultFiguresTest::quantilesOnTheirLine()
{
    analysis::AnalysisResult result;
    result.scale = u"HAM-D-17"_s;
    for (int i = 1; i <= 5; ++i) {
        result.residuals.push_back({.participant = u"P%1"_s.arg(i), .residual = 0.0, .standardized = i - 3.0});
    }
    result.residuals[0].residual = 1.0; // some spread
    const auto figure = figures::residualQuantiles(tiny::crossover(), tiny::selection(), result);
    QVERIFY_RESULT(figure);
    QCOMPARE(figure->points[0].y.front(), -2.0);
    QVERIFY(std::abs(figure->points[0].x[2]) < 1e-12);
    QVERIFY(figure->lines[0].x == figure->lines[0].y);
}

void ResultFiguresTest::noResiduals()
{
    analysis::AnalysisResult result;
    QVERIFY(!figures::residuals(tiny::crossover(), tiny::selection(), result));
    QVERIFY(!figures::residualQuantiles(tiny::crossover(), tiny::selection(), result));
}

void ResultFiguresTest::specificationsInOrder()
{
    const auto figure = figures::specification(tiny::crossover(), tiny::selection(), manyWays());
    QVERIFY_RESULT(figure);
    QCOMPARE(figure->intervals.size(), std::size_t(2));
    QVERIFY((figure->intervals[0].y == std::vector<double>{6.0, 9.0})); // what could not be estimated is not drawn
    QCOMPARE(figure->intervals[1].role, figures::Role::Blocked);        // the one in view
    QCOMPARE(figure->intervals[1].x[0], 2.0);
    QVERIFY(figure->summary.startsWith(
        u"3 ways to ask: estimates from 6.0 to 9.0; the interval lies on one side of zero in 2"));
    const auto row = std::find_if(figure->y.ticks.begin(), figure->y.ticks.end(),
                                  [](const figures::Tick& tick) { return tick.label == u"Day 3"; });
    QVERIFY(row != figure->y.ticks.end());
    QVERIFY(std::is_sorted(figure->y.ticks.begin(), figure->y.ticks.end(), // else the painter leaves labels out
                           [](const figures::Tick& a, const figures::Tick& b) { return a.at < b.at; }));
    QVERIFY(std::none_of(figure->y.ticks.begin(), figure->y.ticks.end(), // an analysis has its name, with its option
                         [](const figures::Tick& tick) { return tick.label.startsWith(u"mmrm"_s); }));
    QVERIFY(row->at < -1.0 && row->at > figure->y.minimum); // below every estimate
    const auto marks =
        std::count_if(figure->points.begin(), figure->points.end(), [&row](const figures::Points& points) {
            return points.name == u"Day 3" && points.y == std::vector<double>{row->at} &&
                   points.x == std::vector<double>{3.0};
        });
    QCOMPARE(marks, 1);
}

void ResultFiguresTest::specificationOfOtherResults()
{
    const study::Study study = tiny::crossover();
    const auto figure = figures::specification(study, tiny::selection(), resultOf(u"paired-t", study));
    QVERIFY(!figure);
    QCOMPARE(figure.error().kind, base::ErrorKind::NotEnoughData);
}

void ResultFiguresTest::inTheList_data()
{
    QTest::addColumn<QString>("key");
    for (const QString& key : {u"estimation"_s, u"forest"_s, u"residuals"_s, u"residual-quantiles"_s}) {
        QTest::newRow(qPrintable(key)) << key;
    }
}

void ResultFiguresTest::inTheList()
{
    QFETCH(QString, key);
    const auto figure = figures::makeFigure(key, tiny::crossover(), tiny::selection());
    QVERIFY_RESULT(figure);
    QCOMPARE(figure->key, key);
    QVERIFY(!figure->summary.isEmpty());
    QVERIFY(figure->caption.contains(u"Hills and Armitage")); // the method, as it was run
    QVERIFY(!figures::makeFigure(key, tiny::singleArm(5), tiny::selection()));
}

QTEST_GUILESS_MAIN(ResultFiguresTest)
#include "result_figures_test.moc"
