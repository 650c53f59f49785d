// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/compartment_model.h"
#include "core/pharmacology/rate_matrix.h"
#include "tests/support/result_check.h"

#include <cmath>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using pharmacology::CompartmentModel;
using pharmacology::Rates;

class CompartmentModelTest : public QObject
{
    Q_OBJECT

private slots:
    void oneCompartment();
    void twoCompartmentsByTheQuadraticFormula();
    void threeCompartmentsSolveTheCharacteristicEquation();
    void anUnreachedCompartmentDoesNotExist();
    void equalReturnRates();
    void withoutEliminationOneDecayIsZero();
    void sharesOfABolusAreInTheCentralCompartment();
    void randomMatricesTakenApart();
    void errors_data();
    void errors();
    void absorptionRatePeaksWhereAsked_data();
    void absorptionRatePeaksWhereAsked();
    void absorptionRateErrors();
};

void CompartmentModelTest::oneCompartment()
{
    const auto model = CompartmentModel::make({.volumeLitres = 10.0, .k10 = 0.05});
    QVERIFY_RESULT(model);
    QCOMPARE(model->modeCount(), std::size_t(1));
    QCOMPARE(model->decay(0), 0.05);
    QCOMPARE(model->share(0, 0), 1.0);
    QCOMPARE(model->share(1, 0), 0.0);
}

// Clements 1981 as in OpenTIVA: alpha, beta = half of sum +- root of (sum^2 - 4 k10 k21).
void CompartmentModelTest::twoCompartmentsByTheQuadraticFormula()
{
    const Rates rates{.volumeLitres = 122.654, .k10 = 0.0109, .k12 = 0.0186, .k21 = 0.0137};
    const auto model = CompartmentModel::make(rates);
    QVERIFY_RESULT(model);
    const double sum = rates.k10 + rates.k12 + rates.k21;
    const double root = std::sqrt(sum * sum - 4.0 * rates.k10 * rates.k21);
    const double alpha = 0.5 * (sum + root);
    const double beta = rates.k10 * rates.k21 / alpha;
    QVERIFY(std::fabs(model->decay(0) / beta - 1.0) < 1e-14);
    QVERIFY(std::fabs(model->decay(1) / alpha - 1.0) < 1e-14);
    QVERIFY(std::fabs(model->share(0, 1) - (alpha - rates.k21) / (alpha - beta)) < 1e-14);
    QVERIFY(std::fabs(model->share(0, 0) - (rates.k21 - beta) / (alpha - beta)) < 1e-14);
    QVERIFY(std::fabs(model->share(1, 0) - rates.k12 / (alpha - beta)) < 1e-14);
}

void CompartmentModelTest::threeCompartmentsSolveTheCharacteristicEquation()
{
    const Rates r{.volumeLitres = 4.41, .k10 = 0.4381, .k12 = 0.5921, .k21 = 0.2470, .k13 = 0.5900, .k31 = 0.0146};
    const auto model = CompartmentModel::make(r);
    QVERIFY_RESULT(model);
    QCOMPARE(model->modeCount(), std::size_t(3));
    const double product = model->decay(0) * model->decay(1) * model->decay(2);
    const double sum = model->decay(0) + model->decay(1) + model->decay(2);
    QVERIFY(std::fabs(product / (r.k10 * r.k21 * r.k31) - 1.0) < 1e-13);
    QVERIFY(std::fabs(sum / (r.k10 + r.k12 + r.k21 + r.k13 + r.k31) - 1.0) < 1e-14);
    for (std::size_t mode = 0; mode < 3; ++mode) {
        const double x = model->decay(mode);
        const double other1 = model->decay((mode + 1) % 3);
        const double other2 = model->decay((mode + 2) % 3);
        // partial fractions: Gibaldi & Perrier 1982, Pharmacokinetics, appendix B
        const double central = (r.k21 - x) * (r.k31 - x) / ((other1 - x) * (other2 - x));
        QVERIFY2(std::fabs(model->share(0, mode) - central) < 1e-13, qPrintable(QString::number(central)));
        const double second = r.k12 * (r.k31 - x) / ((other1 - x) * (other2 - x));
        QVERIFY(std::fabs(model->share(1, mode) - second) < 1e-13);
    }
}

