// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/blockade.h"
#include "tests/support/result_check.h"

#include <cmath>

using namespace Qt::StringLiterals;
using pharmacology::blockadeAfter;
using pharmacology::BlockadePhase;

namespace {

constexpr double hour = 60.0;

} // namespace

class BlockadeTest : public QObject
{
    Q_OBJECT

private slots:
    void theCurveGoesThroughThePublishedDoses();
    void theFitIsLeastSquaresOfLogOdds();
    void twoPointsAreMetExactly();
    void fitErrors();
    void kappaFollowsMu();
    void plateauUntilEightHours();
    void declineHalvesInTheBand();
    void fortyNineHoursDisagree();
    void carryOver_data();
    void carryOver();
    void risesAndNeverJumps();
    void nothingWithoutATablet();
};

void BlockadeTest::theCurveGoesThroughThePublishedDoses()
{
    const auto& curve = pharmacology::naltrexoneDoseCurve();
    const double at50 = pharmacology::occupancyAt(curve, 50.0);
    QVERIFY2(at50 >= 0.92 && at50 <= 0.98, qPrintable(QString::number(at50)));
    QVERIFY(pharmacology::occupancyAt(curve, 5.0) > 0.43 && pharmacology::occupancyAt(curve, 5.0) < 0.58);
    QVERIFY(std::fabs(pharmacology::occupancyAt(curve, 2.0) - 0.27) < 0.06);
    QCOMPARE(pharmacology::occupancyAt(curve, 0.0), 0.0);
    QVERIFY(std::fabs(pharmacology::occupancyAt(curve, curve.halfDoseMg) - 0.5) < 1e-15);
    double before = 0.0;
    for (double mg = 1.0; mg <= 100.0; mg += 1.0) {
        const double share = pharmacology::occupancyAt(curve, mg);
        QVERIFY(share > before && share < 1.0);
        before = share;
    }
}

// R 4.2: x <- log(c(2,5,5,5,15,50,50)); y <- qlogis(c(.27,.43,.46,.58,.61,.92,.98)); coef(lm(y ~ x))
// gives -2.152854 and 1.291764; the half dose is exp(2.152854 / 1.291764).
void BlockadeTest::theFitIsLeastSquaresOfLogOdds()
{
    const auto curve = pharmacology::fitDoseCurve(pharmacology::publishedNaltrexoneOccupancies());
    QVERIFY_RESULT(curve);
    QVERIFY2(std::fabs(curve->slope - 1.2917643272572) < 1e-11, qPrintable(QString::number(curve->slope, 'g', 15)));
    QVERIFY2(std::fabs(curve->halfDoseMg - 5.2941340896715) < 1e-11,
             qPrintable(QString::number(curve->halfDoseMg, 'g', 15)));
    QCOMPARE(curve->slope, pharmacology::naltrexoneDoseCurve().slope);
}

void BlockadeTest::twoPointsAreMetExactly()
{
    const auto curve = pharmacology::fitDoseCurve({{3.0, 0.2}, {40.0, 0.9}});
    QVERIFY_RESULT(curve);
    QVERIFY(std::fabs(pharmacology::occupancyAt(*curve, 3.0) - 0.2) < 1e-14);
    QVERIFY(std::fabs(pharmacology::occupancyAt(*curve, 40.0) - 0.9) < 1e-14);
}

void BlockadeTest::fitErrors()
{
    using base::ErrorKind;
    const auto kindOf = [](const auto& result) { return result ? -1 : int(result.error().kind); };
    QCOMPARE(kindOf(pharmacology::fitDoseCurve({})), int(ErrorKind::NotEnoughData));
    QCOMPARE(kindOf(pharmacology::fitDoseCurve({{5.0, 0.5}})), int(ErrorKind::NotEnoughData));
    QCOMPARE(kindOf(pharmacology::fitDoseCurve({{5.0, 0.5}, {5.0, 0.6}})), int(ErrorKind::NotEnoughData));
    QCOMPARE(kindOf(pharmacology::fitDoseCurve({{5.0, 0.5}, {50.0, 0.4}})), int(ErrorKind::NotEnoughData));
    QCOMPARE(kindOf(pharmacology::fitDoseCurve({{0.0, 0.5}, {50.0, 0.6}})), int(ErrorKind::InvalidValue));
    QCOMPARE(kindOf(pharmacology::fitDoseCurve({{5.0, 0.5}, {50.0, 1.0}})), int(ErrorKind::InvalidValue));
}

