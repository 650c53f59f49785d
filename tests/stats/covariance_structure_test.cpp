// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/covariance_structure.h"

#include <QTest>

#include <cmath>

class CovarianceStructureTest : public QObject
{
    Q_OBJECT

private slots:
    void matrices_data();
    void matrices();
    void derivativesAreThoseOfDifferences_data();
    void derivativesAreThoseOfDifferences();

    void namesAreAsManyAsParameters_data() { derivativesAreThoseOfDifferences_data(); }

    void namesAreAsManyAsParameters();
    void oneVisitHasOneVariance();
};

using Kind = stats::CovarianceKind;

void CovarianceStructureTest::matrices_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<std::vector<double>>("parameters");
    QTest::addColumn<std::vector<double>>("matrix");
    using Values = std::vector<double>;
    QTest::newRow("UN") << int(Kind::Unstructured) << Values{4, 1, 9, -2, 3, 16}
                        << Values{4, 1, -2, 1, 9, 3, -2, 3, 16};
    QTest::newRow("CS") << int(Kind::CompoundSymmetry) << Values{4, -1} << Values{4, -1, -1, -1, 4, -1, -1, -1, 4};
    QTest::newRow("CSH") << int(Kind::HeterogeneousCompoundSymmetry) << Values{4, 9, 16, 0.5}
                         << Values{4, 3, 4, 3, 9, 6, 4, 6, 16};
    QTest::newRow("AR(1)") << int(Kind::Autoregressive) << Values{4, 0.5} << Values{4, 2, 1, 2, 4, 2, 1, 2, 4};
    QTest::newRow("ARH(1)") << int(Kind::HeterogeneousAutoregressive) << Values{4, 9, 16, -0.5}
                            << Values{4, -3, 2, -3, 9, -6, 2, -6, 16};
    QTest::newRow("TOEP") << int(Kind::Toeplitz) << Values{4, 2, -1} << Values{4, 2, -1, 2, 4, 2, -1, 2, 4};
    QTest::newRow("VC") << int(Kind::Diagonal) << Values{4, 9, 16} << Values{4, 0, 0, 0, 9, 0, 0, 0, 16};
}

void CovarianceStructureTest::matrices()
{
    QFETCH(int, kind);
    QFETCH(std::vector<double>, parameters);
    QFETCH(std::vector<double>, matrix);
    const stats::CovarianceStructure structure{Kind(kind), 3};
    QCOMPARE(structure.parameterCount(), int(parameters.size()));
    const auto actual = structure.matrix(parameters);
    QCOMPARE(actual.size(), matrix.size());
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        QVERIFY(std::fabs(actual[i] - matrix[i]) < 1e-12);
    }
}

void CovarianceStructureTest::derivativesAreThoseOfDifferences_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind : {Kind::Unstructured, Kind::CompoundSymmetry, Kind::HeterogeneousCompoundSymmetry,
                            Kind::Autoregressive, Kind::HeterogeneousAutoregressive, Kind::Toeplitz, Kind::Diagonal}) {
        QTest::newRow(stats::shortName(kind).data()) << int(kind);
    }
}

void CovarianceStructureTest::derivativesAreThoseOfDifferences()
{
    QFETCH(int, kind);
    constexpr double step = 1e-5;
    const stats::CovarianceStructure structure{Kind(kind), 4};
    const auto parameters = structure.parametersFor(std::vector{2.0, 3.0, 1.5, 4.0}, 0.35);
    const auto moved = [&](int parameter, double by) {
        auto values = parameters;
        values[std::size_t(parameter)] += by;
        return values;
    };
    for (int k = 0; k < structure.parameterCount(); ++k) {
        const auto up = structure.matrix(moved(k, step));
        const auto down = structure.matrix(moved(k, -step));
        const auto first = structure.firstDerivative(parameters, k);
        for (std::size_t i = 0; i < first.size(); ++i) {
            QVERIFY(std::fabs(first[i] - (up[i] - down[i]) / (2.0 * step)) < 1e-8);
        }
        for (int l = 0; l < structure.parameterCount(); ++l) {
            const auto higher = structure.firstDerivative(moved(l, step), k);
            const auto lower = structure.firstDerivative(moved(l, -step), k);
            const auto second = structure.secondDerivative(parameters, k, l);
            for (std::size_t i = 0; i < second.size(); ++i) {
                QVERIFY(std::fabs(second[i] - (higher[i] - lower[i]) / (2.0 * step)) < 1e-8);
                QVERIFY(!structure.isLinear() || second[i] == 0.0);
            }
        }
    }
}

void CovarianceStructureTest::namesAreAsManyAsParameters()
{
    QFETCH(int, kind);
    const stats::CovarianceStructure structure{Kind(kind), 3};
    const std::vector<std::string> labels{"a", "b", "c"};
    const auto names = structure.parameterNames(labels);
    QCOMPARE(int(names.size()), structure.parameterCount());
    QVERIFY(names[0].starts_with("variance"));
}

void CovarianceStructureTest::oneVisitHasOneVariance()
{
    for (const auto kind : {Kind::Unstructured, Kind::CompoundSymmetry, Kind::HeterogeneousCompoundSymmetry,
                            Kind::Autoregressive, Kind::HeterogeneousAutoregressive, Kind::Toeplitz}) {
        const stats::CovarianceStructure structure{kind, 1};
        const auto parameters = structure.parametersFor(std::vector{2.0}, 0.5);
        QCOMPARE(parameters, std::vector{2.0});
        QCOMPARE(structure.matrix(parameters), std::vector{2.0});
        QCOMPARE(structure.firstDerivative(parameters, 0), std::vector{1.0});
        QCOMPARE(structure.secondDerivative(parameters, 0, 0), std::vector{0.0});
    }
}

QTEST_GUILESS_MAIN(CovarianceStructureTest)
#include "covariance_structure_test.moc"
