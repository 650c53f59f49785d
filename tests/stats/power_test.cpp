// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/stats/paired_t.h"
#include "core/stats/power.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using stats::PairedPlan;
using stats::PlannedTest;

namespace {

PlannedTest testOf(const QJsonObject& row)
{
    return row["test"_L1].toString() == u"crossover" ? PlannedTest::Crossover : PlannedTest::PairedT;
}

} // namespace

class PowerTest : public QObject
{
    Q_OBJECT

private slots:
    void scores();
    void needed();
    void detectable();
    void limits();
    void simulatedTrials();
    void errors();
};

void PowerTest::scores()
{
    const QJsonArray rows = referenceValues("power")["scores"_L1].toArray();
    QVERIFY(rows.size() > 50);
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        const PairedPlan plan{.sdOfDifferences = row["sd"_L1].toDouble(),
                              .test = testOf(row),
                              .alpha = row["alpha"_L1].toDouble(),
                              .twoSided = row["sides"_L1].toInt() == 2};
        const auto power = stats::pairedPower(row["effect"_L1].toDouble(), row["n"_L1].toInt(), plan);
        QVERIFY_RESULT(power);
        VERIFY_NEAR(*power, row["power"_L1].toDouble(), 1e-9);
    }
}

void PowerTest::needed()
{
    for (const auto& value : referenceValues("power")["needed"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        const auto people =
            stats::peopleForPower(row["effect"_L1].toDouble(), row["power"_L1].toDouble(), {.test = testOf(row)});
        QVERIFY_RESULT(people);
        QCOMPARE(*people, row["n"_L1].toInt());
    }
}

void PowerTest::detectable()
{
    for (const auto& value : referenceValues("power")["detectable"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        const PairedPlan plan{.sdOfDifferences = 6.2, .test = testOf(row)};
        const auto effect = stats::detectableEffect(row["n"_L1].toInt(), row["power"_L1].toDouble(), plan);
        QVERIFY_RESULT(effect);
        VERIFY_NEAR(*effect, 6.2 * row["effect"_L1].toDouble(), 1e-9);
        VERIFY_NEAR(*stats::pairedPower(*effect, row["n"_L1].toInt(), plan), 0.8, 1e-9);
    }
}

void PowerTest::limits()
{
    for (const PlannedTest test : {PlannedTest::PairedT, PlannedTest::Crossover}) {
        const PairedPlan plan{.sdOfDifferences = 2.0, .test = test};
        QCOMPARE(*stats::pairedPower(0.0, 12, plan), 0.05); // no effect: the error
        VERIFY_NEAR(*stats::pairedPower(1e-9, 12, plan), 0.05, 1e-6);
        QCOMPARE(*stats::pairedPower(1e9, 12, plan), 1.0);
        QCOMPARE(*stats::pairedPower(1.3, 12, plan), *stats::pairedPower(-1.3, 12, plan));
        double before = 0.0;
        for (int people = 3; people < 60; ++people) { // the search needs it to grow
            const double power = *stats::pairedPower(1.0, people, plan);
            QVERIFY(power > before && power <= 1.0);
            before = power;
        }
        const double large = *stats::pairedPower(1.0, stats::mostPlannedPeople, plan);
        QVERIFY(large > 1.0 - 1e-12 && large <= 1.0);
    }
    PairedPlan upwards{.sdOfDifferences = 1.0, .twoSided = false};
    QVERIFY(*stats::pairedPower(-1.0, 12, upwards) < 1e-4);
    upwards.alpha = 0.7; // nobody plans it; still a probability
    QVERIFY(*stats::pairedPower(-0.3, 12, upwards) < 0.7);
    QVERIFY(*stats::pairedPower(0.3, 12, upwards) > 0.7);
    // Where the noncentral t gives way to its limit, nothing jumps.
    const PairedPlan two{.sdOfDifferences = 1.0, .alpha = 1e-4};
    const double below = *stats::pairedPower(0.999999e4 / std::sqrt(2.0), 2, two);
    const double above = *stats::pairedPower(1.000001e4 / std::sqrt(2.0), 2, two);
    QVERIFY(above >= below && above - below < 1e-5);
}

// Twenty thousand trials of twelve people: the share that is significant lies within four standard errors.
void PowerTest::simulatedTrials()
{
    base::Random random(4);
    constexpr int trials = 20000;
    int significant = 0;
    for (int trial = 0; trial < trials; ++trial) {
        std::vector<double> differences;
        for (int person = 0; person < 12; ++person) {
            differences.push_back(3.0 + 6.2 * random.normal());
        }
        significant += stats::oneSampleT(differences)->p <= 0.05 ? 1 : 0;
    }
    const double power = *stats::pairedPower(3.0, 12, {.sdOfDifferences = 6.2});
    const double share = static_cast<double>(significant) / trials;
    QVERIFY2(std::fabs(share - power) < 4.0 * std::sqrt(power * (1.0 - power) / trials),
             qPrintable(QString::number(share)));
}

void PowerTest::errors()
{
    using enum base::ErrorKind;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(stats::pairedPower(1.0, 1, {}).error().kind, NotEnoughData);
    QCOMPARE(stats::pairedPower(1.0, 2, {.test = PlannedTest::Crossover}).error().kind, NotEnoughData);
    QCOMPARE(stats::pairedPower(1.0, 12, {.sdOfDifferences = 0.0}).error().subject, std::string("sd"));
    QCOMPARE(stats::pairedPower(1.0, 12, {.sdOfDifferences = nan}).error().kind, InvalidValue);
    QCOMPARE(stats::pairedPower(nan, 12, {}).error().kind, InvalidValue);
    QCOMPARE(stats::pairedPower(1e300, 12, {.sdOfDifferences = 1e-100}).error().kind, InvalidValue);
    QCOMPARE(stats::pairedPower(1.0, 12, {.alpha = 1.0}).error().kind, InvalidValue);
    QCOMPARE(stats::pairedPower(1.0, stats::mostPlannedPeople + 1, {}).error().kind, InvalidValue);
    QCOMPARE(stats::peopleForPower(0.0, 0.8, {}).error().kind, NotConverged);
    QCOMPARE(stats::peopleForPower(1e-6, 0.8, {}).error().kind, NotConverged);
    QCOMPARE(stats::peopleForPower(-1.0, 0.8, {.twoSided = false}).error().kind, NotConverged);
    QCOMPARE(stats::peopleForPower(1.0, 1.0, {}).error().subject, std::string("power"));
    QCOMPARE(stats::detectableEffect(1, 0.8, {}).error().kind, NotEnoughData);
    QCOMPARE(stats::detectableEffect(12, 0.05, {}).error().kind, NotApplicable);
}

QTEST_GUILESS_MAIN(PowerTest)
#include "power_test.moc"
