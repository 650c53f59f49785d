// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/delimited_reader.h"
#include "tests/support/result_check.h"

#include <QTest>

using interchange::RowRemark;

namespace {

base::Result<interchange::DelimitedTable> read(const QByteArray& text)
{
    return interchange::readDelimited({text.constData(), static_cast<std::size_t>(text.size())}, "scores.csv");
}

/// Columns and cells, each row a line, cells between bars.
QByteArray shown(const interchange::RawTable& table)
{
    QByteArray text;
    for (const std::string& column : table.columns()) {
        text += QByteArray::fromStdString(column) + '|';
    }
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        text += "\n" + QByteArray::number(static_cast<qulonglong>(table.line(row))) + ":";
        for (std::size_t column = 0; column < table.columnCount(); ++column) {
            text += QByteArray::fromStdString(std::string(table.cell(row, column))) + '|';
        }
    }
    return text;
}

} // namespace

class DelimitedReaderTest : public QObject
{
    Q_OBJECT

private slots:

    void dialects_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");
        QTest::addColumn<QByteArray>("table");
        const auto row = [](const char* name, const QByteArray& text, char separator, const QByteArray& table) {
            QTest::newRow(name) << text << separator << table;
        };
        row("comma", "id,visit,score\nP1,d1,3\nP2,d1,4\n", ',', "id|visit|score|\n2:P1|d1|3|\n3:P2|d1|4|");
        row("tab", "id\tnote\tscore\nP1\ta, b, c, d\t3\n", '\t', "id|note|score|\n2:P1|a, b, c, d|3|");
        row("semicolon with decimal commas", "id;a;b\nP1;1,5;2,5\nP2;3,5;4,5\n", ';',
            "id|a|b|\n2:P1|1,5|2,5|\n3:P2|3,5|4,5|");
        row("bar", "id|score\nP1|3\n", '|', "id|score|\n2:P1|3|");
        row("crlf", "id,score\r\nP1,3\r\n", ',', "id|score|\n2:P1|3|");
        row("cr", "id,score\rP1,3\rP2,4", ',', "id|score|\n2:P1|3|\n3:P2|4|");
        row("no line end at the end", "id,score\nP1,3", ',', "id|score|\n2:P1|3|");
        row("blank lines are no rows", "\n\nid,score\n\nP1,3\n\n\nP2,4\n\n", ',', "id|score|\n5:P1|3|\n8:P2|4|");
        row("quotes", "id,\"no,te\"\nP1,\"say \"\"no\"\"\"\nP2,\"\"\n", ',', "id|no,te|\n2:P1|say \"no\"|\n3:P2||");
        row("line ends in quotes", "id,note\nP1,\"a\nb\r\nc\"\nP2,x\n", ',', "id|note|\n2:P1|a\nb\r\nc|\n5:P2|x|");
        row("separators in quotes do not count", "a;b\n\"1,2,3\";\"4,5,6\"\n", ';', "a|b|\n2:1,2,3|4,5,6|");
        row("one column", "id\nP1\nP2\n", ',', "id|\n2:P1|\n3:P2|");
        row("sep= line of a spreadsheet", "sep=;\na;b,c\n1;2\n", ';', "a|b,c|\n3:1|2|");
        row("a quote within a cell is text", "id,height\nP1,5\"7\n", ',', "id|height|\n2:P1|5\"7|");
        row("separators at the end of all lines", "id,score,,\nP1,3,,\n", ',', "id|score|\n2:P1|3|");
    }

    void dialects()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, separator);
        QFETCH(QByteArray, table);
        const auto result = read(text);
        QVERIFY_RESULT(result);
        QCOMPARE(result->dialect.separator, separator);
        QCOMPARE(shown(result->table), table);
        QVERIFY(result->table.remarks().empty());
    }

    void raggedRowsAreRemarked()
    {
        const auto result = read("a,b,c\n1,2\n1,2,3,4\n1,2,3\n\"x\"y,2,3\n");
        QVERIFY_RESULT(result);
        const std::vector<RowRemark> expected = {{RowRemark::Kind::TooFewCells, 0, 2, 2},
                                                 {RowRemark::Kind::TooManyCells, 1, 3, 4},
                                                 {RowRemark::Kind::TextAfterQuote, 3, 5, 0}};
        QCOMPARE(result->table.remarks(), expected);
        QCOMPARE(shown(result->table), QByteArray("a|b|c|\n2:1|2||\n3:1|2|3|\n4:1|2|3|\n5:xy|2|3|"));
    }

    void columnsAreFoundByName()
    {
        const auto result = read("HAM-D 17,hamd_6,HAMD-6,Score\n1,2,3,4\n");
        QVERIFY_RESULT(result);
        QCOMPARE(result->table.column("hamd17").value_or(99), std::size_t(0));
        QCOMPARE(result->table.column("HAMD-6").value_or(99), std::size_t(2));
        QVERIFY(!result->table.column("HAMD 6")); // two could be meant
        QVERIFY(!result->table.column("HAM"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* name, const QByteArray& text, base::ErrorKind kind, const QByteArray& words) {
            QTest::newRow(name) << text << static_cast<int>(kind) << words;
        };
        using base::ErrorKind;
        row("empty", "", ErrorKind::NothingToImport, "empty");
        row("blank lines", "\n\r\n\n", ErrorKind::NothingToImport, "empty");
        row("header only", "id,score\n", ErrorKind::NothingToImport, "no rows");
        row("numbers for a header", "1,2,3\n4,5,6\n", ErrorKind::MalformedInput, "first line holds numbers");
        row("zero byte", QByteArray("id,score\nP1,\0\n", 13), ErrorKind::MalformedInput, "zero byte");
        row("open quote", "id,note\nP1,x\nP2,\"never closed\nP3,y\n", ErrorKind::MalformedInput,
            "quote opened on line 3");
        row("open quote in a large file", "id,note\nP1,\"" + QByteArray("text\n").repeated(1 << 20),
            ErrorKind::MalformedInput, "quote opened on line 2");
        row("a line of 100 MB", "id,note\nP1," + QByteArray(100 << 20, 'x') + "\n", ErrorKind::MalformedInput,
            "line 2 is longer than 1 MiB");
        row("a header of 100 MB", QByteArray(100 << 20, 'x'), ErrorKind::MalformedInput, "line 1 is longer");
        row("17,000 columns", QByteArray("c,").repeated(17000) + "c\n1\n", ErrorKind::MalformedInput, "16,384 columns");
        row("cells out of nothing", QByteArray("c,").repeated(16000) + "c\n" + QByteArray("x\n").repeated(2000000),
            ErrorKind::MalformedInput, "far fewer cells");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(QByteArray, words);
        const auto result = read(text);
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().kind), kind);
        QVERIFY2(QByteArray::fromStdString(result.error().detail).contains(words), result.error().detail.c_str());
    }

    void anyBytesEnd()
    {
        // Every text over a small, nasty alphabet: a table or an error, never a crash or a hang.
        const QByteArray alphabet = "a,\"\n\r;1";
        int tables = 0;
        for (int number = 0; number < 7 * 7 * 7 * 7 * 7; ++number) {
            QByteArray text;
            for (int rest = number, i = 0; i < 5; ++i, rest /= 7) {
                text += alphabet[rest % 7];
            }
            tables += read(text).has_value() ? 1 : 0;
        }
        QVERIFY(tables > 100);
    }
};

QTEST_GUILESS_MAIN(DelimitedReaderTest)
#include "delimited_reader_test.moc"
