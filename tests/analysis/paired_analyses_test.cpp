// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analyses of pairs on published data with known answers. Numbers with many digits: R 4.2 on the same data.
#include "core/analysis/analyses.h"
#include "tests/analysis/known_studies.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

base::Result<analysis::AnalysisResult> run(const QString& key, const study::Study& study,
                                           const analysis::Options& options = {},
                                           const study::Selection& selection = {})
{
    base::NoProgress progress;
    return analysis::runAnalysis(key, study, selection, options, progress);
}

const analysis::Table* tableNamed(const analysis::AnalysisResult& result, const QString& name)
{
    for (const analysis::Table& table : result.tables) {
        if (table.name == name) {
            return &table;
        }
    }
    return nullptr;
}

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

const analysis::Assumption* assumptionAbout(const analysis::AnalysisResult& result, const QString& word)
{
    for (const analysis::Assumption& assumption : result.assumptions) {
        if (assumption.text.contains(word)) {
            return &assumption;
        }
    }
    return nullptr;
}

} // namespace

class PairedAnalysesTest : public QObject
{
    Q_OBJECT

private slots:
    void known_data();
    void known();
    void levelWidensTheInterval_data();
    void levelWidensTheInterval();
    void effectSizes();
    void everySentenceIsThere_data();
    void everySentenceIsThere();
    void residualsOfTheCrossover();
    void residualsOfThePairedT();
    void carryoverIsToldAndNotUsed();
    void carryoverThatWouldBeNeeded();
    void halvesAreLeftOut();
    void degenerate_data();
    void degenerate();
    void notOfParallelArms();
    void sampledPermutationSaysSo();
};

void PairedAnalysesTest::known_data()
{
    QTest::addColumn<QString>("study");
    QTest::addColumn<QString>("analysis");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("estimate");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("se");
    QTest::addColumn<double>("df");
    QTest::addColumn<double>("statistic");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    const double none = std::nan("");
    // Senn 2002, chapter 3; more digits: R
    QTest::newRow("Senn crossover") << u"senn"_s << u"crossover"_s << u""_s << u"treatment"_s << 46.6071 << 10.7766 << 11.0
                                    << 4.3249 << 0.001205 << 22.8881 << 70.3262;
    QTest::newRow("Senn paired t") << u"senn"_s << u"paired-t"_s << u""_s << u"difference"_s << 45.3846 << none << 12.0
                                   << none << 0.001666 << none << none;
    QTest::newRow("Senn carry-over") << u"senn"_s << u"carryover"_s << u""_s << u"carryover"_s << 14.4048 << 80.4 << 11.0
                                     << none << none << none << none; // 14.4 (80.4)
    // t.test(extra ~ group, data = sleep, paired = TRUE), the other sign
    QTest::newRow("sleep paired t") << u"sleep"_s << u"paired-t"_s << u""_s << u"difference"_s << 1.58 << 0.3890 << 9.0
                                    << 4.0621 << 0.002833 << 0.7001 << 2.4599;
    // Without its zero: 45 ranks, all of them positive, 9 differences with ties
    QTest::newRow("sleep Wilcoxon") << u"sleep"_s << u"wilcoxon"_s << u"drop"_s << u"difference"_s << none << none << none
                                    << 45.0 << 2.0 / 512.0 << none << none;
    QTest::newRow("sleep sign-flip") << u"sleep"_s << u"permutation"_s << u""_s << u"difference"_s << 1.58 << none << none
                                     << none << 4.0 / 1024.0 << none << none; // the zero may have either sign
}

