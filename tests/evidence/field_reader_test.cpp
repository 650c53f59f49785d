// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/content_writer.h"
#include "core/evidence/field_reader.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class FieldReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsFallBack_data();
    void wordsFallBack();
    void firstProblemCounts();
    void citationNamesOneSource_data();
    void citationNamesOneSource();
    void textsOfAList();
};

void FieldReaderTest::wordsFallBack_data()
{
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("de");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shown");
    QTest::newRow("English") << u"yes"_s << u"ja"_s << u"en"_s << u"yes"_s;
    QTest::newRow("German") << u"yes"_s << u"ja"_s << u"de"_s << u"ja"_s;
    QTest::newRow("Austria") << u"yes"_s << u"ja"_s << u"de_AT"_s << u"ja"_s;
    QTest::newRow("another") << u"yes"_s << u"ja"_s << u"fr"_s << u"yes"_s;
    QTest::newRow("no German") << u"yes"_s << u" "_s << u"de"_s << u"yes"_s;
    QTest::newRow("no English") << QString() << u"ja"_s << u"en"_s << u"ja"_s;
}

void FieldReaderTest::wordsFallBack()
{
    QFETCH(QString, en);
    QFETCH(QString, de);
    QFETCH(QString, language);
    QTEST(evidence::Words({en, de}).in(language), "shown");
}

void FieldReaderTest::firstProblemCounts()
{
    evidence::ReadProblem problem;
    evidence::FieldReader fields(QJsonObject{{u"a"_s, 1}, {u"b"_s, u" "_s}}, u"thing"_s, problem);
    static_cast<void>(fields.text("a"_L1));
    QCOMPARE(problem.text, u"thing: \"a\" is not a text"_s);
    static_cast<void>(fields.text("b"_L1));
    static_cast<void>(fields.number("c"_L1));
    QCOMPARE(problem.text, u"thing: \"a\" is not a text"_s);
}

void FieldReaderTest::citationNamesOneSource_data()
{
    QTest::addColumn<QJsonObject>("citation");
    QTest::addColumn<bool>("good");
    const QJsonObject code{{u"code"_s, u"S"_s}};
    const auto with = [&](std::initializer_list<const char*> names) {
        QJsonObject object = code;
        for (const char* name : names) {
            object.insert(QLatin1StringView(name), u"x"_s);
        }
        return object;
    };
    QTest::newRow("a source") << with({"source"}) << true;
    QTest::newRow("a text") << with({"citation"}) << true;
    QTest::newRow("none") << with({}) << false;
    QTest::newRow("both") << with({"source", "citation"}) << false;
    QTest::newRow("no code") << QJsonObject{{u"source"_s, u"x"_s}} << false;
    QTest::newRow("from memory") << QJsonObject{{u"source"_s, u"x"_s}, {u"code"_s, u"M"_s}} << false;
}

void FieldReaderTest::citationNamesOneSource()
{
    QFETCH(QJsonObject, citation);
    QFETCH(bool, good);
    evidence::ReadProblem problem;
    evidence::FieldReader fields(QJsonObject{{u"citations"_s, QJsonArray{citation}}}, {}, problem);
    const auto read = fields.citations("citations"_L1);
    QCOMPARE(problem.text.isEmpty(), good);
    if (good) {
        QCOMPARE(evidence::citationsJson(read), QJsonArray{citation});
    }
}

void FieldReaderTest::textsOfAList()
{
    evidence::ReadProblem problem;
    evidence::FieldReader fields(QJsonObject{{u"good"_s, QJsonArray{u"1"_s}}, {u"bad"_s, QJsonArray{1}}}, {}, problem);
    QCOMPARE(fields.optionalTexts("good"_L1), QStringList{u"1"_s});
    QVERIFY(problem.text.isEmpty());
    static_cast<void>(fields.optionalTexts("bad"_L1));
    QVERIFY(problem.text.contains(u"\"bad\""_s));
}

QTEST_GUILESS_MAIN(FieldReaderTest)
#include "field_reader_test.moc"
