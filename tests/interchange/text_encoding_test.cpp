// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/text_encoding.h"
#include "tests/support/result_check.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using interchange::TextEncoding;

namespace {

QByteArray encoded(QStringConverter::Encoding encoding, QStringView text, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

class TextEncodingTest : public QObject
{
    Q_OBJECT

private slots:

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        const QString text = u"participant,größe\nP01,naïve €𝄞\n"_s;
        using Converter = QStringConverter;
        const auto row = [](const char* name, const QByteArray& bytes, TextEncoding encoding) {
            QTest::newRow(name) << bytes << static_cast<int>(encoding);
        };
        row("utf-8", encoded(Converter::Utf8, text, false), TextEncoding::Utf8);
        row("utf-8 with mark", encoded(Converter::Utf8, text, true), TextEncoding::Utf8WithMark);
        row("utf-16le with mark", encoded(Converter::Utf16LE, text, true), TextEncoding::Utf16LittleEndian);
        row("utf-16be with mark", encoded(Converter::Utf16BE, text, true), TextEncoding::Utf16BigEndian);
        row("utf-16le", encoded(Converter::Utf16LE, text, false), TextEncoding::Utf16LittleEndian);
        row("utf-16be", encoded(Converter::Utf16BE, text, false), TextEncoding::Utf16BigEndian);
    }

    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        const auto decoded = interchange::decodeText(viewOf(bytes), "file");
        QVERIFY_RESULT(decoded);
        QCOMPARE(static_cast<int>(decoded->encoding), encoding);
        QCOMPARE(QString::fromStdString(decoded->text), u"participant,größe\nP01,naïve €𝄞\n"_s);
    }

    void windows1252HoldsLatin1()
    {
        const auto decoded = interchange::decodeText("caf\xE9 \x80 \x93quoted\x94", "file");
        QVERIFY_RESULT(decoded);
        QCOMPARE(decoded->encoding, TextEncoding::Windows1252);
        QCOMPARE(QString::fromStdString(decoded->text), u"café € “quoted”"_s);
    }

    void utf8IsStrict_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("valid");
        QTest::newRow("ascii") << QByteArray("plain text, long enough for eight") << true;
        QTest::newRow("two bytes") << QByteArray("\xC3\xA9") << true;
        QTest::newRow("last character") << QByteArray("\xF4\x8F\xBF\xBF") << true;
        QTest::newRow("beyond it") << QByteArray("\xF4\x90\x80\x80") << false;
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << false;
        QTest::newRow("overlong in three") << QByteArray("\xE0\x80\xAF") << false;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("cut off") << QByteArray("abc\xE2\x82") << false;
        QTest::newRow("lone continuation") << QByteArray("\x80") << false;
    }

    void utf8IsStrict()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, valid);
        QCOMPARE(interchange::isValidUtf8(viewOf(bytes)), valid);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const QByteArray& bytes, base::ErrorKind kind) {
            QTest::newRow(name) << bytes << static_cast<int>(kind);
        };
        row("zero byte", QByteArray("a,b\n1,\0002\n", 9), base::ErrorKind::MalformedInput);
        row("zero bytes only", QByteArray(100000, '\0'), base::ErrorKind::MalformedInput);
        row("utf-32", encoded(QStringConverter::Utf32LE, u"a,b\n1,2\n", true), base::ErrorKind::UnsupportedEncoding);
        row("odd utf-16",
            QByteArray("\xFF\xFE"
                       "a\0b",
                       5),
            base::ErrorKind::UnsupportedEncoding);
        row("lone surrogate",
            QByteArray("\xFF\xFE\x00\xD8"
                       "a\0",
                       6),
            base::ErrorKind::UnsupportedEncoding);
        row("marked, not utf-8",
            QByteArray("\xEF\xBB\xBF"
                       "caf\xE9"),
            base::ErrorKind::UnsupportedEncoding);
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        const auto decoded = interchange::decodeText(viewOf(bytes), "file");
        QVERIFY(!decoded);
        QCOMPARE(static_cast<int>(decoded.error().kind), kind);
        QCOMPARE(decoded.error().subject, std::string("file"));
    }

    void emptyIsEmpty()
    {
        const auto decoded = interchange::decodeText({}, "file");
        QVERIFY_RESULT(decoded);
        QVERIFY(decoded->text.empty());
    }
};

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "text_encoding_test.moc"
