// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/delimited_reader.h"
#include "core/interchange/number_format.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <cmath>

using interchange::NumberFormat;

class NumberFormatTest : public QObject
{
    Q_OBJECT

private slots:

    void parses_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<char>("decimal");
        QTest::addColumn<char>("group");
        QTest::addColumn<double>("value"); // NaN: no number
        const double none = std::nan("");
        const auto row = [](const char* cell, char decimal, char group, double value) {
            QTest::newRow(qPrintable(QStringLiteral("%1 (%2%3)")
                                         .arg(QString::fromUtf8(cell))
                                         .arg(QLatin1Char(decimal))
                                         .arg(QLatin1Char(group == '\0' ? '0' : group))))
                << QByteArray(cell) << decimal << group << value;
        };
        row("12", '.', '\0', 12);
        row(" 12.5 ", '.', '\0', 12.5);
        row("-3", '.', '\0', -3);
        row("+3", '.', '\0', 3);
        row("\xE2\x88\x92"
            "3",
            '.', '\0', -3);
        row(".5", '.', '\0', 0.5);
        row("1e3", '.', '\0', 1000);
        row("0.1", '.', '\0', 0.1);
        row("", '.', '\0', none);
        row("n/a", '.', '\0', none);
        row("nan", '.', '\0', none);
        row("inf", '.', '\0', none);
        row("1e999", '.', '\0', none);
        row("0x10", '.', '\0', none);
        row("12 mg", '.', '\0', none);
        row("+-3", '.', '\0', none);
        row("1,5", '.', '\0', none);
        row("1,5", ',', '\0', 1.5);
        row("-0,25", ',', '\0', -0.25);
        row("1.5", ',', '\0', none);
        row("1,234", '.', ',', 1234);
        row("1,234,567.5", '.', ',', 1234567.5);
        row("1,23", '.', ',', none);
        row("12,34,567", '.', ',', none);
        row(",123", '.', ',', none);
        row("1.234,5", ',', '.', 1234.5);
        row("12.5", '.', ',', 12.5);
    }

    void parses()
    {
        QFETCH(QByteArray, cell);
        QFETCH(char, decimal);
        QFETCH(char, group);
        QFETCH(double, value);
        const auto parsed = interchange::parseNumber(cell.toStdString(), {decimal, group});
        QCOMPARE(parsed.has_value(), !std::isnan(value));
        if (parsed) {
            QCOMPARE(*parsed, value);
        }
    }

    void decidesForAColumn_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<bool>("preferComma");
        QTest::addColumn<char>("decimal");
        QTest::addColumn<char>("group");
        QTest::addColumn<bool>("ambiguous");
        QTest::addColumn<bool>("contradictory");
        const auto row = [](const char* cells, bool prefer, char decimal, char group, bool ambiguous,
                            bool contradictory) {
            QTest::newRow(cells) << QByteArray(cells) << prefer << decimal << group << ambiguous << contradictory;
        };
        row("1 2 3", false, '.', '\0', false, false);
        row("1.5 2 n/a", false, '.', '\0', false, false);
        row("1,5 2 3", false, ',', '\0', false, false);
        row("1,5 1,234", false, ',', '\0', false, false); // 1,5 settles what 1,234 is
        row("1,234 2.5", false, '.', ',', false, false);
        row("1,234 5,678", false, '.', ',', true, false);
        row("1,234 5,678", true, ',', '\0', true, false);
        row("1.234,5 7", false, ',', '.', false, false);
        row("1,234.5 7", false, '.', ',', false, false);
        row("1,5 1.5", false, ',', '\0', false, true);
    }

    void decidesForAColumn()
    {
        QFETCH(QByteArray, cells);
        QFETCH(bool, preferComma);
        QFETCH(char, decimal);
        QFETCH(char, group);
        QFETCH(bool, ambiguous);
        QFETCH(bool, contradictory);
        const QByteArray text = "x\ty\n" + cells.replace(' ', "\t\n") + "\t\n";
        const auto table = interchange::readDelimited(text.toStdString(), "t");
        QVERIFY_RESULT(table);
        const auto decision = interchange::decideNumberFormat(table->table, 0, preferComma);
        QCOMPARE(decision.format, (NumberFormat{decimal, group}));
        QCOMPARE(decision.ambiguous, ambiguous);
        QCOMPARE(decision.contradictory, contradictory);
    }
};

QTEST_GUILESS_MAIN(NumberFormatTest)
#include "number_format_test.moc"
