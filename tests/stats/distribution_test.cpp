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
    void lowerAndUpper_data();
    void lowerAndUpper();
    void quantiles();
    void binomial();
    void noncentralT();
    void noncentrality();

private:
    // R prints 15 digits.
    static constexpr double tolerance = 1e-12;
    QJsonObject m_reference = referenceValues("sample_tests");
    QJsonObject m_digits = referenceValues("distributions"); // 40 digits, rounded to doubles
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

void DistributionTest::lowerAndUpper_data()
{
    QTest::addColumn<QJsonObject>("row");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    const auto add = [this](const char* name, auto&& lower, auto&& upper) {
        const auto rows = m_digits[QLatin1StringView(name)].toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const auto row = rows[i].toObject();
            QTest::addRow("%s %d", name, int(i)) << row << lower(row) << upper(row);
        }
    };
    const auto x = [](const QJsonObject& row) { return row["x"_L1].toDouble(); };
    const auto df = [](const QJsonObject& row) { return row["df"_L1].toDouble(); };
    const auto a = [](const QJsonObject& row) { return row["a"_L1].toDouble(); };
    const auto b = [](const QJsonObject& row) { return row["b"_L1].toDouble(); };
    add(
        "studentT", [&](auto& row) { return stats::studentTCdf(x(row), df(row)); },
        [&](auto& row) { return stats::studentTCdf(-x(row), df(row)); });
    add(
        "normal", [&](auto& row) { return stats::normalCdf(x(row)); },
        [&](auto& row) { return stats::normalCdf(-x(row)); });
    add(
        "chiSquared", [&](auto& row) { return stats::chiSquaredCdf(x(row), df(row)); },
        [&](auto& row) { return stats::chiSquaredUpper(x(row), df(row)); });
    add(
        "f", [&](auto& row) { return stats::fCdf(x(row), a(row), b(row)); },
        [&](auto& row) { return stats::fUpper(x(row), a(row), b(row)); });
}

void DistributionTest::lowerAndUpper()
{
    QFETCH(QJsonObject, row);
    QFETCH(double, lower);
    QFETCH(double, upper);
    const double expectedLower = row["lower"_L1].toDouble();
    const double expectedUpper = row["upper"_L1].toDouble();
    QVERIFY(std::fabs(lower / expectedLower - 1.0) <= tolerance); // relative, however small
    QVERIFY(std::fabs(upper / expectedUpper - 1.0) <= tolerance);
}

void DistributionTest::quantiles()
{
    const auto check = [this](const char* name, auto&& quantile) {
        const auto rows = m_digits[QLatin1StringView(name)].toArray();
        QVERIFY(!rows.isEmpty());
        for (const auto& row : rows) {
            VERIFY_NEAR(quantile(row["p"_L1].toDouble(), row.toObject()), row["x"_L1].toDouble(), tolerance);
        }
    };
    check("studentTQuantile",
          [](double p, const QJsonObject& row) { return stats::studentTQuantile(p, row["df"_L1].toDouble()); });
    check("chiSquaredQuantile",
          [](double p, const QJsonObject& row) { return stats::chiSquaredQuantile(p, row["df"_L1].toDouble()); });
    check("fQuantile", [](double p, const QJsonObject& row) {
        return stats::fQuantile(p, row["a"_L1].toDouble(), row["b"_L1].toDouble());
    });
    check("normalQuantile", [](double p, const QJsonObject&) { return stats::normalQuantile(p); });
}

void DistributionTest::binomial()
{
    const auto rows = m_digits["binomial"_L1].toArray();
    QVERIFY(!rows.isEmpty());
    for (const auto& row : rows) {
        const int count = row["k"_L1].toInt();
        const int people = row["n"_L1].toInt();
        const double p = row["p"_L1].toDouble();
        VERIFY_NEAR(stats::binomialCdf(count, people, p) / row["lower"_L1].toDouble(), 1.0, tolerance);
        VERIFY_NEAR(stats::binomialUpper(count, people, p) / row["upper"_L1].toDouble(), 1.0, tolerance);
        const double lower = row["lower"_L1].toDouble();
        if (lower < 1.0 - 1e-9) {
            QCOMPARE(stats::binomialQuantile(lower * (1.0 - 1e-9), people, p), count);
            QCOMPARE(stats::binomialQuantile(lower * (1.0 + 1e-9), people, p), count + 1);
        }
    }
    QCOMPARE(stats::binomialQuantile(0.5, 12, 0.0), 0);
    QCOMPARE(stats::binomialQuantile(0.5, 12, 1.0), 12);
}

void DistributionTest::noncentralT()
{
    const auto rows = m_digits["noncentralT"_L1].toArray();
    QVERIFY(!rows.isEmpty());
    for (const auto& row : rows) {
        const double actual =
            stats::noncentralTCdf(row["x"_L1].toDouble(), row["df"_L1].toDouble(), row["delta"_L1].toDouble());
        VERIFY_NEAR(actual / row["lower"_L1].toDouble(), 1.0, 1e-8);
    }
}

void DistributionTest::noncentrality()
{
    const auto rows = m_digits["noncentrality"_L1].toArray();
    QVERIFY(!rows.isEmpty());
    for (const auto& row : rows) {
        const double actual =
            stats::noncentralityOfT(row["t"_L1].toDouble(), row["df"_L1].toDouble(), row["p"_L1].toDouble());
        VERIFY_NEAR(actual, row["delta"_L1].toDouble(), 1e-8);
    }
    // Where it is scaled instead of solved, nothing jumps.
    const double before = stats::noncentralityOfT(999.999, 4.0, 0.025);
    const double after = stats::noncentralityOfT(1000.001, 4.0, 0.025);
    VERIFY_NEAR(after / before, 1000.001 / 999.999, 1e-6);
    QVERIFY(std::isfinite(stats::noncentralityOfT(-1e9, 1.0, 0.975)));
}

QTEST_GUILESS_MAIN(DistributionTest)
#include "distribution_test.moc"
