// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/mcnemar.h"
#include "core/stats/responder_power.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <limits>

using namespace Qt::StringLiterals;
using stats::PlannedMcNemar;
using stats::ResponderPlan;

namespace {

ResponderPlan planOf(const QJsonObject& row)
{
    return {.firstAlone = row["first"_L1].toDouble(),
            .secondAlone = row["second"_L1].toDouble(),
            .alpha = row["alpha"_L1].toDouble(0.05),
            .test = row["midP"_L1].toBool() ? PlannedMcNemar::MidP : PlannedMcNemar::Exact};
}

} // namespace

class ResponderPowerTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesReference();
    void needed();
    void ownTestsAgree();
    void errors();
};

void ResponderPowerTest::matchesReference()
{
    const QJsonArray rows = referenceValues("power")["responders"_L1].toArray();
    QVERIFY(rows.size() > 50);
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        const auto power = stats::responderPower(row["n"_L1].toInt(), planOf(row));
        QVERIFY_RESULT(power);
        VERIFY_NEAR(*power, row["power"_L1].toDouble(), 1e-10);
    }
}

void ResponderPowerTest::needed()
{
    for (const auto& value : referenceValues("power")["respondersNeeded"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        const auto people = stats::respondersForPower(row["power"_L1].toDouble(), planOf(row));
        QVERIFY_RESULT(people);
        QCOMPARE(people->fewest, row["fewest"_L1].toInt());
        QCOMPARE(people->steady, row["steady"_L1].toInt());
    }
}

// The counts that are rejected here are those that stats::mcnemar rejects: with everybody different and all responding
// under the first condition alone, the power is 1 or 0 as the p of n : 0 says.
void ResponderPowerTest::ownTestsAgree()
{
    for (int people = 1; people <= 12; ++people) {
        const double p = *stats::exactMcNemarP({.firstOnly = people});
        QCOMPARE(*stats::responderPower(people, {.firstAlone = 1.0}), p <= 0.05 ? 1.0 : 0.0);
        const double midP = stats::mcnemar({.firstOnly = people})->midP.p;
        QCOMPARE(*stats::responderPower(people, {.firstAlone = 1.0, .test = PlannedMcNemar::MidP}),
                 midP <= 0.05 ? 1.0 : 0.0);
    }
    QCOMPARE(*stats::responderPower(12, {}), 0.0); // nobody differs
    for (const int people : {1, 12, 100}) {        // without an effect, no more than alpha
        QVERIFY(*stats::responderPower(people, {.firstAlone = 0.2, .secondAlone = 0.2}) <= 0.05);
    }
}

void ResponderPowerTest::errors()
{
    using enum base::ErrorKind;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(stats::responderPower(0, {.firstAlone = 0.3}).error().subject, std::string("people"));
    QCOMPARE(stats::responderPower(1'000'000, {.firstAlone = 0.3}).error().kind, InvalidValue);
    QCOMPARE(stats::responderPower(12, {.firstAlone = 0.6, .secondAlone = 0.5}).error().kind, InvalidValue);
    QCOMPARE(stats::responderPower(12, {.firstAlone = nan}).error().kind, InvalidValue);
    QCOMPARE(stats::responderPower(12, {.firstAlone = 0.3, .alpha = 0.0}).error().kind, InvalidValue);
    QCOMPARE(stats::respondersForPower(0.8, {.firstAlone = 0.2, .secondAlone = 0.2}).error().kind, NotConverged);
    QCOMPARE(stats::respondersForPower(0.8, {.firstAlone = 0.2, .secondAlone = 0.199}).error().kind, NotConverged);
    QCOMPARE(stats::respondersForPower(0.0, {.firstAlone = 0.3}).error().kind, InvalidValue);
}

QTEST_GUILESS_MAIN(ResponderPowerTest)
#include "responder_power_test.moc"
