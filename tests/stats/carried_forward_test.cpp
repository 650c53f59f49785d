// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/carried_forward.h"
#include "tests/support/result_check.h"

#include <limits>

using stats::CarriedForward;
using Values = std::vector<std::optional<double>>;

namespace {

constexpr std::nullopt_t none = std::nullopt;

} // namespace

class CarriedForwardTest : public QObject
{
    Q_OBJECT

private slots:
    void lastObservation();
    void baseline();
    void errors();
};

void CarriedForwardTest::lastObservation()
{
    const Values values{30.0, 22.0, none, none, 28.0, none, 14.0, none, none, none, 9.0, none};
    const auto filled = stats::carryForward(values, 4, CarriedForward::LastObservation);
    QVERIFY_RESULT(filled);
    QVERIFY((filled->values == Values{30.0, 22.0, 22.0, 22.0, 28.0, 28.0, 14.0, 14.0, none, none, 9.0, 9.0}));
    QVERIFY((filled->filled == std::vector<std::size_t>{2, 3, 5, 7, 11}));
    QCOMPARE(filled->stillMissing, std::size_t(2));
    QVERIFY(shortName(CarriedForward::LastObservation) == "LOCF");
}

void CarriedForwardTest::baseline()
{
    const Values values{30.0, 22.0, none, none, none, 11.0, 14.0, none};
    const auto filled = stats::carryForward(values, 4, CarriedForward::Baseline);
    QVERIFY_RESULT(filled);
    QVERIFY((filled->values == Values{30.0, 22.0, 30.0, 30.0, none, 11.0, 14.0, none}));
    QVERIFY((filled->filled == std::vector<std::size_t>{2, 3}));
    QCOMPARE(filled->stillMissing, std::size_t(2));
    QVERIFY(shortName(CarriedForward::Baseline) == "BOCF");
}

void CarriedForwardTest::errors()
{
    const Values values{1.0, 2.0, none};
    for (const std::size_t visits : {std::size_t(0), std::size_t(2)}) {
        QCOMPARE(stats::carryForward(values, visits, CarriedForward::Baseline).error().kind,
                 base::ErrorKind::InvalidValue);
    }
    const Values infinite{std::numeric_limits<double>::infinity()};
    QCOMPARE(stats::carryForward(infinite, 1, CarriedForward::Baseline).error().kind, base::ErrorKind::InvalidValue);
    QVERIFY(stats::carryForward({}, 3, CarriedForward::Baseline)->values.empty());
}

QTEST_GUILESS_MAIN(CarriedForwardTest)
#include "carried_forward_test.moc"
