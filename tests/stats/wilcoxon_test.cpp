// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/stats/wilcoxon.h"
#include "tests/stats/ketamine_trial.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;
using Values = std::vector<double>;

class WilcoxonTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesReference_data();
    void matchesReference();
    void ketamineAsInTheReference();
    void decimalsTieAsOnPaper();
    void exactEqualsEnumeration();
    void largeSamples();
    void intervalCoversEvenWithTies();
    void errors();
};

void WilcoxonTest::matchesReference_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const auto& row : referenceValues("wilcoxon")["samples"_L1].toArray()) {
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
    }
}

void WilcoxonTest::matchesReference()
{
    QFETCH(QJsonObject, row);
    const auto expected = row["expected"_L1].toObject();
    const auto number = [&](QLatin1StringView key) { return expected[key].toDouble(); };
    const auto x = numbers(row["x"_L1]);
    const auto pratt = stats::wilcoxon(x);
    const auto dropped = stats::wilcoxon(x, stats::Zeros::Dropped);
    QVERIFY_RESULT(pratt);
    QVERIFY_RESULT(dropped);
    QVERIFY(pratt->exact);
    QCOMPARE(pratt->zeros, expected["zeros"_L1].toInt());
    VERIFY_NEAR(pratt->plus, number("plus"_L1), 1e-12);
    VERIFY_NEAR(pratt->minus, number("minus"_L1), 1e-12);
    VERIFY_NEAR(pratt->p, number("pratt"_L1), 1e-10);
    VERIFY_NEAR(dropped->p, number("dropped"_L1), 1e-10);
    VERIFY_NEAR(dropped->plus, number("droppedPlus"_L1), 1e-12);
    VERIFY_NEAR(dropped->normalP, number("droppedNormal"_L1), 1e-10);
    if (expected["wilcoxExact"_L1].isDouble()) { // approximate itself from 50 on
        VERIFY_NEAR(dropped->p, number("wilcoxExact"_L1), 1e-10);
    }
    QVERIFY(std::fabs(pratt->estimate - number("estimate"_L1)) < 1e-12);
    QCOMPARE(pratt->lower.has_value(), expected["lower"_L1].isDouble());
    if (pratt->lower) {
        QVERIFY(std::fabs(*pratt->lower - number("lower"_L1)) < 1e-12);
        QVERIFY(std::fabs(*pratt->upper - number("upper"_L1)) < 1e-12);
        QVERIFY(pratt->attainedLevel >= 0.95);
        VERIFY_NEAR(pratt->attainedLevel, number("attained"_L1), 1e-10);
    }
}

void WilcoxonTest::ketamineAsInTheReference()
{
    if (!haveKetamineTrial()) {
        QSKIP("the trial's data are not here");
    }
    for (const QString& scale : {u"MADRS_Total"_s, u"HAM17_Total"_s, u"HAMD_Bech"_s}) {
        const auto result = stats::wilcoxon(ketamineDifferences(scale), stats::Zeros::Dropped);
        const auto expected = ketamineReference(scale)["wilcoxon_normal_corrected"_L1].toObject();
        QVERIFY_RESULT(result);
        QCOMPARE(result->plus, expected["V"_L1].toDouble());
        VERIFY_NEAR(result->normalP, expected["p"_L1].toDouble(), 1e-10);
    }
}

void WilcoxonTest::decimalsTieAsOnPaper()
{
    const Values whole{1, -1, 2, 3, 3, -4, 6, 0};
    Values decimal;
    for (const double value : whole) {
        decimal.push_back((value + 7.0) / 10.0 - 0.7); // with the rounding that subtraction leaves
    }
    const auto expected = stats::wilcoxon(whole);
    const auto result = stats::wilcoxon(decimal);
    QVERIFY_RESULT(result);
    QCOMPARE(result->zeros, 1);
    QCOMPARE(result->plus, expected->plus);
    QCOMPARE(result->p, expected->p);
}

