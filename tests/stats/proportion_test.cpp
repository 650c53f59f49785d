// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/proportion.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

class ProportionTest : public QObject
{
    Q_OBJECT

private slots:
    void oneShareAsInR();
    void pairedDifferenceAsInR();
    void asNewcombePrintedIt_data();
    void asNewcombePrintedIt();
    void asNewcombePrintedPairs_data();
    void asNewcombePrintedPairs();
    void everySmallTableHasAnInterval();
    void nobodyWasCounted();
    void numberNeeded();
    void errors();
};

void ProportionTest::oneShareAsInR()
{
    const auto rows = referenceValues("proportions")["single"_L1].toArray();
    QVERIFY(rows.size() >= 8);
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        const int events = row["events"_L1].toInt();
        const int people = row["people"_L1].toInt();
        const double level = row["level"_L1].toDouble();
        const auto score = stats::wilson(events, people, level);
        const auto exact = stats::clopperPearson(events, people, level);
        QVERIFY_RESULT(score);
        QVERIFY_RESULT(exact);
        QCOMPARE(score->value.value(), static_cast<double>(events) / people);
        VERIFY_NEAR(score->lower, numbers(row["wilson"_L1])[0], 1e-9);
        VERIFY_NEAR(score->upper, numbers(row["wilson"_L1])[1], 1e-9);
        VERIFY_NEAR(exact->lower, numbers(row["clopperPearson"_L1])[0], 1e-9);
        VERIFY_NEAR(exact->upper, numbers(row["clopperPearson"_L1])[1], 1e-9);
    }
}

void ProportionTest::pairedDifferenceAsInR()
{
    for (const auto& value : referenceValues("proportions")["paired"_L1].toArray()) {
        const std::vector<double> n = numbers(value.toObject()["counts"_L1]);
        const auto count = [&n](std::size_t i) { return static_cast<int>(n[i]); };
        const auto difference = stats::pairedDifference(
            {.both = count(0), .firstOnly = count(1), .secondOnly = count(2), .neither = count(3)});
        QVERIFY_RESULT(difference); // there: first minus second
        VERIFY_NEAR(-difference->value.value(), value.toObject()["value"_L1].toDouble(), 1e-12);
        VERIFY_NEAR(-difference->upper, value.toObject()["lower"_L1].toDouble(), 1e-9);
        VERIFY_NEAR(-difference->lower, value.toObject()["upper"_L1].toDouble(), 1e-9);
    }
}

// Newcombe 1998, Stat Med 17:873, table II, method 10: first minus second, to four digits.
void ProportionTest::asNewcombePrintedIt_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("56/70 48/80") << QList<int>{56, 70, 48, 80} << 0.0524 << 0.3339;
    QTest::newRow("9/10 3/10") << QList<int>{9, 10, 3, 10} << 0.1705 << 0.8090;
    QTest::newRow("6/7 2/7") << QList<int>{6, 7, 2, 7} << 0.0582 << 0.8062;
    QTest::newRow("5/56 0/29") << QList<int>{5, 56, 0, 29} << -0.0381 << 0.1926;
    QTest::newRow("0/10 0/20") << QList<int>{0, 10, 0, 20} << -0.1611 << 0.2775;
    QTest::newRow("0/10 0/10") << QList<int>{0, 10, 0, 10} << -0.2775 << 0.2775;
    QTest::newRow("10/10 0/20") << QList<int>{10, 10, 0, 20} << 0.6791 << 1.0000;
    QTest::newRow("10/10 0/10") << QList<int>{10, 10, 0, 10} << 0.6075 << 1.0000;
}

void ProportionTest::asNewcombePrintedIt()
{
    QFETCH(QList<int>, counts);
    QFETCH(double, lower);
    QFETCH(double, upper);
    const auto difference = stats::independentDifference(counts[2], counts[3], counts[0], counts[1]);
    QVERIFY_RESULT(difference);
    QVERIFY2(std::fabs(difference->lower - lower) < 5.1e-5, qPrintable(QString::number(difference->lower)));
    QVERIFY2(std::fabs(difference->upper - upper) < 5.1e-5, qPrintable(QString::number(difference->upper)));
}

// Newcombe 1998, Stat Med 17:2635, method 10: first minus second, to four digits.
void ProportionTest::asNewcombePrintedPairs_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("36 12 2 0") << QList<int>{36, 12, 2, 0} << 0.0569 << 0.3404;
    QTest::newRow("18 12 2 18") << QList<int>{18, 12, 2, 18} << 0.0562 << 0.3290;
    QTest::newRow("14 5 0 22") << QList<int>{14, 5, 0, 22} << 0.0115 << 0.2265;
}

