// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/xlsx_reader.h"
#include "core/interchange/xlsx_styles.h"
#include "tests/interchange/made_workbook.h"
#include "tests/support/result_check.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray shownSheet(const interchange::RawTable& table)
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

class XlsxReaderTest : public QObject
{
    Q_OBJECT

private slots:

    void readsAllKindsOfCells()
    {
        MadeWorkbook book;
        book.sharedStrings = "<si><t>participant</t></si><si><r><t>da</t></r><r><t>y 2</t></r><rPh sb=\"0\" "
                             "eb=\"1\"><t>x</t></rPh></si>";
        book.styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"dd.mm.yyyy\"/></numFmts>"
                      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs>";
        book.addSheet(
            "Scores",
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>visit</t></is></c>"
            "<c r=\"C2\" t=\"str\"><v>score</v></c><c r=\"D2\" t=\"str\"><v>when</v></c>"
            "<c r=\"E2\" t=\"str\"><v>ok</v></c></row>"
            "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>P &amp; 1</v></c><c r=\"B3\" t=\"s\"><v>1</v></c>"
            "<c r=\"C3\"><v>12.5</v></c><c r=\"D3\" s=\"1\"><v>45000.5</v></c><c r=\"E3\" t=\"b\"><v>1</v></c></row>"
            "<row r=\"4\"/>"
            "<row r=\"6\"><c r=\"A6\" t=\"str\"><v>P2</v></c><c r=\"C6\" t=\"e\"><v>#N/A</v></c>"
            "<c r=\"D6\" s=\"2\"><f>TODAY()</f><v>45001</v></c></row>");
        const auto table = interchange::readXlsx(viewOf(book.bytes()), "book.xlsx");
        QVERIFY_RESULT(table);
        QCOMPARE(shownSheet(*table), QByteArray("participant|visit|score|when|ok|\n"
                                                "3:P & 1|day 2|12.5|2023-03-15T12:00:00|1|\n"
                                                "6:P2|||2023-03-16||"));
        QVERIFY(table->remarks().empty());
    }

    void choosesTheSheet()
    {
        MadeWorkbook book;
        book.addSheet("One", MadeWorkbook::rows({{"a"}, {"1"}}));
        book.addSheet("Two", MadeWorkbook::rows({{"b"}, {"2"}, {"3"}}));
        const QByteArray bytes = book.bytes();
        const auto names = interchange::xlsxSheets(viewOf(bytes), "book.xlsx");
        QVERIFY_RESULT(names);
        QCOMPARE(*names, (std::vector<std::string>{"One", "Two"}));
        const auto table = interchange::readXlsx(viewOf(bytes), "book.xlsx", "Two");
        QVERIFY_RESULT(table);
        QCOMPARE(shownSheet(*table), QByteArray("b|\n2:2|\n3:3|"));
        const auto none = interchange::readXlsx(viewOf(bytes), "book.xlsx", "Three");
        QVERIFY(!none);
        QCOMPARE(none.error().kind, base::ErrorKind::UnknownKey);
        QVERIFY(none.error().detail.find("One, Two") != std::string::npos);
    }

    void textBeyondTheHeaderIsRemarked()
    {
        MadeWorkbook book;
        book.addSheet("S", MadeWorkbook::rows({{"a", "b"}, {"1", "2", "3"}}));
        const auto table = interchange::readXlsx(viewOf(book.bytes()), "book.xlsx");
        QVERIFY_RESULT(table);
        QCOMPARE(table->remarks().size(), std::size_t(1));
        QCOMPARE(table->remarks().front().kind, interchange::RowRemark::Kind::TooManyCells);
    }

