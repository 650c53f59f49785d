// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/sequential.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;
using stats::BoundaryShape;
using stats::SequentialBounds;
using stats::SequentialPlan;

namespace {

BoundaryShape shapeOf(const QString& key)
{
    return key == u"pocock"            ? BoundaryShape::Pocock
           : key == u"obrien-fleming"  ? BoundaryShape::OBrienFleming
           : key == u"spending-pocock" ? BoundaryShape::SpendingPocock
                                       : BoundaryShape::SpendingOBrienFleming;
}

SequentialBounds boundsOf(const QJsonObject& row)
{
    return {.twoSided = row["sides"_L1].toInt(2) == 2,
            .fractions = numbers(row["fractions"_L1]),
            .z = numbers(row["z"_L1])};
}

std::vector<double> evenFractions(int looks)
{
    std::vector<double> fractions;
    for (int look = 1; look <= looks; ++look) {
        fractions.push_back(static_cast<double>(look) / looks);
    }
    return fractions;
}

} // namespace

class SequentialTest : public QObject
{
    Q_OBJECT

private slots:
    void boundsMatchReference();
    void publishedConstants();
    void errorIsSpentAsPlanned();
    void outcomesMatchReference();
    void stagesMatchReference();
    void estimatesAddUp();
    void exaggerates();
    void manyLooks();
    void driftForPower();
    void errors();
};

// rpact is off by about 1e-6 in z with several looks, and much less with two.
void SequentialTest::boundsMatchReference()
{
    const QJsonArray rows = referenceValues("sequential")["bounds"_L1].toArray();
    QVERIFY(rows.size() >= 80);
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        const auto bounds = stats::sequentialBounds({.shape = shapeOf(row["shape"_L1].toString()),
                                                     .alpha = row["alpha"_L1].toDouble(),
                                                     .twoSided = row["sides"_L1].toInt() == 2,
                                                     .fractions = numbers(row["fractions"_L1])});
        QVERIFY_RESULT(bounds);
        const auto expected = numbers(row["z"_L1]);
        QCOMPARE(bounds->z.size(), expected.size());
        for (std::size_t look = 0; look < expected.size(); ++look) {
            const double far = expected[look] > 4.0 ? 2e-4 : 2e-5; // its 1e-10 of a chance of 1e-6 is more of z
            const double tolerance = expected.size() == 2 ? 1e-7 : far;
            QVERIFY2(std::fabs(bounds->z[look] - expected[look]) < tolerance,
                     qPrintable(u"%1, %2 sides, look %3 of %4: %5, expected %6"_s.arg(row["shape"_L1].toString())
                                    .arg(row["sides"_L1].toInt())
                                    .arg(look + 1)
                                    .arg(expected.size())
                                    .arg(bounds->z[look], 0, 'g', 12)
                                    .arg(expected[look], 0, 'g', 12)));
        }
    }
}

