// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/early_stop.h"
#include "tests/simulation/luck_checks.h"
#include "tests/support/result_check.h"

#include <limits>

using namespace simulation;

class EarlyStopTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesClosedForm_data();
    void matchesClosedForm();
    void unknownSdIsCloseToKnown();
    void everyLookErrsMoreOften();
    void sameOnAnyThreads();
    void defaults();
    void noEffect();
    void cancels();
    void errors();
};

void EarlyStopTest::matchesClosedForm_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<double>("effect");
    QTest::addColumn<std::vector<int>>("looks");
    const auto row = [](const char* name, StoppingRule rule, double effect, std::vector<int> looks) {
        QTest::newRow(name) << int(rule) << effect << std::move(looks);
    };
    row("one look", StoppingRule::SpendingOBrienFleming, 3.0, {14});
    row("Pocock", StoppingRule::Pocock, 3.0, {14});
    row("Pocock, downwards", StoppingRule::Pocock, -2.0, {14});
    row("Pocock, nothing", StoppingRule::Pocock, 0.0, {10, 20});
    row("many looks", StoppingRule::SpendingPocock, 2.0, {5, 10, 15, 20, 25});
    row("O'Brien & Fleming, large", StoppingRule::OBrienFleming, 7.0, {14, 22});
    row("every look", StoppingRule::EveryLook, 1.0, {10, 14, 20});
    row("no look", StoppingRule::Pocock, 3.0, {});
}

// With the SD known the integral is exact: shares, means and people lie within Monte Carlo error of it.
void EarlyStopTest::matchesClosedForm()
{
    QFETCH(int, rule);
    QFETCH(double, effect);
    QFETCH(std::vector<int>, looks);
    constexpr int trials = 40000;
    base::NoProgress progress;
    const auto result = earlyStop(
        {.effect = effect, .looks = looks, .rule = StoppingRule(rule), .knownSd = true, .trials = trials, .seed = 3},
        progress);
    QVERIFY_RESULT(result);
    QCOMPARE(result->looks.size(), looks.size() + 1);
    QVERIFY(isShareOf(double(result->rejected) / trials, result->expectedRejected, trials));
    QVERIFY(isShareOf(double(result->stoppedEarly) / trials, result->expectedEarlyShare, trials));
    QVERIFY(isWithin(result->meanPeople, result->expectedPeople, 10.0 / std::sqrt(trials)));
    for (const EarlyStopLook& look : result->looks) {
        QVERIFY(isShareOf(double(look.stopped) / trials, look.expectedShare, trials));
        if (look.stopped > 30 &&
            effect != 0.0) { // of one sign: their spread is at most that of all estimates at that look
            const double error = 6.232 / std::sqrt(double(look.people)) / std::sqrt(double(look.stopped));
            QVERIFY2(isWithin(look.meanEstimate, look.expectedMean, error), qPrintable(QString::number(look.people)));
        }
    }
    if (result->stoppedEarly > 30) {
        QVERIFY(isWithin(result->meanEarly, result->expectedEarlyMean, result->meanEarlyError));
    }
    if (looks.empty()) {
        QCOMPARE(result->stoppedEarly, 0);
        QVERIFY(!result->exaggeration && !result->expectedExaggeration);
    }
}

// Tests with the trial's own SD: the error is kept, and the exaggeration is near that of the closed form.
void EarlyStopTest::unknownSdIsCloseToKnown()
{
    constexpr int trials = 40000;
    base::NoProgress progress;
    for (const StoppingRule rule : {StoppingRule::Pocock, StoppingRule::SpendingOBrienFleming}) {
        const auto none = earlyStop({.effect = 0.0, .rule = rule, .trials = trials}, progress);
        QVERIFY_RESULT(none);
        QVERIFY(std::fabs(double(none->rejected) / trials - 0.05) < 0.006);
        const auto some = earlyStop({.effect = 3.0, .rule = rule, .trials = trials}, progress);
        QVERIFY_RESULT(some);
        QVERIFY(some->exaggeration.value() > 1.3);
        QVERIFY(std::fabs(*some->exaggeration / some->expectedExaggeration.value() - 1.0) < 0.2);
    }
}

