// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/effect_size.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <cmath>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

// uniroot stops at about 1e-10 of the noncentrality; an effect of zero has no relative error.
bool sameSize(const stats::EffectSize& size, const std::vector<double>& expected)
{
    const auto near = [](double actual, double wanted) {
        return std::fabs(actual - wanted) <= 1e-8 * std::max(0.01, std::fabs(wanted));
    };
    return near(size.estimate, expected[0]) && near(size.lower, expected[1]) && near(size.upper, expected[2]);
}

} // namespace

class EffectSizeTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesReference_data();
    void matchesReference();
    void noUnits();
    void twoPairs();
    void errors();
};

void EffectSizeTest::matchesReference_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const auto& row : referenceValues("effect_size")["pairs"_L1].toArray()) {
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
    }
}

void EffectSizeTest::matchesReference()
{
    QFETCH(QJsonObject, row);
    const auto sizes = stats::pairedEffectSizes(numbers(row["first"_L1]), numbers(row["second"_L1]));
    QVERIFY_RESULT(sizes);
    QVERIFY(sameSize(sizes->cohenDz, numbers(row["cohenDz"_L1])));
    QVERIFY(sizes->hedgesGav && sameSize(*sizes->hedgesGav, numbers(row["hedgesGav"_L1])));
    QVERIFY(sameSize(sizes->commonLanguage, numbers(row["commonLanguage"_L1])));
}

void EffectSizeTest::noUnits()
{
    const std::vector<double> a{21.0, 17.0, 30.0, 12.0, 25.0, 19.0};
    const std::vector<double> b{14.0, 18.0, 22.0, 9.0, 20.0, 11.0};
    std::vector<double> wideA;
    std::vector<double> wideB;
    for (std::size_t i = 0; i < a.size(); ++i) {
        wideA.push_back(7.0 * a[i] + 3.0);
        wideB.push_back(7.0 * b[i] + 3.0);
    }
    const auto sizes = stats::pairedEffectSizes(a, b);
    const auto wide = stats::pairedEffectSizes(wideA, wideB);
    const auto swapped = stats::pairedEffectSizes(b, a);
    QVERIFY_RESULT(sizes);
    VERIFY_NEAR(wide->cohenDz.lower, sizes->cohenDz.lower, 1e-8);
    VERIFY_NEAR(wide->hedgesGav->upper, sizes->hedgesGav->upper, 1e-8);
    VERIFY_NEAR(swapped->cohenDz.lower, -sizes->cohenDz.upper, 1e-8);
    VERIFY_NEAR(swapped->commonLanguage.estimate, 1.0 - sizes->commonLanguage.estimate, 1e-8);
    QVERIFY(sizes->cohenDz.lower < sizes->cohenDz.estimate && sizes->cohenDz.estimate < sizes->cohenDz.upper);
}

void EffectSizeTest::twoPairs()
{
    const auto sizes = stats::pairedEffectSizes(std::vector<double>{9.0, 12.0}, std::vector<double>{1.0, 2.0});
    QVERIFY_RESULT(sizes);
    QVERIFY(!sizes->hedgesGav);
    QVERIFY(std::isfinite(sizes->cohenDz.lower) && std::isfinite(sizes->cohenDz.upper));
    // Nearly no spread: finite limits, or an error, never a hang.
    for (const double nearly : {1e-2, 1e-4, 1e-5, 1e-7, 1e-9}) {
        const auto close =
            stats::pairedEffectSizes(std::vector<double>{3.0, 3.0 + nearly, 3.0}, std::vector<double>(3));
        if (close) {
            QVERIFY(std::isfinite(close->cohenDz.lower) && std::isfinite(close->cohenDz.upper));
            QVERIFY(close->cohenDz.lower < close->cohenDz.upper);
        } else {
            QCOMPARE(close.error().kind, base::ErrorKind::NotApplicable);
        }
    }
}

void EffectSizeTest::errors()
{
    using base::ErrorKind;
    using Values = std::vector<double>;
    const double infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(stats::pairedEffectSizes(Values{1, 2}, Values{1}).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::pairedEffectSizes(Values{1, infinity}, Values{1, 2}).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::pairedEffectSizes(Values{1, 2}, Values{1, 3}, 0.0).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::pairedEffectSizes(Values{}, Values{}).error().kind, ErrorKind::NotEnoughData);
    QCOMPARE(stats::pairedEffectSizes(Values{1}, Values{3}).error().kind, ErrorKind::NotEnoughData);
    QCOMPARE(stats::pairedEffectSizes(Values{1, 2}, Values{3, 4}).error().kind, ErrorKind::NotApplicable);
}

QTEST_GUILESS_MAIN(EffectSizeTest)
#include "effect_size_test.moc"