void PairedAnalysesTest::known()
{
    QFETCH(QString, study);
    QFETCH(QString, analysis);
    QFETCH(QString, option);
    QFETCH(QString, estimate);
    QFETCH(double, value);
    QFETCH(double, se);
    QFETCH(double, df);
    QFETCH(double, statistic);
    QFETCH(double, p);
    QFETCH(double, lower);
    QFETCH(double, upper);
    const auto result = run(analysis, study == u"senn" ? known::sennAsthma() : known::sleep(),
                            option.isEmpty() ? analysis::Options() : analysis::Options{{u"zeros"_s, option}});
    QVERIFY_RESULT(result);
    const analysis::Estimate* found = analysis::findEstimate(*result, estimate);
    QVERIFY(found != nullptr);
    QCOMPARE(result->headline, estimate);
    const auto agrees = [](std::optional<double> got, double expected, double tolerance) {
        return std::isnan(expected) || (got && isNear(*got, expected, tolerance));
    };
    QVERIFY2(agrees(found->value, value, 5e-5), qPrintable(QString::number(found->value)));
    QVERIFY2(agrees(found->se, se, se > 50 ? 0.05 : 5e-5), qPrintable(QString::number(found->se.value_or(-1))));
    QVERIFY(agrees(found->df, df, 0.0));
    QVERIFY2(agrees(found->statistic, statistic, 5e-5), qPrintable(QString::number(found->statistic.value_or(-1))));
    QVERIFY2(agrees(found->p, p, 5e-7), qPrintable(QString::number(found->p.value_or(-1), 'g', 10)));
    QVERIFY(agrees(found->lower, lower, 5e-5));
    QVERIFY(agrees(found->upper, upper, 5e-5));
}

void PairedAnalysesTest::levelWidensTheInterval_data()
{
    QTest::addColumn<QString>("key");
    for (const QString& key : {u"paired-t"_s, u"crossover"_s, u"wilcoxon"_s, u"carryover"_s}) {
        QTest::newRow(qPrintable(key)) << key;
    }
}

void PairedAnalysesTest::levelWidensTheInterval()
{
    QFETCH(QString, key);
    const auto narrow = run(key, known::sennAsthma(), {{u"level"_s, u"0.8"_s}});
    const auto wide = run(key, known::sennAsthma(), {{u"level"_s, u"0.99"_s}});
    QVERIFY_RESULT(narrow);
    QVERIFY_RESULT(wide);
    QVERIFY(wide->estimates[0].lower.value() < narrow->estimates[0].lower.value());
    QVERIFY(wide->estimates[0].upper.value() > narrow->estimates[0].upper.value());
    QCOMPARE(wide->estimates[0].level, 0.99);
    QVERIFY(wide->method.contains(u"99 %"_s));
}

// dz = 1.58 / 1.229995 of sleep; every row holds its own estimate.
void PairedAnalysesTest::effectSizes()
{
    const auto result = run(u"paired-t"_s, known::sleep());
    const analysis::Table* table = tableNamed(*result, u"effect sizes"_s);
    QVERIFY(table != nullptr);
    QCOMPARE(table->rows.size(), std::size_t(3));
    QVERIFY(isNear(std::get<double>(table->rows[0][1]), 1.284558, 1e-6));
    for (const auto& row : table->rows) {
        QVERIFY(std::get<double>(row[2]) < std::get<double>(row[1]));
        QVERIFY(std::get<double>(row[1]) < std::get<double>(row[3]));
    }
}

void PairedAnalysesTest::everySentenceIsThere_data()
{
    QTest::addColumn<QString>("key");
    for (const QString& key : {u"paired-t"_s, u"crossover"_s, u"wilcoxon"_s, u"permutation"_s, u"carryover"_s}) {
        QTest::newRow(qPrintable(key)) << key;
    }
}