void ProportionTest::asNewcombePrintedPairs()
{
    QFETCH(QList<int>, counts);
    QFETCH(double, lower);
    QFETCH(double, upper);
    const auto difference = stats::pairedDifference({counts[0], counts[2], counts[1], counts[3]});
    QVERIFY_RESULT(difference);
    QVERIFY2(std::fabs(difference->lower - lower) < 5.1e-5, qPrintable(QString::number(difference->lower)));
    QVERIFY2(std::fabs(difference->upper - upper) < 5.1e-5, qPrintable(QString::number(difference->upper)));
}

void ProportionTest::everySmallTableHasAnInterval()
{
    for (int both = 0; both <= 4; ++both) {
        for (int first = 0; first <= 4; ++first) {
            for (int second = 0; second <= 4; ++second) {
                for (int neither = 0; neither <= 4; ++neither) {
                    const stats::PairedCounts counts{both, first, second, neither};
                    const auto difference = stats::pairedDifference(counts);
                    QVERIFY_RESULT(difference);
                    QVERIFY(difference->lower >= -1.0 && difference->upper <= 1.0);
                    QCOMPARE(difference->value.has_value(), counts.pairs() > 0);
                    const double middle = difference->value.value_or(0.0);
                    QVERIFY(difference->lower < middle || middle == -1.0);
                    QVERIFY(difference->upper > middle || middle == 1.0);
                    const auto turned = stats::pairedDifference({both, second, first, neither});
                    QVERIFY(std::fabs(turned->lower + difference->upper) < 1e-12); // the same seen from the other side
                }
            }
        }
    }
}

void ProportionTest::nobodyWasCounted()
{
    QCOMPARE(*stats::wilson(0, 0), stats::Share{});
    QCOMPARE(*stats::clopperPearson(0, 0), stats::Share{});
    const stats::Share anything{.value = std::nullopt, .lower = -1.0, .upper = 1.0};
    QCOMPARE(*stats::pairedDifference({}), anything);
    QCOMPARE(*stats::independentDifference(0, 0, 3, 5), anything);
    QCOMPARE(*stats::independentDifference(3, 5, 0, 0), anything);
    const stats::NumberNeeded needed = stats::numberNeeded(anything);
    QVERIFY(!needed.value.has_value());
    QVERIFY(needed.throughInfinity);
}

void ProportionTest::numberNeeded()
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    const auto clear = stats::numberNeeded({.value = 0.25, .lower = 0.1, .upper = 0.5});
    QCOMPARE(clear.value.value(), 4.0);
    QCOMPARE(clear.atLower, 10.0);
    QCOMPARE(clear.atUpper, 2.0);
    QVERIFY(!clear.throughInfinity);
    const auto harm = stats::numberNeeded({.value = -0.5, .lower = -0.8, .upper = -0.125});
    QCOMPARE(harm.value.value(), -2.0);
    QCOMPARE(harm.atUpper, -8.0);
    QVERIFY(!harm.throughInfinity);
    const auto unclear = stats::numberNeeded({.value = 0.1, .lower = -0.05, .upper = 0.25}); // from -20 through infinity
    QCOMPARE(unclear.atLower, -20.0);
    QCOMPARE(unclear.atUpper, 4.0);
    QVERIFY(unclear.throughInfinity);
    QCOMPARE(stats::numberNeeded({.value = 0.0, .lower = -0.2, .upper = 0.2}).value.value(), infinite);
    const auto edge = stats::numberNeeded({.value = 0.2, .lower = 0.0, .upper = 0.4});
    QCOMPARE(edge.atLower, -infinite);
    QVERIFY(edge.throughInfinity);
    QCOMPARE(stats::numberNeeded({.value = -0.2, .lower = -0.4, .upper = 0.0}).atUpper, infinite);
}

void ProportionTest::errors()
{
    using base::ErrorKind;
    QCOMPARE(stats::wilson(-1, 3).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::wilson(4, 3).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::wilson(1, 3, 1.0).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::clopperPearson(1, 3, 0.0).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::pairedDifference({.both = 3, .firstOnly = -1}).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::independentDifference(1, 3, 4, 3).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::independentDifference(4, 3, 1, 3).error().kind, ErrorKind::InvalidValue);
}

QTEST_GUILESS_MAIN(ProportionTest)
#include "proportion_test.moc"
