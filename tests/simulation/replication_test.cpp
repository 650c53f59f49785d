// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/replication.h"
#include "tests/simulation/luck_checks.h"
#include "tests/support/result_check.h"

#include <limits>

using namespace simulation;
using stats::PlannedTest;

class ReplicationTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesPower_data();
    void matchesPower();
    void aHundred();
    void noEffect();
    void sameOnAnyThreads();
    void cancels();
    void errors();
};

void ReplicationTest::matchesPower_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<double>("effect");
    QTest::addColumn<bool>("crossover");
    QTest::newRow("twelve") << 12 << 3.0 << true;
    QTest::newRow("twelve, paired") << 12 << 3.0 << false;
    QTest::newRow("odd") << 13 << -5.0 << true;
    QTest::newRow("three") << 3 << 10.0 << true;
    QTest::newRow("two, paired") << 2 << 10.0 << false;
    QTest::newRow("nothing") << 12 << 0.0 << true;
}

void ReplicationTest::matchesPower()
{
    QFETCH(int, people);
    QFETCH(double, effect);
    QFETCH(bool, crossover);
    constexpr int trials = 20000;
    base::NoProgress progress;
    const auto result = replication({.effect = effect,
                                     .people = people,
                                     .test = crossover ? PlannedTest::Crossover : PlannedTest::PairedT,
                                     .trials = trials,
                                     .seed = 2},
                                    progress);
    QVERIFY_RESULT(result);
    QVERIFY(isShareOf(double(result->significant) / trials, result->expectedSignificant, trials));
    QVERIFY(isShareOf(double(result->covering) / trials, 0.95, trials));
}

void ReplicationTest::aHundred()
{
    base::NoProgress progress;
    const auto result = replication({}, progress);
    QVERIFY_RESULT(result);
    QCOMPARE(result->trials.size(), std::size_t{100});
    QVERIFY(result->expectedSignificant > 0.2 && result->expectedSignificant < 0.5); // twelve are few
    QVERIFY(result->peopleNeeded.value() > 12);
    QVERIFY(std::fabs(*stats::pairedPower(result->detectable, 12,
                                          {.sdOfDifferences = 6.232, .test = PlannedTest::Crossover}) -
                      0.8) < 1e-9);
    QVERIFY(result->exaggeration.value() > 1.0); // those that are significant are the large ones
    for (const ReplicationTrial& trial : result->trials) {
        QCOMPARE(trial.significant, trial.lower >= 0.0 || trial.upper <= 0.0);
        QVERIFY(trial.lower < trial.estimate && trial.estimate < trial.upper);
    }
}

void ReplicationTest::noEffect()
{
    base::NoProgress progress;
    const auto result = replication({.effect = 0.0, .trials = 2000}, progress);
    QVERIFY_RESULT(result);
    QVERIFY(!result->exaggeration && !result->peopleNeeded);
    QCOMPARE(result->wrongSign, 0);
}

void ReplicationTest::sameOnAnyThreads()
{
    base::NoProgress progress;
    ReplicationOptions options{.trials = 2000, .seed = 4};
    const auto one = replication(options, progress);
    options.threads = 8;
    const auto eight = replication(options, progress);
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(eight);
    QVERIFY(one->trials == eight->trials);
}

void ReplicationTest::cancels()
{
    ImpatientProgress progress(2);
    QCOMPARE(replication({.trials = 1'000'000}, progress).error().kind, base::ErrorKind::Cancelled);
}

void ReplicationTest::errors()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto subject = [&](const ReplicationOptions& options) {
        const auto result = expectedReplication(options);
        return result ? std::string("none") : result.error().subject;
    };
    QCOMPARE(subject({.effect = nan}), std::string("effect"));
    QCOMPARE(subject({.sd = 0.0}), std::string("sd"));
    QCOMPARE(subject({.people = 1}), std::string("people"));
    QCOMPARE(subject({.people = 2}), std::string("people"));
    QCOMPARE(subject({.people = 2, .test = PlannedTest::PairedT}), std::string("none"));
    QCOMPARE(subject({.people = 100'000}), std::string("people"));
    QCOMPARE(subject({.alpha = 0.0}), std::string("alpha"));
    QCOMPARE(subject({.power = 1.0}), std::string("power"));
    QCOMPARE(subject({.trials = 0}), std::string("trials"));
}

QTEST_GUILESS_MAIN(ReplicationTest)
#include "replication_test.moc"
