// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/carryover.h"
#include "core/simulation/crossover_draw.h"
#include "core/stats/crossover.h"
#include "tests/simulation/luck_checks.h"
#include "tests/support/result_check.h"

#include <limits>

using namespace simulation;

class CarryoverTest : public QObject
{
    Q_OBJECT

private slots:
    void blockadeLeft_data();
    void blockadeLeft();
    void matchesClosedForm_data();
    void matchesClosedForm();
    void estimatesAsStatsDoes();
    void sameOnAnyThreads();
    void cancels();
    void errors();
};

// Pure exponential decay with 90 h, as the fact sheet of the project works it out from Lee 1988: per cent with one
// decimal.
void CarryoverTest::blockadeLeft_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<double>("percent");
    QTest::newRow("14 days") << 14.0 << 7.5;
    QTest::newRow("19 days, Jelen 2025") << 19.0 << 3.0;
    QTest::newRow("30 days") << 30.0 << 0.4;
    QTest::newRow("33 days") << 33.0 << 0.2;
    QTest::newRow("at once") << 0.0 << 100.0;
}

void CarryoverTest::blockadeLeft()
{
    QFETCH(double, days);
    QFETCH(double, percent);
    const auto result = expectedCarryover({.daysBetween = days, .halfTimeHours = 90.0});
    QVERIFY_RESULT(result);
    QVERIFY(std::fabs(100.0 * result->shareLeft - percent) <= 0.05);
    QVERIFY(std::fabs(result->occupancyLeft - 0.95 * result->shareLeft) < 1e-15);
    const auto one = expectedCarryover({.daysBetween = result->daysToOnePercent, .halfTimeHours = 90.0});
    QVERIFY(std::fabs(one->shareLeft - 0.01) < 1e-12);
}

void CarryoverTest::matchesClosedForm_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<int>("people");
    QTest::addColumn<double>("correlation");
    QTest::addColumn<double>("effect");
    QTest::newRow("as planned") << 30.0 << 12 << 0.5 << 3.0;
    QTest::newRow("two days") << 2.0 << 12 << 0.5 << 6.0;
    QTest::newRow("at once, odd") << 0.0 << 13 << 0.2 << -6.0;
    QTest::newRow("three people") << 7.0 << 3 << 0.0 << 6.0;
    QTest::newRow("nothing") << 1.0 << 12 << 0.5 << 0.0;
    QTest::newRow("many") << 1.0 << 60 << 0.8 << 8.0;
}

void CarryoverTest::matchesClosedForm()
{
    QFETCH(double, days);
    QFETCH(int, people);
    QFETCH(double, correlation);
    QFETCH(double, effect);
    constexpr int trials = 20000;
    base::NoProgress progress;
    const CarryoverOptions options{.daysBetween = days,
                                   .effect = effect,
                                   .correlation = correlation,
                                   .people = people,
                                   .trials = trials,
                                   .seed = 6};
    const auto result = carryover(options, progress);
    QVERIFY_RESULT(result);
    QVERIFY(isWithin(result->meanEstimate, result->expectedEstimate, result->meanEstimateError));
    QCOMPARE(result->bias, -0.5 * result->carryover);
    QVERIFY(std::fabs(result->meanEstimateError * std::sqrt(double(trials)) / result->expectedSe - 1.0) < 0.03);
    QVERIFY(isShareOf(result->significant, result->expectedPower, trials));
    QVERIFY(isShareOf(result->pretestSignificant, result->pretestPower, trials));
    double totals = 0.0;
    for (const CarryoverTrial& trial : result->trials) {
        totals += trial.totals / trials;
    }
    QVERIFY(isWithin(totals, result->carryover, result->pretestSe / std::sqrt(double(trials))));
    QVERIFY(result->pretestDetectable > 3.0 * result->expectedSe); // it lies between people
}

// One trial, drawn here and given to stats::crossover with the same deviates.
void CarryoverTest::estimatesAsStatsDoes()
{
    const CrossoverModel model{.people = 7, .effect = 3.0, .carryover = 1.0, .betweenSd = 4.0, .withinSd = 2.0};
    base::Random drawing(8);
    base::Random again(8);
    const DrawnCrossover drawn = drawnCrossover(model, drawing);
    std::vector<stats::CrossoverPerson> people;
    for (int person = 0; person < model.people; ++person) {
        const bool first = person < 3;
        const double level = 4.0 * again.normal();
        const double one = level + 2.0 * again.normal();
        const double two = level + 2.0 * again.normal();
        people.push_back(
            {.treatedFirst = first, .first = one + (first ? 3.0 : 0.0), .second = two + (first ? 1.0 : 3.0)});
    }
    const auto fit = stats::crossover(people);
    QVERIFY_RESULT(fit);
    QVERIFY(std::fabs(drawn.treatment.estimate - fit->treatment.estimate) < 1e-12);
    QVERIFY(std::fabs(drawn.treatment.se - fit->treatment.se) < 1e-12);
    QVERIFY(std::fabs(drawn.totals.estimate - fit->carryover.value().estimate) < 1e-12);
    QVERIFY(std::fabs(drawn.totals.se - fit->carryover.value().se) < 1e-12);
}

void CarryoverTest::sameOnAnyThreads()
{
    base::NoProgress progress;
    CarryoverOptions options{.trials = 2000, .seed = 4};
    const auto one = carryover(options, progress);
    options.threads = 8;
    const auto eight = carryover(options, progress);
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(eight);
    QVERIFY(one->trials == eight->trials);
    QCOMPARE(one->meanEstimate, eight->meanEstimate);
}

void CarryoverTest::cancels()
{
    ImpatientProgress progress(2);
    QCOMPARE(carryover({.trials = 1'000'000}, progress).error().kind, base::ErrorKind::Cancelled);
}

void CarryoverTest::errors()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto subject = [&](const CarryoverOptions& options) {
        const auto result = expectedCarryover(options);
        return result ? std::string("none") : result.error().subject;
    };
    QCOMPARE(subject({.daysBetween = -1.0}), std::string("days"));
    QCOMPARE(subject({.daysBetween = nan}), std::string("days"));
    QCOMPARE(subject({.halfTimeHours = 0.0}), std::string("half-time"));
    QCOMPARE(subject({.occupancy = 1.1}), std::string("occupancy"));
    QCOMPARE(subject({.sd = 0.0}), std::string("sd"));
    QCOMPARE(subject({.effect = nan}), std::string("effect"));
    QCOMPARE(subject({.correlation = 1.0}), std::string("correlation"));
    QCOMPARE(subject({.people = 1}), std::string("people"));
    QCOMPARE(expectedCarryover({.people = 2}).error().kind, base::ErrorKind::NotEnoughData);
    QCOMPARE(subject({.people = 100'000}), std::string("people"));
    QCOMPARE(subject({.pretestAlpha = 0.0}), std::string("alpha"));
    QCOMPARE(subject({.daysBetween = 1e6}), std::string("none")); // nothing is left, and nothing breaks
    QCOMPARE(expectedCarryover({.daysBetween = 1e6})->bias, 0.0);
}

QTEST_GUILESS_MAIN(CarryoverTest)
#include "carryover_test.moc"
