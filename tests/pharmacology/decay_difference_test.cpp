// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/decay_difference.h"

#include <QTest>

#include <cmath>
#include <initializer_list>

using pharmacology::decayDifference;

namespace {

bool isNear(double value, double expected, double relative)
{
    return std::fabs(value - expected) <= relative * std::fabs(expected);
}

} // namespace

class DecayDifferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void oneRateIsADecay();
    void twoRatesAsInTheBooks();
    void equalRatesAreTheLimit();
    void orderDoesNotMatter();
    void convolutionByIntegration_data();
    void convolutionByIntegration();
    void smoothAcrossTheSeries();
};

void DecayDifferenceTest::oneRateIsADecay()
{
    QCOMPARE(decayDifference({0.3}, 2.0), std::exp(-0.6));
    QCOMPARE(decayDifference({0.3}, 0.0), 1.0);
}

void DecayDifferenceTest::twoRatesAsInTheBooks()
{
    QVERIFY(isNear(decayDifference({0.02, 0.5}, 30.0), (std::exp(-0.6) - std::exp(-15.0)) / (0.48 * 30.0), 1e-14));
    QVERIFY(isNear(decayDifference({0.0, 0.1}, 5.0), (1.0 - std::exp(-0.5)) / 0.5, 1e-14));
}

void DecayDifferenceTest::equalRatesAreTheLimit()
{
    QCOMPARE(decayDifference({0.1, 0.1}, 7.0), std::exp(-0.7));
    QVERIFY(isNear(decayDifference({0.1, 0.1, 0.1}, 7.0), std::exp(-0.7) / 2.0, 1e-14));
    QVERIFY(isNear(decayDifference({0.1, 0.1, 0.1, 0.1}, 7.0), std::exp(-0.7) / 6.0, 1e-14));
    QCOMPARE(decayDifference({0.0, 0.0}, 1e6), 1.0);
    QCOMPARE(decayDifference({0.4, 0.2, 0.0}, 0.0), 0.5);
    // far into the tail: tiny, never NaN
    QCOMPARE(decayDifference({1e9, 1e9}, 1e5), 0.0);
    QVERIFY(isNear(decayDifference({0.0, 1e9, 1e9}, 1e5), 1e-28, 1e-10));
}

void DecayDifferenceTest::orderDoesNotMatter()
{
    const double expected = decayDifference({0.01, 0.3, 2.0, 0.3}, 12.0);
    QCOMPARE(decayDifference({2.0, 0.3, 0.3, 0.01}, 12.0), expected);
    QCOMPARE(decayDifference({0.3, 2.0, 0.01, 0.3}, 12.0), expected);
}

void DecayDifferenceTest::convolutionByIntegration_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("c");
    QTest::addColumn<double>("time");
    QTest::newRow("apart") << 0.01 << 0.2 << 1.5 << 20.0;
    QTest::newRow("two nearly equal") << 0.01 << 0.2 << 0.2000001 << 20.0;
    QTest::newRow("all nearly equal") << 0.1 << 0.1 + 1e-9 << 0.1 - 1e-9 << 30.0;
    QTest::newRow("zero among them") << 0.0 << 0.05 << 0.3 << 60.0;
    QTest::newRow("two zeros") << 0.0 << 0.0 << 0.3 << 60.0;
    QTest::newRow("early") << 0.02 << 0.5 << 0.7 << 0.01;
}

// Simpson's rule over the inner convolution, which has a formula of its own where b and c differ enough.
void DecayDifferenceTest::convolutionByIntegration()
{
    QFETCH(double, a);
    QFETCH(double, b);
    QFETCH(double, c);
    QFETCH(double, time);
    constexpr int steps = 20000;
    double sum = 0.0;
    for (int i = 0; i <= steps; ++i) {
        const double s = time * i / steps;
        const double inner =
            s * std::exp(-b * s) * (b == c ? 1.0 : -std::expm1(-(c - b) * s) / ((c - b) * (s > 0 ? s : 1)));
        const double weight = i == 0 || i == steps ? 1.0 : (i % 2 == 1 ? 4.0 : 2.0);
        sum += weight * inner * std::exp(-a * (time - s));
    }
    const double expected = sum * time / steps / 3.0;
    const double got = time * time * decayDifference({a, b, c}, time);
    QVERIFY2(isNear(got, expected, 1e-11), qPrintable(QString::number(got / expected - 1.0)));
}

// Where the recursion takes over from the series, the two must say the same.
void DecayDifferenceTest::smoothAcrossTheSeries()
{
    for (const double middle : {0.0, 0.3, 0.99}) {
        const double below = decayDifference({0.0, middle, 1.0 - 1e-12, 0.5}, 1.0);
        const double above = decayDifference({0.0, middle, 1.0 + 1e-12, 0.5}, 1.0);
        QVERIFY2(isNear(below, above, 1e-11), qPrintable(QString::number(below / above - 1.0)));
    }
}

QTEST_GUILESS_MAIN(DecayDifferenceTest)
#include "decay_difference_test.moc"
