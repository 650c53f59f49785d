// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/descriptive.h"
#include "tests/stats/reference_values.h"

#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

class DescriptiveTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesReference_data();
    void matchesReference();
    void nothingOfNoValues();
    void oneValueHasNoSpread();
    void refusesWhatIsNotFinite();
    void refusesALevelThatIsNone();
    void narrowerLevelNarrowerInterval();
    void quantileEnds();
};

void DescriptiveTest::matchesReference_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const auto& row : referenceValues("sample_tests")["describe"_L1].toArray()) {
        QTest::newRow(qPrintable(row.toObject()["name"_L1].toString())) << row.toObject();
    }
}

void DescriptiveTest::matchesReference()
{
    QFETCH(QJsonObject, row);
    const auto expected = row["expected"_L1].toObject();
    const auto values = numbers(row["values"_L1]);
    const auto description = stats::describe(values);
    QVERIFY(description.has_value());
    constexpr double tolerance = 1e-12;
    QCOMPARE(description->n, expected["n"_L1].toInt());
    VERIFY_NEAR(description->mean, expected["mean"_L1].toDouble(), tolerance);
    VERIFY_NEAR(*description->sd, expected["sd"_L1].toDouble(), tolerance);
    VERIFY_NEAR(*description->se, expected["se"_L1].toDouble(), tolerance);
    VERIFY_NEAR(*description->lower, expected["lower"_L1].toDouble(), tolerance);
    VERIFY_NEAR(*description->upper, expected["upper"_L1].toDouble(), tolerance);
    VERIFY_NEAR(description->median, expected["median"_L1].toDouble(), tolerance);
    VERIFY_NEAR(description->q1, expected["q1"_L1].toDouble(), tolerance);
    VERIFY_NEAR(description->q3, expected["q3"_L1].toDouble(), tolerance);
}

void DescriptiveTest::nothingOfNoValues()
{
    const std::vector<double> none;
    QVERIFY(!stats::describe(none));
    QVERIFY(!stats::mean(none));
    QVERIFY(!stats::sampleVariance(none));
    QVERIFY(!stats::quantile(none, 0.5));
}

void DescriptiveTest::oneValueHasNoSpread()
{
    const std::vector<double> one{7.0};
    const auto description = stats::describe(one);
    QVERIFY(description.has_value());
    QCOMPARE(description->n, 1);
    QCOMPARE(description->mean, 7.0);
    QCOMPARE(description->median, 7.0);
    QCOMPARE(description->q1, 7.0);
    QVERIFY(!description->sd && !description->se && !description->lower && !description->upper);
}

void DescriptiveTest::refusesWhatIsNotFinite()
{
    QVERIFY(!stats::describe(std::vector<double>{1.0, std::numeric_limits<double>::quiet_NaN()}));
    QVERIFY(!stats::describe(std::vector<double>{1.0, std::numeric_limits<double>::infinity()}));
}

void DescriptiveTest::refusesALevelThatIsNone()
{
    const std::vector<double> values{1.0, 2.0, 4.0};
    for (const double level : {0.0, 1.0, -0.5, 95.0}) {
        QVERIFY(!stats::describe(values, level));
    }
}

void DescriptiveTest::narrowerLevelNarrowerInterval()
{
    const std::vector<double> values{1.0, 2.0, 4.0, 9.0};
    const auto wide = stats::describe(values, 0.95);
    const auto narrow = stats::describe(values, 0.5);
    QVERIFY(*narrow->lower > *wide->lower);
    QVERIFY(*narrow->upper < *wide->upper);
    QCOMPARE(narrow->mean, wide->mean);
}

void DescriptiveTest::quantileEnds()
{
    const std::vector<double> values{4.0, 1.0, 9.0};
    QCOMPARE(*stats::quantile(values, 0.0), 1.0);
    QCOMPARE(*stats::quantile(values, 1.0), 9.0);
    QVERIFY(!stats::quantile(values, 1.01));
    QVERIFY(!stats::quantile(values, std::numeric_limits<double>::quiet_NaN()));
}

QTEST_GUILESS_MAIN(DescriptiveTest)
#include "descriptive_test.moc"
