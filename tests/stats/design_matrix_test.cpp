// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/design_matrix.h"

#include <QTest>

#include <array>

class DesignMatrixTest : public QObject
{
    Q_OBJECT

private slots:
    void laterOfTwoDependentColumnsIsNamed();
    void unitsAndFarMeansDoNotCount();
};

void DesignMatrixTest::laterOfTwoDependentColumnsIsNamed()
{
    stats::DesignMatrix design;
    design.columns = {"one", "a", "b", "zero"};
    for (int i = 0; i < 6; ++i) {
        design.addRow(std::array{1.0, double(i % 2), double((i + 1) % 2), 0.0}); // a + b = one
    }
    QCOMPARE(stats::dependentColumns(design), (std::vector<std::size_t>{2, 3}));
    const auto checked = stats::requireIndependentColumns(design);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, base::ErrorKind::SingularDesign);
    QCOMPARE(checked.error().detail, std::string("b, zero"));
}

void DesignMatrixTest::unitsAndFarMeansDoNotCount()
{
    stats::DesignMatrix design;
    design.columns = {"one", "year", "tiny"};
    for (int i = 0; i < 6; ++i) {
        design.addRow(std::array{1.0, 1e6 + i, 1e-9 * (i * i)});
    }
    QVERIFY(stats::dependentColumns(design).empty());
    QVERIFY(stats::requireIndependentColumns(design));
}

QTEST_GUILESS_MAIN(DesignMatrixTest)
#include "design_matrix_test.moc"
