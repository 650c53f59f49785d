// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <vector>

class RandomTest : public QObject
{
    Q_OBJECT

private slots:
    void firstNumbersOfASeed();
    void quantileMatchesTheTable_data();
    void quantileMatchesTheTable();
    void quantileIsOdd();
    void uniformStaysInRangeAndFillsIt();
    void belowIsEven();
    void normalHasMeanZeroAndVarianceOne();
    void shuffleKeepsEveryItem();
};

// xoshiro256** seeded with 0 through splitmix64; the same two come from a second implementation, in Python, of
// Blackman & Vigna's reference code.
void RandomTest::firstNumbersOfASeed()
{
    base::Random random(0);
    QCOMPARE(random.next(), std::uint64_t{0x99ec5f36cb75f2b4});
    QCOMPARE(random.next(), std::uint64_t{0xbf6e1f784956452a});
    base::Random other(1);
    QVERIFY(other.next() != base::Random(2).next());
}

void RandomTest::quantileMatchesTheTable_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("z");
    // R 4.2.2: qnorm(p), 16 digits
    QTest::newRow("half") << 0.5 << 0.0;
    QTest::newRow("0.975") << 0.975 << 1.959963984540054;
    QTest::newRow("0.9") << 0.9 << 1.281551565544601;
    QTest::newRow("0.0001") << 0.0001 << -3.719016485455680;
    QTest::newRow("1e-20") << 1e-20 << -9.262340089798405;
}

void RandomTest::quantileMatchesTheTable()
{
    QFETCH(double, p);
    QFETCH(double, z);
    QVERIFY(std::fabs(base::normalQuantile(p) - z) <= 1e-14 * std::fmax(1.0, std::fabs(z)));
}

void RandomTest::quantileIsOdd()
{
    for (int i = 1; i < 64; ++i) {
        const double p = i / 128.0;
        QCOMPARE(base::normalQuantile(p), -base::normalQuantile(1.0 - p));
    }
}

void RandomTest::uniformStaysInRangeAndFillsIt()
{
    base::Random random(7);
    double smallest = 1.0;
    double largest = 0.0;
    for (int i = 0; i < 20000; ++i) {
        const double value = random.uniform();
        QVERIFY(value >= 0.0 && value < 1.0);
        smallest = std::fmin(smallest, value);
        largest = std::fmax(largest, value);
    }
    QVERIFY(smallest < 0.001);
    QVERIFY(largest > 0.999);
}

void RandomTest::belowIsEven()
{
    base::Random random(11);
    std::vector<int> counts(7);
    constexpr int draws = 70000;
    for (int i = 0; i < draws; ++i) {
        const auto value = random.below(7);
        QVERIFY(value < 7);
        ++counts[value];
    }
    for (const int count : counts) {
        QVERIFY(std::abs(count - draws / 7) < 5 * 93); // 5 standard deviations of a count, sqrt(70000 * 6 / 49) = 93
    }
}

void RandomTest::normalHasMeanZeroAndVarianceOne()
{
    base::Random random(13);
    constexpr int draws = 100000;
    double sum = 0.0;
    double squares = 0.0;
    for (int i = 0; i < draws; ++i) {
        const double value = random.normal();
        sum += value;
        squares += value * value;
    }
    QVERIFY(std::fabs(sum / draws) < 5.0 / std::sqrt(draws));
    QVERIFY(std::fabs(squares / draws - 1.0) < 5.0 * std::sqrt(2.0 / draws));
}

void RandomTest::shuffleKeepsEveryItem()
{
    base::Random random(17);
    std::vector<int> items{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    const auto before = items;
    random.shuffle(items);
    QVERIFY(items != before);
    std::sort(items.begin(), items.end());
    QCOMPARE(items, before);
}

QTEST_GUILESS_MAIN(RandomTest)
#include "random_test.moc"
