// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/number_text.h"
#include "core/study/scale_catalogue.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
const QLocale english(QLocale::C);
const QLocale german(QLocale::German, QLocale::Germany);
} // namespace

class NumberTextTest : public QObject
{
    Q_OBJECT

private slots:
    void fixed_data();
    void fixed();
    void values_data();
    void values();
    void probabilities_data();
    void probabilities();
    void intervalsAndCounts();
    void percentChangesSaySo();
    void fullTextReadsBack();
    void formats();
    void digits_data();
    void digits();
    void placesAndThresholdsKeepToTheRule();
    void cleanup() { analysis::setShownDigits(analysis::Digits::Rule); }
};

void NumberTextTest::fixed_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("mean") << 11.2833 << 1 << u"11.3"_s;
    QTest::newRow("true minus") << -6.75 << 2 << u"−6.75"_s;
    QTest::newRow("no negative zero") << -0.04 << 1 << u"0.0"_s;
    QTest::newRow("zero") << -0.0 << 0 << u"0"_s;
    QTest::newRow("no groups") << 12345.6 << 1 << u"12345.6"_s;
    QTest::newRow("not a number") << std::nan("") << 1 << u"n/a"_s;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 1 << u"n/a"_s;
    QTest::newRow("ties as stored") << 0.125 << 2 << u"0.13"_s;
}

void NumberTextTest::fixed()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QCOMPARE(analysis::fixedText(value, decimals, english), text);
}

void NumberTextTest::values_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 26.0 << u"26"_s;
    QTest::newRow("half") << 26.5 << u"26.5"_s;
    QTest::newRow("hundredths") << 26.25 << u"26.25"_s;
    QTest::newRow("thirds") << 26.0 + 1.0 / 3.0 << u"26.33"_s;
    QTest::newRow("negative") << -3.0 << u"−3"_s;
}

void NumberTextTest::values()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(analysis::valueText(value, {}, english), text);
}

void NumberTextTest::probabilities_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<QString>("text");
    QTest::newRow("small") << 0.00099 << u"p < 0.001"_s;
    QTest::newRow("at the edge") << 0.001 << u"p = 0.001"_s;
    QTest::newRow("three decimals") << 0.0026 << u"p = 0.003"_s;
    QTest::newRow("two decimals") << 0.344 << u"p = 0.34"_s;
    QTest::newRow("one") << 1.0 << u"p = 1.00"_s;
    QTest::newRow("none") << std::nan("") << u"n/a"_s;
}

void NumberTextTest::probabilities()
{
    QFETCH(double, p);
    QFETCH(QString, text);
    QCOMPARE(analysis::probabilityText(p, english), text);
}

void NumberTextTest::intervalsAndCounts()
{
    QCOMPARE(analysis::intervalText(6.9, 15.8, {}, english), u"6.9 to 15.8"_s);
    QCOMPARE(analysis::intervalText(-10.78, -2.72, {}, english), u"−10.8 to −2.7"_s);
    QCOMPARE(analysis::intervalText(std::nullopt, 2.0, {}, english), u"n/a"_s);
    QCOMPARE(analysis::intervalText(6.9, 15.8, {}, german), u"6,9 to 15,8"_s);
    QCOMPARE(analysis::countText(7, 12, english), u"7 of 12"_s);
    QCOMPARE(analysis::percentText(7.0 / 12.0, english), u"58 %"_s);
    QCOMPARE(analysis::levelText(0.95, english), u"95 %"_s);
    QCOMPARE(analysis::levelText(0.975, english), u"97.5 %"_s);
    QCOMPARE(analysis::meanText(std::optional<double>(), {}, english), u"n/a"_s);
}

void NumberTextTest::percentChangesSaySo()
{
    const analysis::ValueFormat percent{.decimals = 0, .percent = true};
    QCOMPARE(analysis::meanText(-52.14, percent, english), u"−52.1 %"_s);
    QCOMPARE(analysis::intervalText(-66.6, -37.6, percent, english), u"−66.6 to −37.6 %"_s);
    QCOMPARE(analysis::valueText(-50.0, percent, english), u"−50 %"_s);
    QCOMPARE(analysis::valueText(-100.0 / 3.0, percent, english), u"−33.3 %"_s);
}

void NumberTextTest::fullTextReadsBack()
{
    for (const double value : {0.1, 11.283333333333333, -6.75, 1e-20, 12345678.9}) {
        QString text = analysis::fullText(value, english);
        text.replace(QChar(0x2212), u'-');
        QCOMPARE(text.toDouble(), value);
    }
    QCOMPARE(analysis::fullText(-0.5, german), u"−0,5"_s);
}

