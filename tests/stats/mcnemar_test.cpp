// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/mcnemar.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

class McnemarTest : public QObject
{
    Q_OBJECT

private slots:
    void asInR();
    void byHand();
    void intervalAgreesWithItsTest();
    void nobodyChanged();
    void errors();
};

void McnemarTest::asInR()
{
    const auto rows = referenceValues("proportions")["mcnemar"_L1].toArray();
    QVERIFY(rows.size() >= 8);
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        const auto test = stats::mcnemar({.both = 3,
                                          .firstOnly = row["firstOnly"_L1].toInt(),
                                          .secondOnly = row["secondOnly"_L1].toInt(),
                                          .neither = 5},
                                         row["level"_L1].toDouble());
        QVERIFY_RESULT(test);
        VERIFY_NEAR(test->exact.p, row["exactP"_L1].toDouble(), 1e-9);
        VERIFY_NEAR(test->exact.share.lower, numbers(row["exact"_L1])[0], 1e-9);
        VERIFY_NEAR(test->exact.share.upper, numbers(row["exact"_L1])[1], 1e-9);
        VERIFY_NEAR(test->midP.p, row["midP"_L1].toDouble(), 1e-9);
        VERIFY_NEAR(test->midP.share.lower, numbers(row["mid"_L1])[0], 1e-9);
        VERIFY_NEAR(test->midP.share.upper, numbers(row["mid"_L1])[1], 1e-9);
    }
}

// 2 / 2^n for n : 0, and (2 + 2 n) / 2^n for one against the rest.
void McnemarTest::byHand()
{
    const auto exact = [](int first, int second) {
        return stats::mcnemar({.firstOnly = first, .secondOnly = second})->exact.p;
    };
    QVERIFY(std::fabs(exact(5, 0) - 0.0625) < 1e-15);
    QVERIFY(std::fabs(exact(0, 6) - 0.03125) < 1e-15);
    QVERIFY(std::fabs(exact(7, 0) - 0.015625) < 1e-15);
    QVERIFY(std::fabs(exact(6, 1) - 0.125) < 1e-15);
    const auto six = stats::mcnemar({.firstOnly = 6});
    QVERIFY(std::fabs(six->midP.p - 0.015625) < 1e-15);
    QCOMPARE(six->odds.value(), std::numeric_limits<double>::infinity());
    QCOMPARE(six->exact.oddsUpper, std::numeric_limits<double>::infinity());
    QVERIFY(std::fabs(six->exact.share.lower - std::pow(0.025, 1.0 / 6.0)) < 1e-12);
    const auto equal = stats::mcnemar({.firstOnly = 3, .secondOnly = 3});
    QCOMPARE(equal->exact.p, 1.0); // never above
    QVERIFY(std::fabs(equal->midP.p - 1.0) < 1e-12);
    QCOMPARE(equal->odds.value(), 1.0);
}

void McnemarTest::intervalAgreesWithItsTest()
{
    for (int first = 0; first <= 25; ++first) {
        for (int second = 0; second <= 25; ++second) {
            const auto test = stats::mcnemar({.firstOnly = first, .secondOnly = second});
            QVERIFY_RESULT(test);
            for (const stats::DiscordantTest& one : {test->exact, test->midP}) {
                QVERIFY(one.p > 0.0 && one.p <= 1.0);
                const bool excluded = one.share.lower > 0.5 || one.share.upper < 0.5;
                QCOMPARE(excluded, one.p < 0.05);
                QCOMPARE(one.oddsLower > 1.0 || one.oddsUpper < 1.0, excluded);
            }
            QVERIFY(test->midP.p <= test->exact.p);
        }
    }
}

void McnemarTest::nobodyChanged()
{
    for (const stats::PairedCounts& counts : {stats::PairedCounts{}, stats::PairedCounts{.both = 4, .neither = 8}}) {
        const auto test = stats::mcnemar(counts);
        QVERIFY_RESULT(test);
        QCOMPARE(test->discordant, 0);
        QVERIFY(!test->odds.has_value());
        for (const stats::DiscordantTest& one : {test->exact, test->midP}) {
            QCOMPARE(one.p, 1.0);
            QCOMPARE(one.share, stats::Share{});
            QCOMPARE(one.oddsLower, 0.0);
            QCOMPARE(one.oddsUpper, std::numeric_limits<double>::infinity());
        }
    }
}

void McnemarTest::errors()
{
    QCOMPARE(stats::mcnemar({.firstOnly = -1}).error().kind, base::ErrorKind::InvalidValue);
    QCOMPARE(stats::mcnemar({.both = -1}).error().kind, base::ErrorKind::InvalidValue);
    QCOMPARE(stats::mcnemar({.firstOnly = 1}, 1.0).error().kind, base::ErrorKind::InvalidValue);
}

QTEST_GUILESS_MAIN(McnemarTest)
#include "mcnemar_test.moc"
