// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/assumption_checks.h"
#include "tests/analysis/tiny_study.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using analysis::Verdict;
using Values = std::vector<double>;

Q_DECLARE_METATYPE(Values)

namespace {

Values exponential(int n)
{
    Values values;
    for (int i = 1; i <= n; ++i) {
        values.push_back(-std::log(1.0 - (i - 0.5) / n));
    }
    return values;
}

analysis::ScorePair pair(analysis::ArmOrder order)
{
    return {.order = order};
}

} // namespace

class AssumptionChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void normal_data();
    void normal();
    void outliers_data();
    void outliers();
    void missing();
    void orders();
};

void AssumptionChecksTest::normal_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("three") << Values{1, 2, 3} << u"cannot be checked"_s;
    QTest::newRow("equal") << Values{2, 2, 2, 2, 2} << u"cannot be checked"_s;
    QTest::newRow("even") << Values{1, 2, 3, 4, 5, 6, 7, 8} << u"met"_s;
    QTest::newRow("skewed") << exponential(40) << u"not met"_s;
    QTest::newRow("skewed and many") << exponential(5000) << u"met"_s; // of a mean it does not matter any more
    QTest::newRow("skewed and not many enough") << Values(exponential(99)) << u"not met"_s;
}

void AssumptionChecksTest::normal()
{
    QFETCH(Values, values);
    const auto assumption = analysis::normalAssumption(values, u"differences"_s);
    QTEST(analysis::verdictKey(assumption.verdict), "verdict");
    QVERIFY(!assumption.evidence.isEmpty() && !assumption.evidence.contains(u"%"_s + u"1"_s));
}

void AssumptionChecksTest::outliers_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("evidence");
    QTest::newRow("too few") << Values{1, 2, 99} << u"cannot be checked"_s << u"fewer than 4 values"_s;
    QTest::newRow("none") << Values{1, 2, 3, 4, 5} << u"met"_s
                          << u"none of 5 lies 1.5 interquartile ranges beyond the quartiles"_s;
    QTest::newRow("near") << Values{1, 2, 3, 4, 5, 9} << u"doubtful"_s
                          << u"1 of 6 beyond 1.5 interquartile ranges from the quartiles: P6"_s;
    QTest::newRow("far") << Values{1, 2, 3, 4, 5, 40} << u"not met"_s
                         << u"1 of 6 beyond 1.5 interquartile ranges from the quartiles: P6"_s;
}

void AssumptionChecksTest::outliers()
{
    QFETCH(Values, values);
    QStringList names;
    for (std::size_t i = 1; i <= values.size(); ++i) {
        names << u"P%1"_s.arg(i);
    }
    const auto assumption = analysis::outlierAssumption(values, names, u"differences"_s);
    QTEST(analysis::verdictKey(assumption.verdict), "verdict");
    QTEST(assumption.evidence, "evidence");
}

void AssumptionChecksTest::missing()
{
    analysis::AnalysisResult result;
    result.n = 5;
    QCOMPARE(analysis::missingAssumption(result, tiny::crossover(), tiny::selection()).verdict, Verdict::Met);
    result.n = 3;
    const auto some = analysis::missingAssumption(result, tiny::crossover(), tiny::selection());
    QCOMPARE(some.verdict, Verdict::CannotBeChecked);
    QVERIFY(some.evidence.startsWith(u"3 of 5"_s));
}

void AssumptionChecksTest::orders()
{
    using analysis::ArmOrder;
    std::vector<analysis::ScorePair> pairs(4, pair(ArmOrder::ReferenceFirst));
    QCOMPARE(analysis::orderAssumption(pairs).verdict, Verdict::NotMet);
    pairs.push_back(pair(ArmOrder::ComparatorFirst));
    QCOMPARE(analysis::orderAssumption(pairs).verdict, Verdict::Doubtful);
    pairs.push_back(pair(ArmOrder::ComparatorFirst));
    QCOMPARE(analysis::orderAssumption(pairs).verdict, Verdict::Met);
}

QTEST_GUILESS_MAIN(AssumptionChecksTest)
#include "assumption_checks_test.moc"
