// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/multiplicity.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <limits>
#include <vector>

using namespace Qt::StringLiterals;
using stats::Adjustment;

class MultiplicityTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesReference_data();
    void matchesReference();
    void orderOfMethods();
    void errors();
};

void MultiplicityTest::matchesReference_data()
{
    QTest::addColumn<QJsonObject>("family");
    for (const auto& row : referenceValues("multiplicity")["families"_L1].toArray()) {
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
    }
}

void MultiplicityTest::matchesReference()
{
    QFETCH(QJsonObject, family);
    const auto p = numbers(family["p"_L1]);
    const std::pair<Adjustment, QString> methods[] = {
        {Adjustment::Holm, u"holm"_s}, {Adjustment::Hochberg, u"hochberg"_s}, {Adjustment::BenjaminiHochberg, u"bh"_s}};
    for (const auto& [adjustment, key] : methods) {
        const auto adjusted = stats::adjustedP(p, adjustment);
        QVERIFY_RESULT(adjusted);
        const auto expected = numbers(family[key]);
        QCOMPARE(adjusted->size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            VERIFY_NEAR((*adjusted)[i], expected[i], 1e-13);
        }
    }
}

void MultiplicityTest::orderOfMethods()
{
    const std::vector<double> p{0.011, 0.6, 0.04, 0.013, 0.0004, 0.039};
    const auto holm = stats::adjustedP(p, Adjustment::Holm);
    const auto hochberg = stats::adjustedP(p, Adjustment::Hochberg);
    const auto bh = stats::adjustedP(p, Adjustment::BenjaminiHochberg);
    for (std::size_t i = 0; i < p.size(); ++i) {
        QVERIFY(p[i] <= (*bh)[i] && (*bh)[i] <= (*hochberg)[i] && (*hochberg)[i] <= (*holm)[i] && (*holm)[i] <= 1.0);
    }
}

void MultiplicityTest::errors()
{
    QVERIFY(stats::adjustedP({}, Adjustment::Holm)->empty());
    for (const double wrong : {-0.01, 1.01, std::numeric_limits<double>::quiet_NaN()}) {
        const auto result = stats::adjustedP(std::vector<double>{0.5, wrong}, Adjustment::BenjaminiHochberg);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, base::ErrorKind::InvalidValue);
    }
}

QTEST_GUILESS_MAIN(MultiplicityTest)
#include "multiplicity_test.moc"
