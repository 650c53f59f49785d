// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/value_filter.h"
#include "tests/support/result_check.h"

#include <QLocale>
#include <QTest>

#include <chrono>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

class ValueFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void refuses_data();
    void refuses();
    void plain();
    void numbersAsQtReadsThem();
    void numbersAsQtWritesThem();
    void endlessPatternsEnd();
};

namespace {

study::Cell cellOf(const QString& text)
{
    return {.text = text, .label = {}, .number = study::numberIn(text)};
}

} // namespace

void ValueFilterTest::matches_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("hits"); // separated by spaces; _ stands for an empty value
    QTest::addColumn<QString>("misses");
    QTest::newRow("word") << u"MDD"_s << u"MDD mdd"_s << u"HC MDDX _"_s;
    QTest::newRow("number") << u"35.0"_s << u"35 35.0 3.5e1"_s << u"-35 35.1 _"_s;
    QTest::newRow("at least") << u">=20"_s << u"20 20.5 1e9"_s << u"19.99 twenty _"_s;
    QTest::newRow("more than") << u"> 20"_s << u"20.5"_s << u"20 _"_s;
    QTest::newRow("at most") << u"<=-1"_s << u"-1 -7"_s << u"0 _"_s;
    QTest::newRow("less than") << u"<5"_s << u"4.9 -1"_s << u"5 _"_s;
    QTest::newRow("range") << u"10~15"_s << u"10 12.5 15"_s << u"9.9 15.1 _"_s;
    QTest::newRow("negative range") << u"-7 ~ -1"_s << u"-7 -3 -1"_s << u"0 -8"_s;
    QTest::newRow("no range of words") << u"A~B"_s << u"A~B"_s << u"A B"_s;
    QTest::newRow("expression") << u"/^P0[1-3]/"_s << u"P01 p03x"_s << u"P04 XP01 _"_s;
    QTest::newRow("pattern") << u"P0*"_s << u"P0 P01 p09"_s << u"XP01 _"_s;
    QTest::newRow("contains") << u"*0.5*"_s << u"10.55"_s << u"10x5 _"_s; // the point stands for itself
    QTest::newRow("empty") << u"=empty"_s << u"_"_s << u"0 empty"_s;
    QTest::newRow("empty, short") << u"="_s << u"_"_s << u"0"_s;
    QTest::newRow("nothing typed") << QString() << u"_"_s << u"0"_s;
    QTest::newRow("a value that looks like a sign") << u"=>20"_s << u">20"_s << u"21"_s;
    QTest::newRow("not") << u"!MDD"_s << u"HC _"_s << u"MDD"_s;
    QTest::newRow("not empty") << u"!=empty"_s << u"0"_s << u"_"_s;
    QTest::newRow("not in the range") << u"!10~15"_s << u"9 16 _"_s << u"12"_s;
    QTest::newRow("a mark alone") << u"!"_s << u"!"_s << u"_ x"_s;
}

void ValueFilterTest::matches()
{
    QFETCH(QString, filter);
    QFETCH(QString, hits);
    QFETCH(QString, misses);
    const auto parsed = study::ValueFilter::parse(filter);
    QVERIFY_RESULT(parsed);
    for (const QString& value : hits.split(u' ')) {
        QVERIFY2(parsed->matches(cellOf(value == u"_" ? QString() : value)), qPrintable(value));
    }
    for (const QString& value : misses.split(u' ')) {
        QVERIFY2(!parsed->matches(cellOf(value == u"_" ? QString() : value)), qPrintable(value));
    }
}

void ValueFilterTest::refuses_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("no number") << u">"_s;
    QTest::newRow("a word") << u">=twenty"_s;
    QTest::newRow("infinity") << u"<inf"_s;
    QTest::newRow("backwards") << u"15~10"_s;
    QTest::newRow("no expression") << u"/(/"_s;
    QTest::newRow("denied") << u"!>"_s;
}

void ValueFilterTest::refuses()
{
    QFETCH(QString, filter);
    const auto parsed = study::ValueFilter::parse(filter);
    QVERIFY(!parsed.has_value());
    QVERIFY(parsed.error().kind == base::ErrorKind::InvalidValue);
    QVERIFY(!parsed.error().detail.empty());
}

void ValueFilterTest::plain()
{
    QVERIFY(study::ValueFilter::parse(u"MDD")->isPlain());
    QVERIFY(study::ValueFilter::parse(u"-1")->isPlain());
    QVERIFY(!study::ValueFilter::parse(u">=20")->isPlain());
    QVERIFY(!study::ValueFilter::parse(u"!MDD")->isPlain());
}

void ValueFilterTest::numbersAsQtReadsThem()
{
    for (const QString& text :
         {u""_s, u"0"_s, u"007"_s, u"34"_s, u"-34"_s, u"+34"_s, u"3.5"_s, u".5"_s, u"1e3"_s, u"999999999999999"_s,
          u"1234567890123456789"_s, u" 7"_s, u"7 "_s, u"7a"_s, u"a7"_s, u"inf"_s, u"nan"_s, u"e3"_s, u"1,5"_s,
          u"female"_s, u"\u0663"_s}) {
        bool isNumber = false;
        const double expected = text.toDouble(&isNumber);
        const bool isFinite = isNumber && std::isfinite(expected);
        QVERIFY2(study::numberIn(text) == (isFinite ? std::optional(expected) : std::nullopt), qPrintable(text));
    }
}

void ValueFilterTest::numbersAsQtWritesThem()
{
    for (int i = -2000; i <= 2000; ++i) {
        for (const double number : {double(i), i + 0.5, i * 1000.0}) {
            QCOMPARE(study::numberWord(number), QString::number(number, 'g', QLocale::FloatingPointShortest));
        }
    }
    QCOMPARE(study::numberWord(-0.0), QString::number(-0.0, 'g', QLocale::FloatingPointShortest));
}

// A file may carry a pattern that doubles its work with every letter: it gives up instead.
void ValueFilterTest::endlessPatternsEnd()
{
    const auto parsed = study::ValueFilter::parse(u"/^(a+)+$/");
    QVERIFY_RESULT(parsed);
    const auto begin = std::chrono::steady_clock::now();
    QVERIFY(!parsed->matches(cellOf(QString(40, u'a') + u'b')));
    QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10)); // without a limit: for hours
}

QTEST_GUILESS_MAIN(ValueFilterTest)
#include "value_filter_test.moc"