void EarlyStopTest::everyLookErrsMoreOften()
{
    base::NoProgress progress;
    const auto result = earlyStop(
        {.effect = 0.0, .looks = {6, 12, 18, 24}, .rule = StoppingRule::EveryLook, .knownSd = true}, progress);
    QVERIFY_RESULT(result);
    // Five looks at even shares, each at 0.05: 0.142 (Armitage, McPherson & Rowe 1969, J R Stat Soc A 132:235, table
    // 2).
    QVERIFY(std::fabs(result->expectedRejected - 0.142) < 5e-4);
    const auto bounds = stoppingBounds({.looks = {6, 12, 18, 24}, .rule = StoppingRule::EveryLook});
    QVERIFY_RESULT(bounds);
    QVERIFY(std::fabs(bounds->spent.back() - 0.142) < 5e-4);
}

void EarlyStopTest::sameOnAnyThreads()
{
    base::NoProgress progress;
    EarlyStopOptions options{.trials = 3001, .seed = 9};
    const auto one = earlyStop(options, progress);
    options.threads = 8;
    const auto eight = earlyStop(options, progress);
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(eight);
    QVERIFY(one->trials == eight->trials);
    QCOMPARE(one->meanEarly, eight->meanEarly);
    options.seed = 10;
    QVERIFY(earlyStop(options, progress)->trials != one->trials);
}

void EarlyStopTest::defaults()
{
    base::NoProgress progress;
    const auto result = earlyStop({}, progress);
    QVERIFY_RESULT(result);
    QCOMPARE(result->trials.size(), std::size_t{10000});
    QCOMPARE(result->looks.front().people, 14);
    QCOMPARE(result->looks.back().people, 30);
    QVERIFY(result->exaggeration.value() > 1.0);
    QVERIFY(result->meanFull < result->meanEarly);
}

void EarlyStopTest::noEffect()
{
    base::NoProgress progress;
    const auto result = earlyStop({.effect = 0.0}, progress);
    QVERIFY_RESULT(result);
    QVERIFY(!result->exaggeration && !result->expectedExaggeration);
    QVERIFY(std::isfinite(result->meanEarly));
}

void EarlyStopTest::cancels()
{
    ImpatientProgress progress(3);
    const auto result = earlyStop({.trials = 1'000'000}, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, base::ErrorKind::Cancelled);
}

void EarlyStopTest::errors()
{
    base::NoProgress progress;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto subject = [&](const EarlyStopOptions& options) {
        const auto result = earlyStop(options, progress);
        return result ? std::string("none") : result.error().subject;
    };
    QCOMPARE(subject({.sd = 0.0}), std::string("sd"));
    QCOMPARE(subject({.sd = nan}), std::string("sd"));
    QCOMPARE(subject({.effect = nan}), std::string("effect"));
    QCOMPARE(subject({.effect = 1e6}), std::string("effect"));
    QCOMPARE(subject({.planned = 1, .looks = {}}), std::string("planned"));
    QCOMPARE(subject({.looks = {30}}), std::string("looks")); // after the end
    QCOMPARE(subject({.looks = {31}}), std::string("looks"));
    QCOMPARE(subject({.looks = {1}}), std::string("looks"));
    QCOMPARE(subject({.looks = {14, 14}}), std::string("looks"));
    QCOMPARE(subject({.alpha = 0.0}), std::string("alpha"));
    QCOMPARE(subject({.trials = 0}), std::string("trials"));
    QCOMPARE(subject({.planned = 2, .looks = {}}), std::string("none"));
}

QTEST_GUILESS_MAIN(EarlyStopTest)
#include "early_stop_test.moc"
