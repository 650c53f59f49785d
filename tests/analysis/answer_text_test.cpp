// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyses.h"
#include "core/analysis/answer_text.h"
#include "core/analysis/residual_quantiles.h"
#include "core/analysis/visit_contrasts.h"
#include "core/stats/distribution.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using analysis::AnalysisResult;

namespace {

AnalysisResult resultOf(double value, std::optional<double> lower, std::optional<double> upper)
{
    AnalysisResult result;
    result.analysis = u"paired-t"_s;
    result.scale = u"HAM-D-17"_s;
    result.visit = u"day 1"_s;
    result.n = 12;
    result.headline = u"difference"_s;
    result.estimates = {{.name = u"difference"_s, .value = value, .lower = lower, .upper = upper}};
    return result;
}

} // namespace

class AnswerTextTest : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data();
    void sentences();
    void ofAStudy();
    void ofShares();
    void ofSumsAndOfNothing();
    void ofAPlan();
    void sameContrastAtEveryVisit();
    void contrastsOfOneModel();
    void studyWithoutTwoArms();
    void quantilesOfResiduals();
    void noQuantiles();
};

void AnswerTextTest::sentences_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::addColumn<study::Measure>("measure");
    QTest::addColumn<QString>("part");
    using study::Measure;
    QTest::newRow("higher")
        << 9.3 << 5.1 << 13.5 << Measure::Score
        << u"HAM-D-17 on day 1 was 9.3 points higher (95 % CI 5.1 to 13.5) than with Drug; 12 people."_s;
    QTest::newRow("lower: the ends change places")
        << -6.76 << -10.88 << -2.62 << Measure::Score << u"was 6.8 points lower (95 % CI 2.6 to 10.9) than"_s;
    QTest::newRow("both sides: each end says which")
        << 1.2 << -3.1 << 5.5 << Measure::Score << u"1.2 points higher (95 % CI 3.1 lower to 5.5 higher) than"_s;
    QTest::newRow("both sides, negative")
        << -1.2 << -5.5 << 3.1 << Measure::Score << u"1.2 points lower (95 % CI 5.5 lower to 3.1 higher) than"_s;
    QTest::newRow("no difference") << 0.01 << -2.0 << 2.0 << Measure::Score
                                   << u"was the same (difference 0.0, 95 % CI 2.0 lower to 2.0 higher) as with Drug"_s;
    QTest::newRow("an end at zero") << 2.0 << 0.01 << 4.0 << Measure::Score
                                    << u"2.0 points higher (95 % CI 0.0 to 4.0) than"_s;
    QTest::newRow("change") << 9.3 << 5.1 << 13.5 << Measure::Change
                            << u"the change in HAM-D-17 on day 1 was 9.3 points higher"_s;
    QTest::newRow("percent") << 40.2 << 20.0 << 60.4 << Measure::PercentChange
                             << u"40.2 percentage points higher (95 % CI 20.0 to 60.4) than"_s;
}

void AnswerTextTest::sentences()
{
    QFETCH(double, value);
    QFETCH(double, lower);
    QFETCH(double, upper);
    QFETCH(study::Measure, measure);
    QFETCH(QString, part);
    AnalysisResult result = resultOf(value, lower, upper);
    result.measure = measure;
    const QString sentence = analysis::answerSentence(tiny::crossover(), result);
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(sentence.startsWith(u"With Drug + blocker, "));
}

void AnswerTextTest::ofAStudy()
{
    base::NoProgress unseen;
    const auto result = analysis::runAnalysis(u"paired-t", tiny::crossover(), tiny::selection(), {}, unseen);
    QVERIFY_RESULT(result);
    QCOMPARE(analysis::answerSentence(tiny::crossover(), *result),
             u"With Drug + blocker, HAM-D-17 on day 1 was 8.3 points higher (95 % CI 4.5 to 12.1) than with "
             "Drug; 3 people."_s);
    QCOMPARE(analysis::directionSentence(tiny::crossover().scales[0]), u"On HAM-D-17, higher is worse."_s);
}

void AnswerTextTest::ofShares()
{
    AnalysisResult result = resultOf(-0.5, -0.75, -0.25);
    result.analysis = u"responders"_s;
    QVERIFY(!analysis::isDifferenceOfValues(result));
    QCOMPARE(analysis::answerSentence(tiny::crossover(), result),
             u"With Drug + blocker, 50 percentage points fewer people responded (95 % CI 25 to 75) than with Drug: "
             "HAM-D-17 on day 1; 12 people."_s);
    result.estimates.push_back({.name = u"mean difference"_s, .value = 8.0});
    QCOMPARE(analysis::estimateValueText(tiny::crossover(), result, result.estimates[1]), u"8.0"_s);
    result = resultOf(0.58, 0.32, 0.81);
    result.analysis = u"responders"_s;
    result.estimates[0].name = result.headline = u"reference"_s; // one arm alone
    QCOMPARE(analysis::answerSentence(tiny::singleArm(5), result),
             u"58 % responded (95 % CI 32 to 81 %): HAM-D-17 on day 1; 12 people."_s);
}