void NumberTextTest::formats()
{
    const study::Scale hamd = study::scaleFrom(*study::catalogueScale(u"HAM-D-17"), study::ScaleId(1));
    QCOMPARE(analysis::valueFormat(hamd, study::Measure::Score).decimals, 0);
    QVERIFY(!analysis::valueFormat(hamd, study::Measure::Change).percent);
    QVERIFY(analysis::valueFormat(hamd, study::Measure::PercentChange).percent);
    study::Scale share;
    share.maximum = 1.0;
    QCOMPARE(analysis::meanText(0.4567, analysis::valueFormat(share, study::Measure::Score), english), u"0.457"_s);
}

void NumberTextTest::digits_data()
{
    using analysis::Digits;
    QTest::addColumn<Digits>("digits");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("mean");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("interval");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("share");
    QTest::addColumn<QString>("p");
    QTest::addColumn<QString>("smallP");
    QTest::addColumn<QString>("rule");
    QTest::newRow("rule") << Digits::Rule << u"26.33"_s << u"11.3"_s << u"11.0"_s << u"−6.8 to 2.5"_s << u"−52.1 %"_s
                          << u"58 %"_s << u"p = 0.003"_s << u"p < 0.001"_s << u"1"_s;
    QTest::newRow("one more") << Digits::OneMore << u"26.333"_s << u"11.33"_s << u"11.00"_s << u"−6.75 to 2.50"_s
                              << u"−52.14 %"_s << u"58.3 %"_s << u"p = 0.0026"_s << u"p = 0.0005"_s
                              << u"1 and one decimal more"_s;
    QTest::newRow("two more") << Digits::TwoMore << u"26.3333"_s << u"11.333"_s << u"11.000"_s
                              << u"−6.750 to 2.500"_s << u"−52.143 %"_s << u"58.33 %"_s << u"p = 0.00263"_s
                              << u"p = 0.00049"_s << u"1 and two decimals more"_s;
}

void NumberTextTest::digits()
{
    QFETCH(analysis::Digits, digits);
    QFETCH(QString, value);
    QFETCH(QString, mean);
    QFETCH(QString, whole);
    QFETCH(QString, interval);
    QFETCH(QString, change);
    QFETCH(QString, share);
    QFETCH(QString, p);
    QFETCH(QString, smallP);
    QFETCH(QString, rule);
    analysis::setShownDigits(digits);
    const study::Scale hamd = study::scaleFrom(*study::catalogueScale(u"HAM-D-17"), study::ScaleId(1));
    const analysis::ValueFormat format = analysis::valueFormat(hamd, study::Measure::Score);
    const analysis::ValueFormat percent = analysis::valueFormat(hamd, study::Measure::PercentChange);
    QCOMPARE(analysis::valueText(79.0 / 3.0, format, english), value);
    QCOMPARE(analysis::valueText(26.0, format, english), u"26"_s);
    QCOMPARE(analysis::meanText(34.0 / 3.0, format, english), mean);
    QCOMPARE(analysis::meanText(11.0, format, english), whole);
    QCOMPARE(analysis::intervalText(-6.75, 2.5, format, english), interval);
    QCOMPARE(analysis::meanText(-52.1428, percent, english), change);
    QCOMPARE(analysis::percentText(7.0 / 12.0, english), share);
    QCOMPARE(analysis::percentNumberText(7.0 / 12.0, english) + u" %"_s, share);
    QCOMPARE(analysis::percentText(0.5, english), u"50 %"_s);
    QCOMPARE(analysis::probabilityText(0.00263, english), p);
    QCOMPARE(analysis::probabilityText(0.00049, english), smallP);
    QCOMPARE(analysis::displayRuleText(), rule);
    // nothing becomes a number by showing more of it
    QCOMPARE(analysis::meanText(std::nan(""), format, english), u"n/a"_s);
    QCOMPARE(analysis::valueText(std::nan(""), format, english), u"n/a"_s);
    QCOMPARE(analysis::percentText(std::nan(""), english), u"n/a"_s);
    QCOMPARE(analysis::intervalText(std::nullopt, 2.0, format, english), u"n/a"_s);
    QCOMPARE(analysis::meanText(-0.0, format, german).at(0), u'0');
    QVERIFY(analysis::probabilityText(0.0, english).startsWith(u"p < 0.0"_s)); // too small for a double, not none
}

void NumberTextTest::placesAndThresholdsKeepToTheRule()
{
    analysis::setShownDigits(analysis::Digits::TwoMore);
    QCOMPARE(analysis::valueText(230.0 / 1440.0, {}, english), u"0.16"_s);
    QCOMPARE(analysis::levelText(0.95, english), u"95 %"_s);
    QCOMPARE(analysis::countText(7, 12, english), u"7 of 12"_s);
}

QTEST_GUILESS_MAIN(NumberTextTest)
#include "number_text_test.moc"