void WilcoxonTest::exactEqualsEnumeration()
{
    base::Random random(9);
    for (int round = 0; round < 40; ++round) {
        Values x;
        for (std::uint64_t i = 0; i < 2 + random.below(9); ++i) {
            x.push_back(std::nearbyint(random.normal() * 3.0 + 1.0));
        }
        if (std::all_of(x.begin(), x.end(), [](double value) { return value == 0.0; })) {
            continue;
        }
        const auto result = stats::wilcoxon(x);
        QVERIFY_RESULT(result);
        // The mean rank of a size, zeros included, counted instead of sorted.
        const auto rank = [&](double value) {
            const auto less =
                std::count_if(x.begin(), x.end(), [&](double o) { return std::fabs(o) < std::fabs(value); });
            const auto same =
                std::count_if(x.begin(), x.end(), [&](double o) { return std::fabs(o) == std::fabs(value); });
            return static_cast<double>(less) + 0.5 * static_cast<double>(same + 1);
        };
        double all = 0.0;
        for (const double value : x) {
            all += value != 0.0 ? rank(value) : 0.0;
        }
        int extreme = 0;
        const int flips = 1 << x.size();
        for (int flip = 0; flip < flips; ++flip) {
            double sum = 0.0;
            for (std::size_t i = 0; i < x.size(); ++i) {
                sum += ((flip >> i) & 1) != 0 && x[i] != 0.0 ? rank(x[i]) : 0.0;
            }
            extreme += std::fabs(2.0 * sum - all) >= std::fabs(result->plus - result->minus) ? 1 : 0;
        }
        VERIFY_NEAR(result->p, double(extreme) / flips, 1e-12);
    }
}

void WilcoxonTest::largeSamples()
{
    base::Random random(4);
    Values x;
    for (int i = 0; i < 600; ++i) {
        x.push_back(random.normal() + 0.08);
    }
    const auto normal = stats::wilcoxon(x);
    QVERIFY_RESULT(normal);
    QVERIFY(!normal->exact);
    QCOMPARE(normal->p, normal->normalP);
    QVERIFY(*normal->lower < normal->estimate && normal->estimate < *normal->upper);
    x.resize(500);
    const auto exact = stats::wilcoxon(x);
    QVERIFY(exact->exact);
    QVERIFY(std::fabs(exact->p - exact->normalP) < 1e-3);
    QVERIFY(exact->p != exact->normalP);
}

// Of a symmetrical population with heavy ties, 2,000 samples: the interval holds its level.
void WilcoxonTest::intervalCoversEvenWithTies()
{
    base::Random random(12);
    int covered = 0;
    int rejected = 0;
    constexpr int rounds = 2000;
    for (int round = 0; round < rounds; ++round) {
        Values x;
        for (int i = 0; i < 12; ++i) {
            x.push_back(std::nearbyint(random.normal() * 2.0));
        }
        const auto result = stats::wilcoxon(x);
        if (!result) {
            QCOMPARE(result.error().kind, base::ErrorKind::NotApplicable);
            ++covered;
            continue;
        }
        covered += *result->lower <= 0.0 && 0.0 <= *result->upper ? 1 : 0;
        rejected += result->p <= 0.05 ? 1 : 0;
    }
    const double se = std::sqrt(0.95 * 0.05 / rounds);
    QVERIFY(double(covered) / rounds >= 0.95 - 3.0 * se);
    QVERIFY(double(rejected) / rounds <= 0.05 + 3.0 * se);
    QVERIFY(rejected > 0);
}

void WilcoxonTest::errors()
{
    using base::ErrorKind;
    QCOMPARE(stats::wilcoxon(Values{}).error().kind, ErrorKind::NotEnoughData);
    QCOMPARE(stats::wilcoxon(Values{0.0, 0.0}).error().kind, ErrorKind::NotApplicable);
    QCOMPARE(stats::wilcoxon(Values{1.0, std::numeric_limits<double>::infinity()}).error().kind,
             ErrorKind::InvalidValue);
    QCOMPARE(stats::wilcoxon(Values{1.0}, stats::Zeros::Pratt, 0.0).error().kind, ErrorKind::InvalidValue);
    const auto constant = stats::wilcoxon(Values(8, 2.5));
    QVERIFY_RESULT(constant);
    QCOMPARE(constant->p, 2.0 / 256.0);
    QCOMPARE(constant->estimate, 2.5);
    QCOMPARE(*constant->upper, 2.5);
}

QTEST_GUILESS_MAIN(WilcoxonTest)
#include "wilcoxon_test.moc"
