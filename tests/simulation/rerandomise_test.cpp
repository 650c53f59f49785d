// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/rerandomise.h"
#include "tests/simulation/luck_checks.h"
#include "tests/support/result_check.h"

#include <limits>
#include <numeric>

using namespace simulation;

namespace {

RerandomiseOptions twelve(Relabelling relabelling)
{
    return {.comparatorFirst = {9.0, 4.0, 11.0, -2.0, 7.0, 3.0},
            .referenceFirst = {6.0, 12.0, 0.0, 5.0, 8.0, -1.0},
            .relabelling = relabelling};
}

} // namespace

class RerandomiseTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsMatchExact_data();
    void drawsMatchExact();
    void growsStepByStep();
    void labelsMakeTheEffect();
    void manyPeopleAreDrawnOnly();
    void errors();
};

void RerandomiseTest::drawsMatchExact_data()
{
    QTest::addColumn<bool>("within");
    QTest::newRow("sign flip") << false;
    QTest::newRow("within sequence") << true;
}

void RerandomiseTest::drawsMatchExact()
{
    QFETCH(bool, within);
    base::NoProgress progress;
    auto drawn = Rerandomiser::make(twelve(within ? Relabelling::WithinSequence : Relabelling::SignFlip), progress);
    QVERIFY_RESULT(drawn);
    constexpr int draws = 40000;
    drawn->grow(draws);
    const NullDistribution& null = drawn->distribution();
    QCOMPARE(null.test.rearrangements, within ? 924.0 : 4096.0);
    QVERIFY(null.test.method != stats::PermutationMethod::Sampled);
    QVERIFY(std::fabs(null.observed - 62.0 / 12.0) < 1e-12); // as many in each order: the plain mean
    QVERIFY(std::fabs(std::accumulate(null.exact.begin(), null.exact.end(), 0.0) - 1.0) < 1e-12);
    QCOMPARE(std::accumulate(null.counts.begin(), null.counts.end(), 0), draws);
    QVERIFY(isShareOf(double(null.asFar) / draws, null.test.p, draws));
    for (std::size_t bin = 0; bin < null.counts.size(); ++bin) {
        QVERIFY(isShareOf(double(null.counts[bin]) / draws, null.exact[bin], draws));
    }
}

void RerandomiseTest::growsStepByStep()
{
    base::NoProgress progress;
    for (const Relabelling relabelling : {Relabelling::SignFlip, Relabelling::WithinSequence}) {
        auto once = Rerandomiser::make(twelve(relabelling), progress);
        auto bySteps = Rerandomiser::make(twelve(relabelling), progress);
        QVERIFY_RESULT(once);
        QVERIFY_RESULT(bySteps);
        once->grow(500);
        for (int step = 0; step < 50; ++step) {
            bySteps->grow(10);
        }
        QVERIFY(once->distribution() == bySteps->distribution());
        Rerandomiser copy = *once;
        copy.grow(7);
        once->grow(7);
        QVERIFY(once->distribution() == copy.distribution());
        once->grow(-5);
        QCOMPARE(once->distribution().draws, 507);
    }
}

void RerandomiseTest::labelsMakeTheEffect()
{
    base::NoProgress progress;
    const RerandomiseOptions options = twelve(Relabelling::SignFlip);
    auto drawn = Rerandomiser::make(options, progress);
    QVERIFY_RESULT(drawn);
    std::vector<double> values = options.comparatorFirst;
    values.insert(values.end(), options.referenceFirst.begin(), options.referenceFirst.end());
    for (int step = 0; step < 20; ++step) {
        drawn->grow(1);
        const NullDistribution& null = drawn->distribution();
        double sum = 0.0;
        for (std::size_t person = 0; person < values.size(); ++person) {
            sum += null.lastChanged[person] ? -values[person] : values[person];
        }
        QVERIFY(std::fabs(null.lastEffect - sum / 12.0) < 1e-12);
        QVERIFY(std::fabs(null.lastEffect) <= null.farthest + 1e-12);
    }
    auto within = Rerandomiser::make(twelve(Relabelling::WithinSequence), progress);
    QVERIFY_RESULT(within);
    within->grow(1);
    int changed[2] = {0, 0};
    for (std::size_t person = 0; person < 12; ++person) {
        changed[person < 6 ? 0 : 1] += within->distribution().lastChanged[person] ? 1 : 0;
    }
    QCOMPARE(changed[0], changed[1]); // as many to each order as there were
}

void RerandomiseTest::manyPeopleAreDrawnOnly()
{
    base::NoProgress progress;
    RerandomiseOptions options;
    for (int person = 0; person < 30; ++person) {
        options.comparatorFirst.push_back(person % 7 - 2.0);
        options.referenceFirst.push_back(person % 5 - 1.0);
    }
    auto drawn = Rerandomiser::make(options, progress);
    QVERIFY_RESULT(drawn);
    QVERIFY(drawn->distribution().exact.empty());
    drawn->grow(20000);
    QVERIFY(isShareOf(drawn->distribution().asFar / 20000.0, drawn->distribution().test.p, 20000));
}

void RerandomiseTest::errors()
{
    using enum base::ErrorKind;
    base::NoProgress progress;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto kindOf = [&](const RerandomiseOptions& options) {
        const auto drawn = Rerandomiser::make(options, progress);
        return drawn ? FileNotFound : drawn.error().kind;
    };
    QCOMPARE(kindOf({}), NotEnoughData);
    QCOMPARE(kindOf({.comparatorFirst = {0.0, 0.0}}), NotApplicable);
    QCOMPARE(kindOf({.comparatorFirst = {nan}}), InvalidValue);
    QCOMPARE(kindOf({.comparatorFirst = {1.0}, .bins = 40}), InvalidValue);
    QCOMPARE(kindOf({.comparatorFirst = {1.0}, .bins = 1}), InvalidValue);
    QCOMPARE(kindOf({.comparatorFirst = {1.0, 2.0}, .relabelling = Relabelling::WithinSequence}), NotEnoughData);
    QCOMPARE(
        kindOf({.comparatorFirst = {1.0, 1.0}, .referenceFirst = {-1.0}, .relabelling = Relabelling::WithinSequence}),
        NotApplicable);
    auto one = Rerandomiser::make({.comparatorFirst = {3.0}}, progress); // one person: two labellings, p = 1
    QVERIFY_RESULT(one);
    one->grow(10);
    QCOMPARE(one->distribution().asFar, 10);
    QCOMPARE(one->distribution().test.p, 1.0);
}

QTEST_GUILESS_MAIN(RerandomiseTest)
#include "rerandomise_test.moc"
