// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/distribution.h"
#include "tests/stats/reference_values.h"

using namespace Qt::StringLiterals;

class DistributionTest : public QObject
{
    Q_OBJECT

private slots:
    void studentT();
    void studentTQuantile();
    void normal();
    void chiSquared();

private:
    // R prints 15 digits.
    static constexpr double tolerance = 1e-12;
    QJsonObject m_reference = referenceValues("sample_tests");
};

void DistributionTest::studentT()
{
    const auto rows = m_reference["studentT"_L1].toArray();
    QVERIFY(!rows.isEmpty());
    for (const auto& value : rows) {
        const auto row = value.toObject();
        const double t = row["t"_L1].toDouble();
        const double degreesOfFreedom = row["degreesOfFreedom"_L1].toDouble();
        VERIFY_NEAR(stats::studentTCdf(t, degreesOfFreedom), row["cdf"_L1].toDouble(), tolerance);
        VERIFY_NEAR(stats::twoSidedT(t, degreesOfFreedom), row["twoSided"_L1].toDouble(), tolerance);
        QCOMPARE(stats::twoSidedT(-t, degreesOfFreedom), stats::twoSidedT(t, degreesOfFreedom));
    }
}

void DistributionTest::studentTQuantile()
{
    const auto rows = m_reference["studentTQuantile"_L1].toArray();
    QVERIFY(!rows.isEmpty());
    for (const auto& value : rows) {
        const auto row = value.toObject();
        VERIFY_NEAR(stats::studentTQuantile(row["p"_L1].toDouble(), row["degreesOfFreedom"_L1].toDouble()),
                    row["quantile"_L1].toDouble(), tolerance);
    }
    QCOMPARE(stats::studentTHalfWidth(0.95, 11.0), -stats::studentTQuantile(0.025, 11.0));
}

void DistributionTest::normal()
{
    const auto rows = m_reference["normal"_L1].toArray();
    QVERIFY(!rows.isEmpty());
    for (const auto& value : rows) {
        const auto row = value.toObject();
        VERIFY_NEAR(stats::normalCdf(row["z"_L1].toDouble()), row["cdf"_L1].toDouble(), tolerance);
        VERIFY_NEAR(stats::twoSidedNormal(row["z"_L1].toDouble()), row["twoSided"_L1].toDouble(), tolerance);
    }
}

void DistributionTest::chiSquared()
{
    const auto rows = m_reference["chiSquared"_L1].toArray();
    QVERIFY(!rows.isEmpty());
    for (const auto& value : rows) {
        const auto row = value.toObject();
        VERIFY_NEAR(stats::chiSquaredCdf(row["x"_L1].toDouble(), row["degreesOfFreedom"_L1].toDouble()),
                    row["cdf"_L1].toDouble(), tolerance);
    }
}

QTEST_GUILESS_MAIN(DistributionTest)
#include "distribution_test.moc"
