// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/fisher_exact.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

using namespace Qt::StringLiterals;

class FisherExactTest : public QObject
{
    Q_OBJECT

private slots:
    void asInR();
    void margins();
    void errors();
};

void FisherExactTest::asInR()
{
    const auto rows = referenceValues("proportions")["fisher"_L1].toArray();
    QVERIFY(rows.size() >= 6);
    for (const auto& value : rows) {
        const std::vector<double> n = numbers(value.toObject()["counts"_L1]);
        const auto count = [&n](std::size_t i) { return static_cast<int>(n[i]); };
        const auto p = stats::fisherExact(count(0), count(1), count(2), count(3));
        QVERIFY_RESULT(p);
        VERIFY_NEAR(*p, value.toObject()["p"_L1].toDouble(), 1e-9);
    }
}

void FisherExactTest::margins()
{
    QCOMPARE(*stats::fisherExact(0, 0, 0, 0), 1.0);
    QCOMPARE(*stats::fisherExact(0, 5, 0, 7), 1.0);
    QCOMPARE(*stats::fisherExact(5, 5, 7, 7), 1.0);
    QCOMPARE(*stats::fisherExact(3, 5, 0, 0), 1.0);
}

void FisherExactTest::errors()
{
    QCOMPARE(stats::fisherExact(-1, 5, 0, 7).error().kind, base::ErrorKind::InvalidValue);
    QCOMPARE(stats::fisherExact(6, 5, 0, 7).error().kind, base::ErrorKind::InvalidValue);
    QCOMPARE(stats::fisherExact(1, 5, 8, 7).error().kind, base::ErrorKind::InvalidValue);
}

QTEST_GUILESS_MAIN(FisherExactTest)
#include "fisher_exact_test.moc"
