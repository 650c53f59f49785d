// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/welch_t.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <limits>

using namespace Qt::StringLiterals;

class WelchTTest : public QObject
{
    Q_OBJECT

private slots:
    void asInR();
    void errors();
};

void WelchTTest::asInR()
{
    const auto rows = referenceValues("proportions")["welch"_L1].toArray();
    QVERIFY(rows.size() >= 3);
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        const QJsonObject expected = row["expected"_L1].toObject();
        const auto test = stats::welchT(numbers(row["first"_L1]), numbers(row["second"_L1]));
        QVERIFY_RESULT(test);
        VERIFY_NEAR(test->meanDifference, expected["difference"_L1].toDouble(), 1e-9);
        VERIFY_NEAR(test->se, expected["se"_L1].toDouble(), 1e-9);
        VERIFY_NEAR(test->t, expected["t"_L1].toDouble(), 1e-9);
        VERIFY_NEAR(test->degreesOfFreedom, expected["df"_L1].toDouble(), 1e-9);
        VERIFY_NEAR(test->p, expected["p"_L1].toDouble(), 1e-9);
        VERIFY_NEAR(test->lower, expected["lower"_L1].toDouble(), 1e-9);
        VERIFY_NEAR(test->upper, expected["upper"_L1].toDouble(), 1e-9);
    }
}

void WelchTTest::errors()
{
    using base::ErrorKind;
    const std::vector<double> some{1.0, 2.0};
    const std::vector<double> constant{3.0, 3.0};
    QCOMPARE(stats::welchT(some, std::vector<double>{1.0}).error().kind, ErrorKind::NotEnoughData);
    QCOMPARE(stats::welchT(constant, constant).error().kind, ErrorKind::NotApplicable);
    QCOMPARE(stats::welchT(some, some, 1.0).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::welchT(some, std::vector<double>{1.0, std::numeric_limits<double>::infinity()}).error().kind,
             ErrorKind::InvalidValue);
    QVERIFY(stats::welchT(some, constant).has_value());
}

QTEST_GUILESS_MAIN(WelchTTest)
#include "welch_t_test.moc"