void PairedAnalysesTest::everySentenceIsThere()
{
    QFETCH(QString, key);
    const auto result = run(key, known::sennAsthma(), {}, tiny::selection(study::Side::Both));
    QVERIFY_RESULT(result);
    QCOMPARE(result->n, 13);
    QCOMPARE(result->rowsUsed, 26);
    QCOMPARE(result->visit, u"day 1"_s);
    for (const QString& part : {u"Population: "_s, u"13 of 13"_s, u"Variable: HAM-D-17 at day 1"_s,
                                u"Intercurrent events: "_s, u"Summary: "_s}) {
        QVERIFY2(result->estimand.contains(part), qPrintable(result->estimand));
    }
    QVERIFY(!result->method.contains(u'%' + u"1"_s) && result->method.contains(u"display rule"));
    QVERIFY(result->assumptions.size() >= 3);
    for (const analysis::Assumption& assumption : result->assumptions) {
        QVERIFY(!assumption.text.isEmpty() && !assumption.evidence.isEmpty());
    }
    QVERIFY(!result->rScript.empty());
    QCOMPARE(result->rScript.dataSha256.size(), 64);
    QVERIFY(analysis::findEstimate(*result, result->headline) != nullptr);
}

void PairedAnalysesTest::residualsOfTheCrossover()
{
    const auto result = run(u"crossover"_s, known::sennAsthma());
    QCOMPARE(result->residuals.size(), std::size_t(13));
    double sum = 0.0;
    double squares = 0.0;
    for (const analysis::Residual& residual : result->residuals) {
        sum += residual.residual;
        squares += residual.standardized.value() * residual.standardized.value();
    }
    QVERIFY(std::abs(sum) < 1e-9);
    QVERIFY(std::abs(squares - 11.0) < 1e-9); // n - 2 degrees of freedom
    QVERIFY(std::abs(result->residuals[0].fitted + result->residuals[0].residual - 310.0) < 1e-9);
}

void PairedAnalysesTest::residualsOfThePairedT()
{
    const auto result = run(u"paired-t"_s, known::sleep());
    QCOMPARE(result->residuals.size(), std::size_t(10));
    double squares = 0.0;
    for (const analysis::Residual& residual : result->residuals) {
        squares += residual.standardized.value() * residual.standardized.value();
    }
    QVERIFY(std::abs(squares - 9.0) < 1e-9);
    QVERIFY(std::abs(result->residuals[0].fitted + result->residuals[0].residual - 1.2) < 1e-9); // 1.9 - 0.7
}

void PairedAnalysesTest::carryoverIsToldAndNotUsed()
{
    const auto crossover = run(u"crossover"_s, known::sennAsthma());
    const analysis::Assumption* told = assumptionAbout(*crossover, u"first treatment"_s);
    QVERIFY(told != nullptr);
    QCOMPARE(told->verdict, analysis::Verdict::CannotBeChecked);
    QVERIFY2(told->evidence.contains(u"14.4"), qPrintable(told->evidence));
    const auto carryover = run(u"carryover"_s, known::sennAsthma());
    QVERIFY(carryover->notes.join(u' ').contains(u"never chooses the analysis"));
    QCOMPARE(analysis::findEstimate(*carryover, u"treatment")->value, crossover->estimates[0].value);
}

// A carry-over of -2 x 46.607 leaves nothing of the effect; one of -2 x 22.888 leaves an interval that begins at zero.
void PairedAnalysesTest::carryoverThatWouldBeNeeded()
{
    const auto result = run(u"carryover"_s, known::sennAsthma());
    const analysis::Table* table = tableNamed(*result, u"sensitivity"_s);
    QVERIFY(table != nullptr);
    double atAll = 1.0;
    double lowerAtZero = 1.0;
    for (const auto& row : table->rows) {
        if (std::get<QString>(row[0]) == u"would explain all of the effect") {
            QVERIFY(isNear(std::get<double>(row[1]), -93.2143, 1e-4));
            atAll = std::get<double>(row[2]);
        } else if (std::get<QString>(row[0]) == u"would bring the interval to zero") {
            QVERIFY(isNear(std::get<double>(row[1]), -45.7761, 1e-4));
            lowerAtZero = std::get<double>(row[3]);
        }
    }
    QVERIFY(std::abs(atAll) < 1e-9);
    QVERIFY(std::abs(lowerAtZero) < 1e-9);
}