void SequentialTest::publishedConstants()
{
    for (const auto& value : referenceValues("sequential")["published"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        const auto looks = numbers(row["looks"_L1]);
        const auto constants = numbers(row["constants"_L1]);
        QCOMPARE(looks.size(), std::size_t{4});
        for (std::size_t i = 0; i < looks.size(); ++i) {
            const auto bounds = stats::sequentialBounds(
                {.shape = shapeOf(row["shape"_L1].toString()), .fractions = evenFractions(static_cast<int>(looks[i]))});
            QVERIFY_RESULT(bounds);
            QVERIFY(std::fabs(bounds->z.back() - constants[i]) < 5.01e-4);
        }
    }
}

void SequentialTest::errorIsSpentAsPlanned()
{
    for (const BoundaryShape shape : {BoundaryShape::Pocock, BoundaryShape::OBrienFleming,
                                      BoundaryShape::SpendingPocock, BoundaryShape::SpendingOBrienFleming}) {
        for (const bool twoSided : {true, false}) {
            const auto bounds = stats::sequentialBounds(
                {.shape = shape, .alpha = 0.05, .twoSided = twoSided, .fractions = {0.3, 0.45, 0.8, 1.0}});
            QVERIFY_RESULT(bounds);
            VERIFY_NEAR(bounds->spent.back(), 0.05, 1e-10);
            QVERIFY(std::is_sorted(bounds->spent.begin(), bounds->spent.end()));
            VERIFY_NEAR(stats::sequentialOutcome(*bounds, 0.0)->rejects, 0.05, 1e-10);
            const bool spending =
                shape == BoundaryShape::SpendingPocock || shape == BoundaryShape::SpendingOBrienFleming;
            if (spending) {
                const double sides = twoSided ? 2.0 : 1.0;
                VERIFY_NEAR(bounds->spent[1], sides * stats::spentByFraction(shape, 0.05 / sides, 0.45), 1e-9);
            }
        }
    }
    const auto one = stats::sequentialBounds({.fractions = {1.0}}); // no look: the plain test
    QVERIFY_RESULT(one);
    VERIFY_NEAR(one->z.front(), 1.959963984540054, 1e-11);
    VERIFY_NEAR(one->nominalP.front(), 0.05, 1e-11);
}

void SequentialTest::outcomesMatchReference()
{
    const QJsonArray rows = referenceValues("sequential")["outcomes"_L1].toArray();
    QVERIFY(rows.size() > 100);
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        const auto outcome = stats::sequentialOutcome(boundsOf(row), row["drift"_L1].toDouble());
        QVERIFY_RESULT(outcome);
        const auto above = numbers(row["above"_L1]);
        const auto below = numbers(row["below"_L1]);
        const auto meanAbove = numbers(row["meanAbove"_L1]);
        for (std::size_t look = 0; look < above.size(); ++look) {
            QVERIFY(std::fabs(outcome->looks[look].above - above[look]) < 1e-10);
            QVERIFY(std::fabs(outcome->looks[look].below - below[look]) < 1e-10);
            VERIFY_NEAR(outcome->looks[look].meanAbove, meanAbove[look], 1e-6);
        }
        QVERIFY(std::fabs(outcome->rejects - row["rejects"_L1].toDouble()) < 1e-10);
        QVERIFY(std::fabs(outcome->stopsEarly - row["stopsEarly"_L1].toDouble()) < 1e-10);
        QVERIFY(std::fabs(outcome->information - row["information"_L1].toDouble()) < 1e-10);
        QVERIFY(std::fabs(outcome->meanEstimate - row["meanEstimate"_L1].toDouble()) < 1e-9);
        QVERIFY(std::fabs(outcome->meanEarly - row["meanEarly"_L1].toDouble()) < 1e-7);
        QVERIFY(std::fabs(outcome->meanCrossing - row["meanCrossing"_L1].toDouble()) < 1e-7);
    }
}