// Facts 3.4: 78 to 100 % of kappa receptors after 50 mg; affinities mu : kappa = 1 : 2.
void BlockadeTest::kappaFollowsMu()
{
    QCOMPARE(pharmacology::kappaOccupancy(0.0), 0.0);
    QCOMPARE(pharmacology::kappaOccupancy(1.0), 1.0);
    QVERIFY(std::fabs(pharmacology::kappaOccupancy(0.5) - 1.0 / 3.0) < 1e-15);
    const double at50 = pharmacology::kappaOccupancy(blockadeAfter(50.0, 4 * hour).occupancy);
    QVERIFY2(at50 > 0.78 && at50 < 1.0, qPrintable(QString::number(at50)));
}

void BlockadeTest::plateauUntilEightHours()
{
    for (const double minute : {pharmacology::blockadePeakMinute(), 120.0, 8 * hour}) {
        const auto blockade = blockadeAfter(50.0, minute);
        QCOMPARE(int(blockade.phase), int(BlockadePhase::Published));
        QVERIFY(blockade.occupancy >= 0.92 && blockade.occupancy <= 0.98);
        QCOMPARE(blockade.lower, blockade.upper);
    }
    QVERIFY(std::fabs(pharmacology::blockadePeakMinute() - 60.0) < 1e-6);
}

void BlockadeTest::declineHalvesInTheBand()
{
    const double full = blockadeAfter(50.0, 8 * hour).occupancy;
    QVERIFY(std::fabs(blockadeAfter(50.0, (8 + 72) * hour).lower - full / 2) < 1e-14);
    QVERIFY(std::fabs(blockadeAfter(50.0, (8 + 108) * hour).upper - full / 2) < 1e-14);
    QVERIFY(std::fabs(blockadeAfter(50.0, (8 + 90) * hour).occupancy - full / 2) < 1e-14);
    const auto later = blockadeAfter(50.0, 48 * hour);
    QCOMPARE(int(later.phase), int(BlockadePhase::Declining));
    QVERIFY(later.lower < later.occupancy && later.occupancy < later.upper);
}

// What the statement "over-90-percent" says: 64 to 73 % after 49 hours, not more than 90.
void BlockadeTest::fortyNineHoursDisagree()
{
    const auto blockade = blockadeAfter(50.0, 49 * hour);
    QCOMPARE(QString::number(100.0 * blockade.lower, 'f', 0), u"64"_s);
    QCOMPARE(QString::number(100.0 * blockade.upper, 'f', 0), u"73"_s);
}

// Facts 3.4: what is left of the blockade when the next infusion comes, half-time of 90 h.
void BlockadeTest::carryOver_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<QString>("percent");
    QTest::newRow("14 days") << 14.0 << u"7.5"_s;
    QTest::newRow("19 days") << 19.0 << u"3.0"_s;
    QTest::newRow("30 days") << 30.0 << u"0.4"_s;
    QTest::newRow("33 days") << 33.0 << u"0.2"_s;
}

void BlockadeTest::carryOver()
{
    QFETCH(double, days);
    const double full = blockadeAfter(50.0, 8 * hour).occupancy;
    const double left = blockadeAfter(50.0, 8 * hour + days * 24 * hour).occupancy / full;
    QTEST(QString::number(100.0 * left, 'f', 1), "percent");
}

void BlockadeTest::risesAndNeverJumps()
{
    double before = 0.0;
    for (double minute = 0.0; minute <= 20 * hour; minute += 0.25) {
        const auto blockade = blockadeAfter(50.0, minute);
        QVERIFY(blockade.occupancy >= 0.0 && blockade.occupancy < 1.0);
        QVERIFY(minute > 8 * hour || blockade.occupancy >= before);
        before = blockade.occupancy;
    }
    for (const double border : {pharmacology::blockadePeakMinute(), 8 * hour}) {
        const double jump = blockadeAfter(50.0, border + 1e-6).occupancy - blockadeAfter(50.0, border - 1e-6).occupancy;
        QVERIFY2(std::fabs(jump) < 1e-8, qPrintable(QString::number(jump)));
    }
    QCOMPARE(int(blockadeAfter(50.0, 45.0).phase), int(BlockadePhase::Rising));
}

void BlockadeTest::nothingWithoutATablet()
{
    QCOMPARE(blockadeAfter(50.0, -1.0).occupancy, 0.0);
    QCOMPARE(blockadeAfter(50.0, 0.0).occupancy, 0.0);
    for (const double minute : {0.0, 45.0, 300.0, 3000.0}) {
        QCOMPARE(blockadeAfter(0.0, minute).occupancy, 0.0);
        QCOMPARE(blockadeAfter(0.0, minute).upper, 0.0);
    }
}

QTEST_GUILESS_MAIN(BlockadeTest)
#include "blockade_test.moc"
