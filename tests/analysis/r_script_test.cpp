// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/r_header.h"
#include "core/analysis/r_script.h"
#include "tests/analysis/r_run.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

class RScriptTest : public QObject
{
    Q_OBJECT

private slots:
    void strings_data();
    void strings();
    void numbers();
    void commentsCannotBeLeft();
    void hostileWordsComeBack();
    void whatIsSaidIsRead();
};

void RScriptTest::strings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("literal");
    QTest::newRow("plain") << u"P 01"_s << u"\"P 01\""_s;
    QTest::newRow("quotes") << u"a\"b\\c"_s << u"\"a\\\"b\\\\c\""_s;
    QTest::newRow("lines") << u"a\nb\rc"_s << u"\"a\\nb\\u{000d}c\""_s;
    QTest::newRow("umlaut") << u"ü"_s << u"\"\\u{00fc}\""_s;
    QTest::newRow("beyond the plane") << u"\U0001F600"_s << u"\"\\U{0001f600}\""_s;
    QTest::newRow("no characters") << u"a%1b"_s.arg(QChar(u'\0')) << u"\"ab\""_s;
    QTest::newRow("half a character") << QString(QChar(0xd800)) << u"\"\\u{fffd}\""_s;
}

void RScriptTest::strings()
{
    QFETCH(QString, text);
    QTEST(analysis::rString(text), "literal");
}

void RScriptTest::numbers()
{
    QCOMPARE(analysis::rNumber(0.1), u"0.1"_s);
    QCOMPARE(analysis::rNumber(-2.5e-300), u"-2.5e-300"_s);
    QCOMPARE(analysis::rNumber(1.0 / 3.0), u"0.3333333333333333"_s);
    QCOMPARE(analysis::rNumber(std::numeric_limits<double>::quiet_NaN()), u"NA"_s);
    QCOMPARE(analysis::rNumber(std::numeric_limits<double>::infinity()), u"NA"_s);
}

void RScriptTest::commentsCannotBeLeft()
{
    QCOMPARE(analysis::rComment(u"a\nsystem('b')\r\u2028c"_s), u"# a system('b') c\n"_s);
}

// Names from a stranger's file are data in R and nothing else.
void RScriptTest::hostileWordsComeBack()
{
    const QStringList names{u"\"); quit(status = 7); (\""_s, u"\\"_s, u"a\nb"_s, u"ü"_s, u"#"_s, u"\U0001F600"_s};
    analysis::AnalysisResult result;
    result.study = u"x\nquit(status = 8)"_s;
    result.rScript.data = {{u"name"_s, names, {}}, {u"code"_s, names, names}, {u"y"_s, std::vector<double>(6, 2.5), {}}};
    result.rScript.body = u"for (i in 1:6) say(i, nchar(d$name[i]), se = as.integer(d$code)[i], p = sum(utf8ToInt(enc2utf8(d$name[i]))))\n"_s;
    const auto run = r_run::runR(analysis::rScriptText(result));
    if (!run.there) {
        QSKIP("Rscript is not installed");
    }
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.estimates.size(), names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto characters = names[i].toUcs4();
        QCOMPARE(run.estimates[i].value, static_cast<double>(characters.size()));
        QCOMPARE(run.estimates[i].se.value(), static_cast<double>(i + 1));
        QCOMPARE(run.estimates[i].p.value(), std::accumulate(characters.begin(), characters.end(), 0.0));
    }
}

void RScriptTest::whatIsSaidIsRead()
{
    analysis::RScript script;
    script.data = {{u"y"_s, std::vector<double>{0.1, std::numeric_limits<double>::quiet_NaN()}, {}}};
    script.body = u"say(\"treatment @ day 2\", d$y[1], se = d$y[2], upper = 1 / 3)\n"_s;
    const auto run = r_run::runR(analysis::rProgram(script));
    if (!run.there) {
        QSKIP("Rscript is not installed");
    }
    QCOMPARE(run.estimates.size(), 1);
    QCOMPARE(run.estimates[0].name, u"treatment @ day 2"_s);
    QCOMPARE(run.estimates[0].value, 0.1);
    QVERIFY(!run.estimates[0].se.has_value());
    QVERIFY(std::abs(run.estimates[0].upper.value() - 1.0 / 3.0) < 1e-15);
}

QTEST_GUILESS_MAIN(RScriptTest)
#include "r_script_test.moc"