void SequentialTest::stagesMatchReference()
{
    for (const auto& value : referenceValues("sequential")["stages"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        const auto outcome = stats::sequentialOutcome(boundsOf(row), row["drift"_L1].toDouble());
        QVERIFY_RESULT(outcome);
        const auto above = numbers(row["above"_L1]);
        const auto below = numbers(row["below"_L1]);
        for (std::size_t look = 0; look < above.size(); ++look) {
            QVERIFY2(std::fabs(outcome->looks[look].above - above[look]) < 2e-6,
                     qPrintable(QString::number(outcome->looks[look].above - above[look])));
            QVERIFY(std::fabs(outcome->looks[look].below - below[look]) < 2e-6);
        }
    }
}

// Wald's identity: the score where a trial ends is drift times information, on average, whatever the bounds. It ties
// all means to all probabilities.
void SequentialTest::estimatesAddUp()
{
    for (const bool twoSided : {true, false}) {
        for (const double drift : {-1.0, 0.0, 0.4, 2.8, 6.0}) {
            const auto bounds = stats::sequentialBounds(
                {.shape = BoundaryShape::Pocock, .twoSided = twoSided, .fractions = evenFractions(6)});
            QVERIFY_RESULT(bounds);
            const auto outcome = stats::sequentialOutcome(*bounds, drift);
            QVERIFY_RESULT(outcome);
            double score = outcome->meanEstimate; // those of the last look, at fraction 1
            double stopped = 0.0;
            for (std::size_t look = 0; look + 1 < bounds->z.size(); ++look) {
                const stats::LookOutcome& here = outcome->looks[look];
                const double estimates = here.above * here.meanAbove + here.below * here.meanBelow;
                score -= (1.0 - bounds->fractions[look]) * estimates;
                stopped += here.above + here.below;
            }
            QVERIFY(std::fabs(score - drift * outcome->information) < 1e-9);
            VERIFY_NEAR(stopped, outcome->stopsEarly, 1e-12);
        }
    }
}

void SequentialTest::exaggerates()
{
    const auto bounds = stats::sequentialBounds({.fractions = {14.0 / 30.0, 1.0}});
    QVERIFY_RESULT(bounds);
    double before = 100.0;
    for (const double drift : {0.5, 1.0, 2.0, 2.8, 4.0}) { // the weaker the effect, the greater the exaggeration
        const auto outcome = stats::sequentialOutcome(*bounds, drift);
        QVERIFY_RESULT(outcome);
        const double ratio = outcome->looks.front().meanAbove / drift;
        QVERIFY(ratio > 1.0 && ratio < before);
        before = ratio;
    }
}

void SequentialTest::manyLooks()
{
    for (const BoundaryShape shape : {BoundaryShape::Pocock, BoundaryShape::SpendingOBrienFleming}) {
        const auto bounds = stats::sequentialBounds({.shape = shape, .fractions = evenFractions(stats::mostLooks)});
        QVERIFY_RESULT(bounds);
        for (const double z : bounds->z) {
            QVERIFY(z > 1.9 && z <= stats::farthestBound);
        }
        VERIFY_NEAR(bounds->spent.back(), 0.05, 1e-9);
    }
    const auto close = stats::sequentialBounds({.fractions = {0.001, 0.5, 0.501, 1.0}});
    QVERIFY_RESULT(close);
    QCOMPARE(close->z.front(), stats::farthestBound); // 1e-500 is nothing
    VERIFY_NEAR(close->spent.back(), 0.05, 1e-9);
    QCOMPARE(stats::sequentialOutcome(*close, 30.0)->rejects, 1.0);
    QCOMPARE(stats::sequentialOutcome(*close, 30.0)->looks.back().meanBelow, 0.0);
}

void SequentialTest::driftForPower()
{
    const auto plain = stats::sequentialBounds({.alpha = 0.025, .twoSided = false, .fractions = {1.0}});
    VERIFY_NEAR(*stats::driftForPower(*plain, 0.9), 1.959963984540054 + 1.281551565544600, 1e-9);
    const auto looked = stats::sequentialBounds({.shape = BoundaryShape::Pocock});
    const auto drift = stats::driftForPower(*looked, 0.9);
    QVERIFY_RESULT(drift);
    QVERIFY(*drift > 3.2415); // looking costs power
    QCOMPARE(stats::driftForPower(*looked, 0.001).error().kind, base::ErrorKind::InvalidValue);
    QCOMPARE(stats::driftForPower(*looked, 1.0).error().kind, base::ErrorKind::InvalidValue);
}

void SequentialTest::errors()
{
    using enum base::ErrorKind;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto subject = [](const SequentialPlan& plan) {
        const auto bounds = stats::sequentialBounds(plan);
        return bounds ? std::string("none") : bounds.error().subject;
    };
    const std::string fractions = "fractions";
    QCOMPARE(subject({.fractions = {}}), std::string("looks"));
    QCOMPARE(subject({.fractions = {0.5, 1.2}}), fractions);
    QCOMPARE(subject({.fractions = {0.5, 0.4, 1.0}}), fractions);
    QCOMPARE(subject({.fractions = {0.0, 1.0}}), fractions);
    QCOMPARE(subject({.fractions = {nan, 1.0}}), fractions);
    QCOMPARE(subject({.fractions = {0.5}}), fractions);
    QCOMPARE(subject({.fractions = {0.5, 0.5001, 1.0}}), fractions);
    QCOMPARE(subject({.fractions = evenFractions(51)}), std::string("looks"));
    QCOMPARE(subject({.alpha = 0.0}), std::string("alpha"));
    QCOMPARE(subject({.alpha = 1.0}), std::string("alpha"));
    QCOMPARE(subject({.alpha = 0.6, .twoSided = false}), std::string("alpha"));
    const auto bounds = stats::sequentialBounds({});
    QCOMPARE(stats::sequentialOutcome(*bounds, nan).error().subject, std::string("drift"));
    QCOMPARE(stats::sequentialOutcome(*bounds, 31.0).error().subject, std::string("drift"));
    QCOMPARE(stats::sequentialOutcome({.fractions = {0.5, 1.0}, .z = {2.0}}, 0.0).error().subject,
             std::string("bounds"));
    QCOMPARE(stats::sequentialOutcome({.fractions = {1.0}, .z = {nan}}, 0.0).error().subject, std::string("bounds"));
}

QTEST_GUILESS_MAIN(SequentialTest)
#include "sequential_test.moc"
