// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/paired_t.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <cmath>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

class PairedTTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesReference_data();
    void matchesReference();
    void sleepAsInTheBooks();
    void swappingTheSidesTurnsTheSign();
    void errors();
};

void PairedTTest::matchesReference_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const auto& row : referenceValues("sample_tests")["paired"_L1].toArray()) {
        QTest::newRow(qPrintable(row.toObject()["name"_L1].toString())) << row.toObject();
    }
}

void PairedTTest::matchesReference()
{
    QFETCH(QJsonObject, row);
    const auto expected = row["expected"_L1].toObject();
    const auto test = stats::pairedT(numbers(row["first"_L1]), numbers(row["second"_L1]));
    QVERIFY_RESULT(test);
    constexpr double tolerance = 1e-9;
    QCOMPARE(test->n, expected["n"_L1].toInt());
    VERIFY_NEAR(test->meanDifference, expected["meanDifference"_L1].toDouble(), tolerance);
    VERIFY_NEAR(test->se, expected["se"_L1].toDouble(), tolerance);
    VERIFY_NEAR(test->t, expected["t"_L1].toDouble(), tolerance);
    VERIFY_NEAR(test->degreesOfFreedom, expected["degreesOfFreedom"_L1].toDouble(), tolerance);
    VERIFY_NEAR(test->p, expected["p"_L1].toDouble(), tolerance);
    VERIFY_NEAR(test->lower, expected["lower"_L1].toDouble(), tolerance);
    VERIFY_NEAR(test->upper, expected["upper"_L1].toDouble(), tolerance);
}

// Student 1908 (Biometrika 6:1), the data R calls "sleep": 1.58, SE 0.3890, t(9) = 4.0621, p = 0.002833.
void PairedTTest::sleepAsInTheBooks()
{
    const std::vector<double> drug1{0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    const std::vector<double> drug2{1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    const auto test = stats::pairedT(drug2, drug1);
    QVERIFY_RESULT(test);
    QVERIFY(std::fabs(test->meanDifference - 1.58) < 1e-12);
    QVERIFY(std::fabs(test->se - 0.3890) < 5e-5);
    QVERIFY(std::fabs(test->t - 4.0621) < 5e-5);
    QVERIFY(std::fabs(test->p - 0.002833) < 5e-7);
    QCOMPARE(test->degreesOfFreedom, 9.0);
}

void PairedTTest::swappingTheSidesTurnsTheSign()
{
    const std::vector<double> a{1.0, 5.0, 2.0, 8.0};
    const std::vector<double> b{2.0, 3.0, 2.5, 4.0};
    const auto there = stats::pairedT(a, b);
    const auto back = stats::pairedT(b, a);
    QVERIFY_RESULT(there);
    QVERIFY_RESULT(back);
    QCOMPARE(there->t, -back->t);
    QCOMPARE(there->lower, -back->upper);
    QCOMPARE(there->p, back->p);
}

void PairedTTest::errors()
{
    using base::ErrorKind;
    const std::vector<double> three{1.0, 2.0, 4.0};
    QCOMPARE(stats::pairedT(three, std::vector<double>{1.0}).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::oneSampleT(std::vector<double>{1.0, std::numeric_limits<double>::quiet_NaN()}).error().kind,
             ErrorKind::InvalidValue);
    QCOMPARE(stats::oneSampleT(std::vector<double>{1e300, -1e300}).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::oneSampleT(std::vector<double>{1e-310, -1e-310}).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::oneSampleT(three, 1.0).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::oneSampleT(std::vector<double>{}).error().kind, ErrorKind::NotEnoughData);
    QCOMPARE(stats::oneSampleT(std::vector<double>{3.0}).error().kind, ErrorKind::NotEnoughData);
    QCOMPARE(stats::oneSampleT(std::vector<double>{3.0, 3.0, 3.0}).error().kind, ErrorKind::NotApplicable);
}

QTEST_GUILESS_MAIN(PairedTTest)
#include "paired_t_test.moc"
