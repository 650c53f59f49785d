// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/model_formula.h"
#include "tests/support/result_check.h"

using namespace Qt::StringLiterals;

class ModelFormulaTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void withoutAVariable();
};

void ModelFormulaTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("terms");
    QTest::newRow("plain") << u"treatment+period+sequence"_s << u"treatment + period + sequence"_s;
    QTest::newRow("cells") << u"baseline+cell"_s << u"baseline + cell"_s;
    QTest::newRow("crossed") << u"treatment*day + baseline"_s << u"treatment + visit + treatment:visit + baseline"_s;
    QTest::newRow("crossed three")
        << u"treatment*visit*period"_s
        << u"treatment + visit + period + treatment:visit + treatment:period + visit:period + "
           "treatment:visit:period"_s;
    QTest::newRow("twice") << u"treatment + Treatment + visit:treatment + visit + treatment:visit"_s
                           << u"treatment + visit:treatment + visit"_s;
    QTest::newRow("spaces and case") << u"  TREATMENT +Base line "_s << u"treatment + baseline"_s;
}

void ModelFormulaTest::reads()
{
    QFETCH(QString, text);
    const auto terms = analysis::readFormula(text);
    QVERIFY_RESULT(terms);
    QTEST(analysis::formulaText(*terms), "terms");
}

void ModelFormulaTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "+", "treatment+", "treatment + age", "baseline", "treatment + cell",
                             "treatment:visit", "treatment + treatment:visit", "treatment*visit:period",
                             "treatment*visit*cell*period*sequence", "y ~ treatment", "treatment*"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void ModelFormulaTest::refuses()
{
    QFETCH(QString, text);
    const auto terms = analysis::readFormula(text);
    QVERIFY(!terms);
    QCOMPARE(terms.error().kind, base::ErrorKind::InvalidValue);
    QCOMPARE(terms.error().subject, "fixed=" + text.toStdString());
    QVERIFY(!terms.error().detail.empty());
}

void ModelFormulaTest::withoutAVariable()
{
    const auto terms = analysis::readFormula(u"treatment*visit + period"_s);
    QVERIFY_RESULT(terms);
    QVERIFY(analysis::mentions(*terms, "visit"));
    const auto kept = analysis::withoutVariable(*terms, "visit");
    QCOMPARE(analysis::formulaText(kept), u"treatment + period"_s);
    QVERIFY(!analysis::mentions(kept, "visit"));
    QCOMPARE(analysis::formulaText({}), u"1"_s);
}

QTEST_GUILESS_MAIN(ModelFormulaTest)
#include "model_formula_test.moc"