void CompartmentModelTest::anUnreachedCompartmentDoesNotExist()
{
    const auto model = CompartmentModel::make({.volumeLitres = 1, .k10 = 0.1, .k21 = 0.3, .k13 = 0.2, .k31 = 0.05});
    QVERIFY_RESULT(model);
    QCOMPARE(model->modeCount(), std::size_t(2));
    QCOMPARE(model->share(1, 0), 0.0);
    QVERIFY(model->share(2, 0) > 0.0); // the third keeps its place
}

// With k21 = k31 one decay equals both: the textbook's partial fractions are 0 / 0.
void CompartmentModelTest::equalReturnRates()
{
    const auto three =
        CompartmentModel::make({.volumeLitres = 1, .k10 = 0.1, .k12 = 0.2, .k21 = 0.05, .k13 = 0.3, .k31 = 0.05});
    const auto two = CompartmentModel::make({.volumeLitres = 1, .k10 = 0.1, .k12 = 0.5, .k21 = 0.05});
    QVERIFY_RESULT(three);
    QVERIFY_RESULT(two);
    QVERIFY(std::fabs(three->decay(0) - two->decay(0)) < 1e-15);
    QVERIFY(std::fabs(three->decay(1) - 0.05) < 1e-15);
    QVERIFY(std::fabs(three->decay(2) - two->decay(1)) < 1e-15);
    QVERIFY(std::fabs(three->share(0, 0) - two->share(0, 0)) < 1e-14);
    QVERIFY(std::fabs(three->share(0, 1)) < 1e-14);
    QVERIFY(std::fabs(three->share(1, 0) - 0.4 * two->share(1, 0)) < 1e-14);
}

void CompartmentModelTest::withoutEliminationOneDecayIsZero()
{
    const auto model = CompartmentModel::make({.volumeLitres = 1, .k10 = 0, .k12 = 0.2, .k21 = 0.1});
    QVERIFY_RESULT(model);
    QVERIFY(model->decay(0) >= 0.0 && model->decay(0) < 1e-16);
    QVERIFY(std::fabs(model->share(0, 0) - 1.0 / 3.0) < 1e-15); // a third stays where the volume is a third
}

void CompartmentModelTest::sharesOfABolusAreInTheCentralCompartment()
{
    const auto model =
        CompartmentModel::make({.volumeLitres = 1, .k10 = 0.1, .k12 = 0.2, .k21 = 0.07, .k13 = 1e-6, .k31 = 2e-6});
    QVERIFY_RESULT(model);
    for (std::size_t compartment = 0; compartment < 3; ++compartment) {
        double sum = 0.0;
        for (std::size_t mode = 0; mode < model->modeCount(); ++mode) {
            sum += model->share(compartment, mode);
        }
        QVERIFY(std::fabs(sum - (compartment == 0 ? 1.0 : 0.0)) < 1e-15);
    }
}

void CompartmentModelTest::randomMatricesTakenApart()
{
    std::mt19937_64 random(20261123);
    std::uniform_real_distribution<double> exponent(-6.0, 1.0);
    for (int trial = 0; trial < 2000; ++trial) {
        pharmacology::SymmetricMatrix matrix{.size = 3, .cell = {}};
        for (std::size_t i = 0; i < 3; ++i) {
            for (std::size_t j = i; j < 3; ++j) {
                const double cell = std::pow(10.0, exponent(random)) * (random() % 2 == 0 ? 1.0 : -1.0);
                matrix.cell[i][j] = matrix.cell[j][i] = i == j ? std::fabs(cell) : cell;
            }
        }
        const auto system = pharmacology::eigenSystem(matrix);
        for (std::size_t i = 0; i < 3; ++i) {
            for (std::size_t j = 0; j < 3; ++j) {
                double rebuilt = 0.0;
                double unit = 0.0;
                for (std::size_t k = 0; k < 3; ++k) {
                    rebuilt += system.vectors[i][k] * system.values[k] * system.vectors[j][k];
                    unit += system.vectors[i][k] * system.vectors[j][k];
                }
                QVERIFY(std::fabs(rebuilt - matrix.cell[i][j]) < 1e-13);
                QVERIFY(std::fabs(unit - (i == j ? 1.0 : 0.0)) < 1e-14);
            }
        }
        QVERIFY(system.values[0] <= system.values[1] && system.values[1] <= system.values[2]);
    }
}