void AnswerTextTest::ofAPlan()
{
    AnalysisResult result = resultOf(0.0, {}, {});
    result.analysis = u"power"_s;
    result.headline.clear();
    result.estimates = {{.name = u"people"_s, .value = 34.0},
                        {.name = u"detectable"_s, .value = 5.75},
                        {.name = u"power"_s, .value = 0.41}};
    QCOMPARE(analysis::answerSentence(tiny::crossover(), result),
             u"A replication needs 34 people. As many people as here, 12, have a power of 41 %, and would find a "
             "difference of 5.8."_s);
    result.estimates.erase(result.estimates.begin()); // no number of people has that power
    QVERIFY(analysis::answerSentence(tiny::crossover(), result).startsWith(u"As many people as here"_s));
}

void AnswerTextTest::ofSumsAndOfNothing()
{
    AnalysisResult result = resultOf(3.0, -1.0, 7.0);
    result.estimates[0].name = result.headline = u"carryover"_s;
    QVERIFY(!analysis::isDifferenceOfValues(result)); // a sum of two periods is no difference of values
    QCOMPARE(analysis::answerSentence(tiny::crossover(), result),
             u"Carry-over, HAM-D-17 on day 1: 3.0 (95 % CI −1.0 to 7.0); 12 people."_s);
    QVERIFY(analysis::answerSentence(tiny::crossover(), resultOf(3.0, {}, {})).contains(u"(no interval)"));
    result.headline.clear();
    QVERIFY(analysis::answerSentence(tiny::crossover(), result).isEmpty());
    const double endless = std::numeric_limits<double>::infinity();
    QVERIFY(!analysis::answerSentence(tiny::crossover(), resultOf(3.0, -endless, endless)).contains(u"inf"));
}

void AnswerTextTest::sameContrastAtEveryVisit()
{
    base::NoProgress unseen;
    const auto contrasts = analysis::contrastsByVisit(tiny::crossover(), tiny::selection(), u"paired-t", {}, unseen);
    QVERIFY_RESULT(contrasts);
    QCOMPARE(contrasts->size(), std::size_t(2));
    QCOMPARE(contrasts->at(0).visit, tiny::day1);
    QVERIFY(contrasts->at(0).chosen && !contrasts->at(1).chosen);
    QCOMPARE(contrasts->at(1).n, 2); // P3 has no blocked day 3
    QVERIFY(std::abs(contrasts->at(1).estimate.value - 9.0) < 1e-12);
    const auto none = analysis::contrastsByVisit(tiny::crossover(), tiny::selection(), u"nonsense", {}, unseen);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, base::ErrorKind::UnknownKey);
}

void AnswerTextTest::contrastsOfOneModel()
{
    AnalysisResult result = resultOf(9.0, 5.0, 13.0);
    result.headline = result.estimates[0].name = u"treatment"_s;
    QVERIFY(analysis::contrastsIn(tiny::crossover(), result).empty()); // about one visit
    result.estimates.push_back({.name = u"treatment @ day 3"_s, .value = 7.0});
    const auto contrasts = analysis::contrastsIn(tiny::crossover(), result);
    QCOMPARE(contrasts.size(), std::size_t(2));
    QCOMPARE(contrasts[0].visit, tiny::day1);
    QVERIFY(contrasts[0].chosen);
    QCOMPARE(contrasts[1].estimate.value, 7.0);
}

void AnswerTextTest::studyWithoutTwoArms()
{
    QVERIFY(analysis::defaultContrastAnalysis(tiny::singleArm(5)) == nullptr);
    QVERIFY(analysis::defaultContrastAnalysis(tiny::crossover()) != nullptr);
    QCOMPARE(analysis::defaultContrastAnalysis(tiny::crossover())->key, u"crossover"_s);
}

void AnswerTextTest::quantilesOfResiduals()
{
    AnalysisResult result;
    for (const double residual : {3.0, -1.0, 1.0, -3.0}) {
        result.residuals.push_back({.participant = u"P"_s, .residual = residual});
    }
    const auto quantiles = analysis::residualQuantiles(result);
    QCOMPARE(quantiles.size(), std::size_t(4));
    const double spread = std::sqrt(5.0);
    QVERIFY(std::abs(quantiles[0].standardized + 3.0 / spread) < 1e-12);
    QVERIFY(std::abs(quantiles[0].expected - stats::normalQuantile(0.625 / 4.25)) < 1e-12);
    QVERIFY(std::abs(quantiles[0].expected + quantiles[3].expected) < 1e-12); // symmetric
}

void AnswerTextTest::noQuantiles()
{
    AnalysisResult result;
    QVERIFY(analysis::residualQuantiles(result).empty());
    for (int i = 0; i < 5; ++i) {
        result.residuals.push_back({.participant = u"P"_s, .residual = 0.0});
    }
    QVERIFY(analysis::residualQuantiles(result).empty()); // nothing spreads
}

QTEST_GUILESS_MAIN(AnswerTextTest)
#include "answer_text_test.moc"
