// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/pooled_estimate.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <limits>

using namespace Qt::StringLiterals;
using stats::EstimateWithError;

class PooledEstimateTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesReference_data();
    void matchesReference();
    void nothingMissing();
    void errors();
};

void PooledEstimateTest::matchesReference_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const auto& row : referenceValues("pooled")["cases"_L1].toArray()) {
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
    }
}

void PooledEstimateTest::matchesReference()
{
    QFETCH(QJsonObject, row);
    const auto estimates = numbers(row["estimates"_L1]);
    const auto errors = numbers(row["errors"_L1]);
    std::vector<EstimateWithError> analyses;
    for (std::size_t i = 0; i < estimates.size(); ++i) {
        analyses.push_back({estimates[i], errors[i]});
    }
    const auto complete =
        row["complete"_L1].isDouble() ? std::optional(row["complete"_L1].toDouble()) : std::optional<double>();
    const auto pooled = stats::pooledEstimate(analyses, complete, row["level"_L1].toDouble());
    QVERIFY_RESULT(pooled);
    const auto expected = row["expected"_L1].toObject();
    const std::pair<double, QString> pairs[] = {{pooled->estimate, u"estimate"_s},
                                                {pooled->se, u"se"_s},
                                                {pooled->within, u"within"_s},
                                                {pooled->between, u"between"_s},
                                                {pooled->p, u"p"_s},
                                                {pooled->degreesOfFreedom.value_or(0.0), u"df"_s},
                                                {pooled->lower, u"lower"_s},
                                                {pooled->upper, u"upper"_s}};
    for (const auto& [actual, key] : pairs) {
        VERIFY_NEAR(actual, expected[key].toDouble(), 1e-8);
    }
}

void PooledEstimateTest::nothingMissing()
{
    const std::vector<EstimateWithError> equal(5, {-6.1, 1.7});
    const auto pooled = stats::pooledEstimate(equal, 22.0);
    QVERIFY_RESULT(pooled);
    QCOMPARE(pooled->estimate, -6.1);
    VERIFY_NEAR(pooled->se, 1.7, 1e-12);
    QCOMPARE(pooled->between, 0.0);
    QCOMPARE(pooled->degreesOfFreedom.value(), 22.0);
    const auto asymptotic = stats::pooledEstimate(equal, {});
    QVERIFY_RESULT(asymptotic);
    QVERIFY(!asymptotic->degreesOfFreedom);
    VERIFY_NEAR(asymptotic->upper, -6.1 + 1.959963984540054 * 1.7, 1e-12);
}

void PooledEstimateTest::errors()
{
    using enum base::ErrorKind;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto kindOf = [](const std::vector<EstimateWithError>& analyses, std::optional<double> complete,
                           double level) { return stats::pooledEstimate(analyses, complete, level).error().kind; };
    QCOMPARE(kindOf({{1.0, 1.0}}, 5.0, 0.95), NotEnoughData);
    QCOMPARE(kindOf({}, 5.0, 0.95), NotEnoughData);
    QCOMPARE(kindOf({{1.0, 1.0}, {nan, 1.0}}, 5.0, 0.95), InvalidValue);
    QCOMPARE(kindOf({{1.0, 1.0}, {1.0, 0.0}}, 5.0, 0.95), InvalidValue);
    QCOMPARE(kindOf({{1.0, 1.0}, {2.0, 1e200}}, 5.0, 0.95), InvalidValue);
    QCOMPARE(kindOf({{1.0, 1e-3}, {1e200, 1e-3}}, 5.0, 0.95), InvalidValue);
    QCOMPARE(kindOf({{1.0, 1.0}, {2.0, 1.0}}, 0.0, 0.95), InvalidValue);
    QCOMPARE(kindOf({{1.0, 1.0}, {2.0, 1.0}}, 5.0, 1.0), InvalidValue);
}

QTEST_GUILESS_MAIN(PooledEstimateTest)
#include "pooled_estimate_test.moc"