void CompartmentModelTest::errors_data()
{
    QTest::addColumn<double>("volume");
    QTest::addColumn<double>("k10");
    QTest::addColumn<double>("k12");
    QTest::addColumn<double>("k21");
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("subject");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("no volume") << 0.0 << 0.1 << 0.0 << 0.0 << 0.5 << u"volume"_s;
    QTest::newRow("volume NaN") << nan << 0.1 << 0.0 << 0.0 << 0.5 << u"volume"_s;
    QTest::newRow("negative") << 1.0 << -0.1 << 0.0 << 0.0 << 0.5 << u"k10"_s;
    QTest::newRow("NaN") << 1.0 << nan << 0.0 << 0.0 << 0.5 << u"k10"_s;
    QTest::newRow("infinite") << 1.0 << 0.1 << infinite << 0.1 << 0.5 << u"k12"_s;
    QTest::newRow("too fast") << 1.0 << 0.1 << 0.1 << 1e10 << 0.5 << u"k21"_s;
    QTest::newRow("only takes") << 1.0 << 0.1 << 0.1 << 0.0 << 0.5 << u"k21"_s;
    QTest::newRow("share") << 1.0 << 0.1 << 0.0 << 0.0 << 1.5 << u"formed share"_s;
}

void CompartmentModelTest::errors()
{
    QFETCH(double, volume);
    QFETCH(double, k10);
    QFETCH(double, k12);
    QFETCH(double, k21);
    QFETCH(double, share);
    QFETCH(QString, subject);
    const auto model =
        CompartmentModel::make({.volumeLitres = volume, .k10 = k10, .k12 = k12, .k21 = k21},
                               pharmacology::MetaboliteRates{.volumeLitres = 1, .formedShare = share, .k = 1});
    QVERIFY(!model);
    QCOMPARE(int(model.error().kind), int(base::ErrorKind::InvalidValue));
    QCOMPARE(QString::fromStdString(model.error().subject), subject);
}

void CompartmentModelTest::absorptionRatePeaksWhereAsked_data()
{
    QTest::addColumn<double>("k");
    QTest::addColumn<double>("minute");
    QTest::newRow("naltrexone") << 0.0028881 << 60.0;
    QTest::newRow("nose") << 0.0020921 << 30.0;
    QTest::newRow("equal rates") << 0.01 << 100.0;
    QTest::newRow("slower in than out") << 0.05 << 60.0;
}

void CompartmentModelTest::absorptionRatePeaksWhereAsked()
{
    QFETCH(double, k);
    QFETCH(double, minute);
    const auto rate = pharmacology::absorptionRateForPeak(k, minute);
    QVERIFY_RESULT(rate);
    // at the peak absorption and elimination are equally fast: ka exp(-ka t) = k exp(-k t)
    const double ratio = *rate * std::exp(-*rate * minute) / (k * std::exp(-k * minute));
    QVERIFY2(std::fabs(ratio - 1.0) < 1e-9, qPrintable(QString::number(ratio)));
}

void CompartmentModelTest::absorptionRateErrors()
{
    QVERIFY(!pharmacology::absorptionRateForPeak(0.0, 30.0));
    QVERIFY(!pharmacology::absorptionRateForPeak(0.1, 0.0));
    QVERIFY(!pharmacology::absorptionRateForPeak(0.1, std::numeric_limits<double>::quiet_NaN()));
}

QTEST_GUILESS_MAIN(CompartmentModelTest)
#include "compartment_model_test.moc"
