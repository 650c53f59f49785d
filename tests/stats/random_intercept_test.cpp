// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/random_intercept.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <array>
#include <cstddef>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

class RandomInterceptTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesReference_data();
    void matchesReference();
    void ignoresTheOrderOfRowsAndTheNamesOfGroups();
    void largeMeanKeepsItsDigits();
    void errors_data();
    void errors();
};

namespace {

struct Sample
{
    std::vector<double> y;
    stats::DesignMatrix design;
    std::vector<int> groups;
};

Sample sampleOf(const QJsonObject& row)
{
    Sample sample;
    sample.y = numbers(row["y"_L1]);
    for (const auto& name : row["columns"_L1].toArray()) {
        sample.design.columns.push_back(name.toString().toStdString());
    }
    for (const auto& values : row["x"_L1].toArray()) {
        sample.design.addRow(numbers(values));
    }
    for (const auto& group : row["group"_L1].toArray()) {
        sample.groups.push_back(group.toInt());
    }
    return sample;
}

Sample sleepSample()
{
    const auto cases = referenceValues("random_intercept")["cases"_L1].toArray();
    return sampleOf(cases.first().toObject());
}

} // namespace

void RandomInterceptTest::matchesReference_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const auto& row : referenceValues("random_intercept")["cases"_L1].toArray()) {
        QTest::newRow(qPrintable(row.toObject()["name"_L1].toString())) << row.toObject();
    }
}

void RandomInterceptTest::matchesReference()
{
    QFETCH(QJsonObject, row);
    const auto sample = sampleOf(row);
    const auto expected = row["expected"_L1].toObject();
    const double tolerance = row["tolerance"_L1].toDouble();
    const auto fit = stats::fitRandomIntercept(sample.y, sample.design, sample.groups);
    QVERIFY_RESULT(fit);
    const auto estimates = numbers(expected["estimate"_L1]);
    const auto errors = numbers(expected["se"_L1]);
    const auto degreesOfFreedom = numbers(expected["df"_L1]);
    const auto p = numbers(expected["p"_L1]);
    QCOMPARE(fit->effects.size(), estimates.size());
    for (std::size_t i = 0; i < estimates.size(); ++i) {
        const auto& effect = fit->effects[i];
        VERIFY_NEAR(effect.estimate, estimates[i], tolerance);
        VERIFY_NEAR(effect.se, errors[i], tolerance);
        VERIFY_NEAR(effect.degreesOfFreedom, degreesOfFreedom[i], tolerance);
        QVERIFY(std::fabs(effect.p - p[i]) <= 10.0 * tolerance * p[i] + 1e-15);
        QVERIFY(effect.lower < effect.estimate && effect.estimate < effect.upper);
    }
    VERIFY_NEAR(fit->residualVariance, expected["residualVariance"_L1].toDouble(), tolerance);
    VERIFY_NEAR(fit->groupVariance, expected["groupVariance"_L1].toDouble(), tolerance);
    VERIFY_NEAR(fit->logLikelihood, expected["logLikelihood"_L1].toDouble(), tolerance);
    QCOMPARE(fit->onBoundary, expected["onBoundary"_L1].toBool());
}

void RandomInterceptTest::ignoresTheOrderOfRowsAndTheNamesOfGroups()
{
    const auto sample = sleepSample();
    Sample turned;
    turned.design.columns = sample.design.columns;
    for (std::size_t i = sample.y.size(); i > 0; --i) {
        turned.y.push_back(sample.y[i - 1]);
        turned.design.addRow(std::array{sample.design.values[2 * i - 2], sample.design.values[2 * i - 1]});
        turned.groups.push_back(-7 * sample.groups[i - 1]);
    }
    const auto one = stats::fitRandomIntercept(sample.y, sample.design, sample.groups);
    const auto other = stats::fitRandomIntercept(turned.y, turned.design, turned.groups);
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(other);
    VERIFY_NEAR(other->effects[1].se, one->effects[1].se, 1e-12);
    VERIFY_NEAR(other->effects[0].degreesOfFreedom, one->effects[0].degreesOfFreedom, 1e-9);
}

void RandomInterceptTest::largeMeanKeepsItsDigits()
{
    auto sample = sleepSample();
    const auto plain = stats::fitRandomIntercept(sample.y, sample.design, sample.groups);
    for (auto& value : sample.y) {
        value += 1e6;
    }
    const auto shifted = stats::fitRandomIntercept(sample.y, sample.design, sample.groups);
    QVERIFY_RESULT(plain);
    QVERIFY_RESULT(shifted);
    VERIFY_NEAR(shifted->effects[1].estimate, plain->effects[1].estimate, 1e-8);
    VERIFY_NEAR(shifted->effects[1].p, plain->effects[1].p, 1e-6);
}

void RandomInterceptTest::errors_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("kind");
    using base::ErrorKind;
    QTest::newRow("lengths differ") << 0 << int(ErrorKind::InvalidValue);
    QTest::newRow("not finite") << 1 << int(ErrorKind::InvalidValue);
    QTest::newRow("one group") << 2 << int(ErrorKind::NotEnoughData);
    QTest::newRow("each row its own group") << 3 << int(ErrorKind::NotEnoughData);
    QTest::newRow("dependent columns") << 4 << int(ErrorKind::SingularDesign);
    QTest::newRow("constant outcome") << 5 << int(ErrorKind::NotApplicable);
    QTest::newRow("groups explain all") << 6 << int(ErrorKind::NotApplicable);
    QTest::newRow("no rows") << 7 << int(ErrorKind::NotEnoughData);
}

void RandomInterceptTest::errors()
{
    QFETCH(int, change);
    QFETCH(int, kind);
    auto sample = sleepSample();
    const auto rows = sample.y.size();
    switch (change) {
    case 0:
        sample.groups.pop_back();
        break;
    case 1:
        sample.y[3] = std::numeric_limits<double>::infinity();
        break;
    case 2:
        sample.groups.assign(rows, 4);
        break;
    case 3:
        for (std::size_t i = 0; i < rows; ++i) {
            sample.groups[i] = int(i);
        }
        break;
    case 4:
        for (std::size_t i = 0; i < rows; ++i) {
            sample.design.values[2 * i + 1] = 2.0;
        }
        break;
    case 5:
        sample.y.assign(rows, 3.0);
        break;
    case 6:
        for (std::size_t i = 0; i < rows; ++i) {
            sample.y[i] = sample.groups[i] * sample.groups[i];
        }
        break;
    case 7:
        sample = Sample{{}, {sample.design.columns, {}}, {}};
        break;
    default:
        QFAIL("no such change");
    }
    const auto fit = stats::fitRandomIntercept(sample.y, sample.design, sample.groups);
    QVERIFY(!fit);
    QCOMPARE(int(fit.error().kind), kind);
}

QTEST_GUILESS_MAIN(RandomInterceptTest)
#include "random_intercept_test.moc"