    void serialDates_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("iso");
        QTest::newRow("first day") << 1.0 << false << u"1900-01-01"_s;
        QTest::newRow("before the day that never was") << 59.0 << false << u"1900-02-28"_s;
        QTest::newRow("after it") << 61.0 << false << u"1900-03-01"_s;
        QTest::newRow("today") << 46349.0 << false << u"2026-11-23"_s;
        QTest::newRow("with a clock") << 46349.25 << false << u"2026-11-23T06:00:00"_s;
        QTest::newRow("clock alone") << 0.75 << false << u"18:00:00"_s;
        QTest::newRow("1904") << 44887.0 << true << u"2026-11-23"_s;
        QTest::newRow("negative") << -1.0 << false << QString();
        QTest::newRow("too late") << 1e9 << false << QString();
    }

    void serialDates()
    {
        QFETCH(double, serial);
        QFETCH(bool, from1904);
        QFETCH(QString, iso);
        QCOMPARE(QString::fromStdString(interchange::isoFromSerial(serial, from1904)), iso);
    }

    void dateFormats_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("date");
        const auto row = [](const char* code, bool date) { QTest::newRow(code) << QString::fromUtf8(code) << date; };
        row("yyyy-mm-dd", true);
        row("[h]:mm", true);
        row("General", false);
        row("0.00", false);
        row("0.0\" days\"", false);
        row("[Red]0.00", false);
        row("[$-409]d mmm", true);
        row("\\d0", false);
    }

    void dateFormats()
    {
        QFETCH(QString, code);
        QFETCH(bool, date);
        QCOMPARE(interchange::isDateFormat(code.toStdString()), date);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const QByteArray& bytes, base::ErrorKind kind) {
            QTest::newRow(name) << bytes << static_cast<int>(kind);
        };
        using base::ErrorKind;
        MadeWorkbook book;
        book.addSheet("S", MadeWorkbook::rows({{"a", "b"}, {"1", "2"}}));
        const QByteArray good = book.bytes();
        row("nothing", {}, ErrorKind::DamagedFile);
        row("text", "participant,score\n", ErrorKind::DamagedFile);
        row("cut off", good.left(good.size() / 2), ErrorKind::DamagedFile);
        row("old workbook", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", ErrorKind::MalformedInput);
        row("another zip", zipOf({{"readme.txt", "hello"}}), ErrorKind::MalformedInput);
        row("no relations", zipOf({{"xl/workbook.xml", "<workbook/>"}}), ErrorKind::DamagedFile);
        MadeWorkbook broken;
        broken.addSheet("S", "<row><c><v>1</v>");
        row("not XML", broken.bytes(), ErrorKind::DamagedFile);
        MadeWorkbook bytes;
        bytes.addSheet("S", MadeWorkbook::rows({{"a", "b\xFF"}, {"1", "2"}}));
        row("not UTF-8", bytes.bytes(), ErrorKind::DamagedFile);
        MadeWorkbook empty;
        empty.addSheet("S", {});
        row("no rows", empty.bytes(), ErrorKind::NothingToImport);
        MadeWorkbook far;
        far.addSheet("S",
                     "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>");
        row("beyond the last column", far.bytes(), ErrorKind::MalformedInput);
        MadeWorkbook sparse;
        sparse.addSheet("S", "<row r=\"1\"><c r=\"XFD1\" t=\"str\"><v>h</v></c></row>" +
                                 QByteArray("<row><c r=\"A1\"><v>1</v></c></row>").repeated(5000));
        row("cells out of nothing", sparse.bytes(), ErrorKind::MalformedInput);
        MadeWorkbook bomb;
        bomb.addSheet("S", QByteArray(140 << 20, ' '));
        row("zip bomb", bomb.bytes(), ErrorKind::MalformedInput);
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        const auto table = interchange::readXlsx(viewOf(bytes), "book.xlsx");
        QVERIFY(!table);
        QVERIFY(!table.error().detail.empty());
        QCOMPARE(static_cast<int>(table.error().kind), kind);
    }

    void damageIsNeverRead()
    {
        // A flipped byte gives an error, or the same table where it hit nothing that is read.
        MadeWorkbook book;
        book.addSheet("S", MadeWorkbook::rows({{"participant", "score"}, {"P1", "12"}, {"P2", "13"}}));
        const QByteArray good = book.bytes();
        const auto table = interchange::readXlsx(viewOf(good), "book.xlsx");
        QVERIFY_RESULT(table);
        int refused = 0;
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ 0x10);
            const auto read = interchange::readXlsx(viewOf(bad), "book.xlsx");
            refused += read ? 0 : 1;
            QVERIFY2(!read || shownSheet(*read) == shownSheet(*table), qPrintable(QString::number(i)));
        }
        QVERIFY(refused > good.size() / 2);
    }
};

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "xlsx_reader_test.moc"
