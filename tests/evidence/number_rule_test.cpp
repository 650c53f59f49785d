// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/number_rule.h"

#include <QTest>

using namespace Qt::StringLiterals;

class NumberRuleTest : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void sourced_data();
    void sourced();
};

void NumberRuleTest::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("none") << u"nothing to count"_s << QStringList{};
    QTest::newRow("two") << u"7 of 12 people"_s << QStringList{u"7"_s, u"12"_s};
    QTest::newRow("decimal") << u"by −10.7 (p < 0.001)."_s << QStringList{u"10.7"_s, u"0.001"_s};
    QTest::newRow("instruments") << u"HAM-D-17, HAM-D-6, HAM-D item 3 and MADRS item 10"_s << QStringList{};
    QTest::newRow("names") << u"TRANSFORM-1/2, NCT02911597, 5-HT2A"_s << QStringList{};
    QTest::newRow("placeholder") << u"{mean:open:HAM-D-17:day 1} points on day 3"_s << QStringList{u"3"_s};
    QTest::newRow("illustrative") << u"Take 20, as illustrative. Then 30."_s << QStringList{u"30"_s};
    QTest::newRow("Greek") << u"41.7 µM"_s << QStringList{u"41.7"_s};
}

void NumberRuleTest::numbers()
{
    QFETCH(QString, text);
    QTEST(evidence::numbersIn(text), "found");
}

void NumberRuleTest::sourced_data()
{
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("de");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QStringList>("unsourced");
    QTest::newRow("all") << u"−0.82 in 5,872"_s << u"−0,82 bei 5.872"_s << QStringList{u"-0.82"_s, u"5872"_s}
                         << QStringList{};
    QTest::newRow("one missing") << u"7 of 12"_s << u"7 von 12"_s << QStringList{u"7"_s}
                                 << QStringList{u"12"_s, u"12"_s};
    QTest::newRow("a slip in German") << u"0.82"_s << u"0,28"_s << QStringList{u"0.82"_s} << QStringList{u"0,28"_s};
    QTest::newRow("trailing zero") << u"10.0"_s << u"10,0"_s << QStringList{u"10"_s} << QStringList{};
    QTest::newRow("no citation") << u"1"_s << QString() << QStringList{} << QStringList{u"1"_s};
}

void NumberRuleTest::sourced()
{
    QFETCH(QString, en);
    QFETCH(QString, de);
    QFETCH(QStringList, numbers);
    const std::vector<evidence::Citation> citations{
        {.source = u"x"_s, .citation = {}, .where = {}, .code = evidence::Code::Verbatim, .numbers = numbers}};
    QTEST(evidence::unsourcedNumbers({.en = en, .de = de}, citations), "unsourced");
}

QTEST_GUILESS_MAIN(NumberRuleTest)
#include "number_rule_test.moc"
