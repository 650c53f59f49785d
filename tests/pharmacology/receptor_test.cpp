// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/compound_catalogue.h"
#include "core/pharmacology/receptor.h"
#include "tests/support/result_check.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using pharmacology::occupancy;
using pharmacology::occupancyBeside;

class ReceptorTest : public QObject
{
    Q_OBJECT

private slots:
    void halfAtKd();
    void schildShift();
    void bothShareTheReceptors();
    void completeBlockade();
    void ketamineAtThePublishedPeak_data();
    void ketamineAtThePublishedPeak();
    void partitionMultiplies();
    void errors();
};

void ReceptorTest::halfAtKd()
{
    QCOMPARE(occupancy(41.7, 41.7), 0.5);
    QCOMPARE(occupancy(0.0, 41.7), 0.0);
    QVERIFY(std::fabs(occupancy(9.0, 1.0) - 0.9) < 1e-15);
    QCOMPARE(occupancyBeside(3.0, 3.0, 0.0), 0.5);
}

// Arunlakshana & Schild 1959: with the antagonist, the same occupancy needs the shift times the dose.
void ReceptorTest::schildShift()
{
    for (const double blocked : {0.0, 0.5, 0.92, 0.98, 0.999}) {
        const double shift = pharmacology::agonistShift(blocked);
        for (const double micromolar : {0.01, 1.0, 50.0}) {
            QVERIFY(std::fabs(occupancyBeside(micromolar * shift, 2.0, blocked) / occupancy(micromolar, 2.0) - 1.0) <
                    1e-12);
        }
    }
    QVERIFY(std::fabs(pharmacology::agonistShift(0.92) - 12.5) < 1e-12); // issue: 12.5 to 50 for 92 to 98 %
    QVERIFY(std::fabs(pharmacology::agonistShift(0.98) - 50.0) < 1e-12);
}

// One site, two drugs: occupied by either and free make all receptors.
void ReceptorTest::bothShareTheReceptors()
{
    for (const double blocked : {0.1, 0.5, 0.95}) {
        const double odds = blocked / (1.0 - blocked); // antagonist over its Kd
        for (const double relative : {0.001, 1.0, 200.0}) {
            const double all = 1.0 + odds + relative;
            QVERIFY(std::fabs(occupancyBeside(relative, 1.0, blocked) - relative / all) < 1e-14);
            QVERIFY(std::fabs(pharmacology::antagonistOccupancyBeside(relative, 1.0, blocked) - odds / all) < 1e-14);
        }
    }
}

void ReceptorTest::completeBlockade()
{
    QCOMPARE(occupancyBeside(5.0, 1.0, 1.0), 0.0);
    QCOMPARE(pharmacology::antagonistOccupancyBeside(5.0, 1.0, 1.0), 1.0);
    QVERIFY(std::isinf(pharmacology::agonistShift(1.0)));
    QCOMPARE(pharmacology::antagonistOccupancyBeside(0.0, 1.0, 0.0), 0.0);
}

// Facts 3.3: 0.9 to 1.8 % of mu and 1.3 to 2.7 % of kappa at 185 ng/mL, free share 0.465 to 1.
void ReceptorTest::ketamineAtThePublishedPeak_data()
{
    QTest::addColumn<QString>("affinity");
    QTest::addColumn<double>("free");
    QTest::addColumn<QString>("percent");
    QTest::newRow("mu, 46.5 % free") << u"mu.ki"_s << 0.465 << u"0.9"_s;
    QTest::newRow("mu, all free") << u"mu.ki"_s << 1.0 << u"1.8"_s;
    QTest::newRow("kappa, 46.5 % free") << u"kappa.ki"_s << 0.465 << u"1.3"_s;
    QTest::newRow("kappa, all free") << u"kappa.ki"_s << 1.0 << u"2.7"_s;
}

void ReceptorTest::ketamineAtThePublishedPeak()
{
    QFETCH(QString, affinity);
    QFETCH(double, free);
    const auto value = [](const char* key) { return pharmacology::parameter("ketamine", key).value; };
    const double micromolar = pharmacology::freeMicromolar(value("cmax"), value("molar-mass"), {.freeFraction = free});
    const double share = occupancy(micromolar, pharmacology::parameter("ketamine", affinity.toStdString()).value);
    QTEST(QString::number(100.0 * share, 'f', 1), "percent");
}

void ReceptorTest::partitionMultiplies()
{
    const double one = pharmacology::freeMicromolar(100.0, 250.0, {.freeFraction = 0.5, .brainPartition = 1.0});
    QCOMPARE(one, 0.2);
    QCOMPARE(pharmacology::freeMicromolar(100.0, 250.0, {.freeFraction = 0.5, .brainPartition = 3.0}), 3.0 * one);
}

void ReceptorTest::errors()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QVERIFY_RESULT(pharmacology::checkAssumptions({}));
    for (const double free : {-0.1, 1.1, nan}) {
        const auto checked = pharmacology::checkAssumptions({.freeFraction = free});
        QVERIFY(!checked);
        QCOMPARE(QString::fromStdString(checked.error().subject), u"free fraction"_s);
    }
    for (const double partition : {-0.1, std::numeric_limits<double>::infinity(), nan}) {
        const auto checked = pharmacology::checkAssumptions({.brainPartition = partition});
        QVERIFY(!checked);
        QCOMPARE(QString::fromStdString(checked.error().subject), u"brain partition"_s);
    }
}

QTEST_GUILESS_MAIN(ReceptorTest)
#include "receptor_test.moc"
