// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/permutation_interval.h"

#include "core/stats/permutation.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using Values = std::vector<double>;

namespace {

Values drawn(std::uint64_t seed, int n)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal(2.0, 5.0);
    Values values;
    for (int i = 0; i < n; ++i) {
        values.push_back(normal(random));
    }
    return values;
}

Values shifted(Values values, double by)
{
    for (double& value : values) {
        value += by;
    }
    return values;
}

double flipP(const Values& differences)
{
    base::NoProgress progress;
    return stats::signFlip(differences, {}, progress)->p;
}

double sequenceP(const Values& first, const Values& second)
{
    base::NoProgress progress;
    return stats::rerandomiseSequences(first, second, {}, progress)->p;
}

} // namespace

class PermutationIntervalTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatTheTestDoesNotReject_data();
    void holdsWhatTheTestDoesNotReject();
    void sequencesLikewise_data();
    void sequencesLikewise();
    void drawnIsNearExact();
    void drawnSequencesAreNearExact();
    void fewPeopleReachNoInterval();
    void errors();
};

void PermutationIntervalTest::holdsWhatTheTestDoesNotReject_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("level");
    for (const int n : {6, 7, 10, 13}) {
        QTest::addRow("%d at 95 %%", n) << n << 0.95;
        QTest::addRow("%d at 80 %%", n) << n << 0.8;
        QTest::addRow("%d at 75 %%", n) << n << 0.75; // 1 - level times the patterns is whole
    }
}

// The test itself, a hair inside and a hair outside of each limit.
void PermutationIntervalTest::holdsWhatTheTestDoesNotReject()
{
    QFETCH(int, n);
    QFETCH(double, level);
    const Values differences = drawn(std::uint64_t(n) * 100, n);
    base::NoProgress progress;
    const auto interval = stats::signFlipInterval(differences, level, {}, progress);
    QVERIFY_RESULT(interval);
    QVERIFY(interval->exact && interval->lower && interval->upper);
    constexpr double hair = 1e-6;
    QVERIFY(flipP(shifted(differences, -*interval->upper + hair)) > 1.0 - level);
    QVERIFY(flipP(shifted(differences, -*interval->upper - hair)) <= 1.0 - level + 1e-12);
    QVERIFY(flipP(shifted(differences, -*interval->lower - hair)) > 1.0 - level);
    QVERIFY(flipP(shifted(differences, -*interval->lower + hair)) <= 1.0 - level + 1e-12);
}

void PermutationIntervalTest::sequencesLikewise_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::newRow("equal") << 6 << 6;
    QTest::newRow("more in the first") << 8 << 4;
    QTest::newRow("more in the second") << 3 << 9;
}

void PermutationIntervalTest::sequencesLikewise()
{
    QFETCH(int, first);
    QFETCH(int, second);
    const Values a = drawn(11, first);
    const Values b = drawn(12, second);
    base::NoProgress progress;
    const auto interval = stats::rerandomisedInterval(a, b, 0.95, {}, progress);
    QVERIFY_RESULT(interval);
    QVERIFY(interval->exact && interval->lower && interval->upper);
    constexpr double hair = 1e-6;
    // An effect of 1 is 1 in the first sequence and -1 in the second.
    const auto p = [&a, &b](double effect) { return sequenceP(shifted(a, -effect), shifted(b, effect)); };
    QVERIFY(p(*interval->upper - hair) > 0.05);
    QVERIFY(p(*interval->upper + hair) <= 0.05 + 1e-12);
    QVERIFY(p(*interval->lower + hair) > 0.05);
    QVERIFY(p(*interval->lower - hair) <= 0.05 + 1e-12);
}

void PermutationIntervalTest::drawnIsNearExact()
{
    const Values differences = drawn(3, 24);
    base::NoProgress progress;
    const auto interval = stats::signFlipInterval(differences, 0.95, {.seed = 5}, progress);
    QVERIFY_RESULT(interval);
    QVERIFY(!interval->exact);
    QCOMPARE(interval->draws, std::int64_t(100000));
    QVERIFY(std::abs(flipP(shifted(differences, -*interval->upper)) - 0.05) < 0.005);
    QVERIFY(std::abs(flipP(shifted(differences, -*interval->lower)) - 0.05) < 0.005);
    const auto again = stats::signFlipInterval(differences, 0.95, {.seed = 5}, progress);
    QCOMPARE(again->upper.value(), interval->upper.value());
}

void PermutationIntervalTest::drawnSequencesAreNearExact()
{
    const Values a = drawn(21, 12);
    const Values b = drawn(22, 13);
    base::NoProgress progress;
    const auto interval = stats::rerandomisedInterval(a, b, 0.9, {.seed = 5}, progress);
    QVERIFY_RESULT(interval);
    QVERIFY(!interval->exact);
    QVERIFY(std::abs(sequenceP(shifted(a, -*interval->upper), shifted(b, *interval->upper)) - 0.1) < 0.01);
    QVERIFY(std::abs(sequenceP(shifted(a, -*interval->lower), shifted(b, *interval->lower)) - 0.1) < 0.01);
}

void PermutationIntervalTest::fewPeopleReachNoInterval()
{
    base::NoProgress progress;
    QVERIFY(!stats::signFlipInterval(Values{3.0}, 0.95, {}, progress)->lower);
    QVERIFY(!stats::signFlipInterval(drawn(1, 5), 0.95, {}, progress)->lower); // 2 / 2^5 > 0.05
    QVERIFY(stats::signFlipInterval(drawn(1, 5), 0.9, {}, progress)->lower);
    const auto equal = stats::signFlipInterval(Values(8, 3.0), 0.95, {}, progress);
    QCOMPARE(equal->lower.value(), 3.0);
    QCOMPARE(equal->upper.value(), 3.0);
}

void PermutationIntervalTest::errors()
{
    using base::ErrorKind;
    base::NoProgress progress;
    QCOMPARE(stats::signFlipInterval({}, 0.95, {}, progress).error().kind, ErrorKind::NotEnoughData);
    QCOMPARE(stats::signFlipInterval(Values{1.0, 2.0}, 1.0, {}, progress).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::signFlipInterval(Values{1.0, std::nan("")}, 0.95, {}, progress).error().kind,
             ErrorKind::InvalidValue);
    QCOMPARE(stats::rerandomisedInterval(Values{1.0}, {}, 0.95, {}, progress).error().kind, ErrorKind::NotEnoughData);
}

QTEST_GUILESS_MAIN(PermutationIntervalTest)
#include "permutation_interval_test.moc"