void PairedAnalysesTest::halvesAreLeftOut()
{
    const auto result = run(u"paired-t"_s, tiny::crossover(), {}, tiny::selection());
    QVERIFY_RESULT(result);
    QCOMPARE(result->n, 3);
    QCOMPARE(result->excluded.size(), std::size_t(2));
    QCOMPARE(result->excluded[0].reason, u"HAM-D-17 at day 1 under one treatment alone"_s);
    QVERIFY(result->estimand.contains(u"3 of 5"));
    const analysis::Assumption* missing = assumptionAbout(*result, u"missing"_s);
    QVERIFY(missing != nullptr && missing->verdict == analysis::Verdict::CannotBeChecked);
}

void PairedAnalysesTest::degenerate_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("people");
    QTest::addColumn<double>("difference"); // of everybody
    for (const QString& key : {u"paired-t"_s, u"crossover"_s, u"wilcoxon"_s, u"permutation"_s, u"carryover"_s}) {
        for (const int people : {1, 2, 3, 6}) {
            for (const double difference : {0.0, 3.0}) {
                QTest::addRow("%s of %d, %g", qPrintable(key), people, difference) << key << people << difference;
            }
        }
    }
}

// Equal differences have no spread: a named error, or numbers that are all finite.
void PairedAnalysesTest::degenerate()
{
    QFETCH(QString, key);
    QFETCH(int, people);
    QFETCH(double, difference);
    study::Study study = known::wideScale("Equal");
    for (int person = 1; person <= people; ++person) {
        const bool openFirst = person % 2 == 1;
        known::addPair(study, person, openFirst ? tiny::openFirst : tiny::blockedFirst,
                       10.0 + (openFirst ? 0.0 : difference), 10.0 + (openFirst ? difference : 0.0));
    }
    study::sortStudy(study);
    const auto result = run(key, study);
    if (!result) {
        QVERIFY(result.error().kind == base::ErrorKind::NotApplicable ||
                result.error().kind == base::ErrorKind::NotEnoughData);
        return;
    }
    for (const analysis::Estimate& estimate : result->estimates) {
        for (const auto& number : {std::optional(estimate.value), estimate.se, estimate.p, estimate.lower, estimate.upper}) {
            QVERIFY(!number || std::isfinite(*number));
        }
    }
}

void PairedAnalysesTest::notOfParallelArms()
{
    for (const QString& key : {u"paired-t"_s, u"crossover"_s, u"wilcoxon"_s, u"permutation"_s, u"carryover"_s}) {
        QCOMPARE(run(key, tiny::parallelArms()).error().kind, base::ErrorKind::NotApplicable);
    }
}

void PairedAnalysesTest::sampledPermutationSaysSo()
{
    // Sixty people with scores that are no whole numbers of anything: too many to count.
    study::Study study = known::wideScale("Many");
    for (int person = 1; person <= 60; ++person) {
        known::addPair(study, person, person % 2 == 1 ? tiny::openFirst : tiny::blockedFirst, std::sin(person) * 7.0,
                       std::cos(3.0 * person) * 5.0);
    }
    study::sortStudy(study);
    const analysis::Options options{{u"seed"_s, u"7"_s}, {u"samples"_s, u"2000"_s}};
    const auto result = run(u"permutation"_s, study, options);
    QVERIFY_RESULT(result);
    QVERIFY2(result->method.contains(u"seed 7") && result->method.contains(u"2000"), qPrintable(result->method));
    QCOMPARE(run(u"permutation"_s, study, options)->estimates[0].p.value(), result->estimates[0].p.value());
    const analysis::Table* table = tableNamed(*result, u"rearrangements"_s);
    QVERIFY(std::get<double>(table->rows[0][2]) < result->estimates[0].p.value());
    QVERIFY(std::get<double>(table->rows[0][3]) > result->estimates[0].p.value());
}

QTEST_GUILESS_MAIN(PairedAnalysesTest)
#include "paired_analyses_test.moc"
