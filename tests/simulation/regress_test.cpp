// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/regress.h"
#include "tests/simulation/luck_checks.h"
#include "tests/support/result_check.h"

#include <limits>

using namespace simulation;

class RegressTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesClosedForm_data();
    void matchesClosedForm();
    void knownValues();
    void nullTestKeepsItsLevel();
    void sameOnAnyThreads();
    void cancels();
    void errors();
};

void RegressTest::matchesClosedForm_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<double>("responding");
    QTest::addColumn<double>("correlation");
    QTest::addColumn<double>("effect");
    QTest::newRow("default") << 12 << 7.0 / 12.0 << 0.5 << 0.0;
    QTest::newRow("one person") << 1 << 0.3 << 0.2 << 0.0;
    QTest::newRow("uncorrelated") << 12 << 0.3 << 0.0 << -10.0;
    QTest::newRow("opposed") << 5 << 0.6 << -0.8 << 4.0;
    QTest::newRow("few respond") << 40 << 0.05 << 0.7 << 0.0;
    QTest::newRow("the same twice") << 12 << 0.5 << 1.0 << 0.0;
}

void RegressTest::matchesClosedForm()
{
    QFETCH(int, people);
    QFETCH(double, responding);
    QFETCH(double, correlation);
    QFETCH(double, effect);
    constexpr int trials = 20000;
    base::NoProgress progress;
    const auto result = regress({.people = people,
                                 .responding = responding,
                                 .correlation = correlation,
                                 .effect = effect,
                                 .trials = trials,
                                 .seed = 5},
                                progress);
    QVERIFY_RESULT(result);
    QVERIFY2(isWithin(result->meanShift, result->expectedShift, result->meanShiftError + 1e-9),
             qPrintable(QString::number(result->meanShift)));
    const double nobody = std::pow(1.0 - responding, people);
    QVERIFY(isShareOf(double(result->noneChosen) / trials, nobody, trials));
    double chosen = 0.0;
    for (const RegressTrial& trial : result->trials) {
        chosen += trial.chosen;
    }
    QVERIFY(isShareOf(chosen / trials / people, responding, trials * people));
    if (people == 1) { // the spread of one person's contrast is that of the trials
        QVERIFY(std::fabs(result->meanShiftError * std::sqrt(double(trials - result->noneChosen)) /
                              result->expectedShiftSd -
                          1.0) < 0.03);
    }
}

void RegressTest::knownValues()
{
    // Half of the people above their mean: mean deviate sqrt(2 / pi).
    const auto half = expectedRegress({.threshold = 50.0, .responding = 0.5, .sd = 20.0, .correlation = 0.25});
    QVERIFY_RESULT(half);
    QCOMPARE(half->mean, 50.0);
    QVERIFY(std::fabs(half->expectedShift + 0.75 * 20.0 * 0.79788456080286536) < 1e-12);
    // Somebody who is the same twice does not regress.
    QCOMPARE(expectedRegress({.correlation = 1.0})->expectedShift, 0.0);
    QCOMPARE(expectedRegress({.correlation = 1.0})->expectedShiftSd, 0.0);
    QVERIFY(expectedRegress({})->expectedShift < -5.0); // the defaults: enough to be taken for a blockade
}

void RegressTest::nullTestKeepsItsLevel()
{
    base::NoProgress progress;
    constexpr int trials = 20000;
    const auto result = regress({.trials = trials}, progress);
    QVERIFY_RESULT(result);
    QVERIFY(isShareOf(result->allSignificant, 0.05, trials));
    QVERIFY(result->chosenSignificant > 0.1); // with nothing there
    QCOMPARE(regress({.people = 1, .trials = 100}, progress)->allSignificant, 0.0);
}

void RegressTest::sameOnAnyThreads()
{
    base::NoProgress progress;
    RegressOptions options{.trials = 2000, .seed = 4};
    const auto one = regress(options, progress);
    options.threads = 8;
    const auto eight = regress(options, progress);
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(eight);
    QVERIFY(one->trials == eight->trials);
    QCOMPARE(one->meanShift, eight->meanShift);
}

void RegressTest::cancels()
{
    ImpatientProgress progress(2);
    QCOMPARE(regress({.trials = 1'000'000}, progress).error().kind, base::ErrorKind::Cancelled);
}

void RegressTest::errors()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto subject = [&](const RegressOptions& options) {
        const auto result = expectedRegress(options);
        return result ? std::string("none") : result.error().subject;
    };
    QCOMPARE(subject({.people = 0}), std::string("people"));
    QCOMPARE(subject({.responding = 0.0}), std::string("responding"));
    QCOMPARE(subject({.responding = 1.0}), std::string("responding"));
    QCOMPARE(subject({.sd = 0.0}), std::string("sd"));
    QCOMPARE(subject({.correlation = 1.1}), std::string("correlation"));
    QCOMPARE(subject({.effect = nan}), std::string("effect"));
    QCOMPARE(subject({.threshold = nan}), std::string("threshold"));
    QCOMPARE(subject({.alpha = 1.0}), std::string("alpha"));
    QCOMPARE(subject({.trials = 0}), std::string("trials"));
}

QTEST_GUILESS_MAIN(RegressTest)
#include "regress_test.moc"
