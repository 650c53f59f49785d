// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Data that cannot be: the work is done, every impossibility is named, and the exit code says so.
#include "tests/end_to_end/run_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using end_to_end::runProgram;

class FindingsTest : public QObject
{
    Q_OBJECT

private slots:
    void imports_data();
    void imports();
    void checkSaysTheSame();

private:
    /// Writes a table and imports it as x.blockade.
    static end_to_end::ProgramRun importTable(const QTemporaryDir& folder, const QByteArray& rows);
    static QStringList severities(const end_to_end::ProgramRun& run);
};

end_to_end::ProgramRun FindingsTest::importTable(const QTemporaryDir& folder, const QByteArray& rows)
{
    QFile file(folder.filePath(u"x.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("participant,arm,period,visit,MADRS\n" + rows) < 0) {
        return {};
    }
    file.close();
    return runProgram({u"import"_s, file.fileName(), u"-o"_s, folder.filePath(u"x.blockade"_s), u"--json"_s});
}

QStringList FindingsTest::severities(const end_to_end::ProgramRun& run)
{
    QStringList severities;
    const QJsonArray findings = run.json().value_or(QJsonObject())[u"findings"_s].toArray();
    for (const QJsonValue& finding : findings) {
        severities << finding.toObject()[u"severity"_s].toString();
    }
    return severities;
}

void FindingsTest::imports_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("dropped");

    const QByteArray sound = "A1,placebo,1,baseline,30\nA1,placebo,1,day 1,28\nA1,ketamine,2,day 1,12\n"
                             "A2,ketamine,1,baseline,33\nA2,ketamine,1,day 1,15\nA2,placebo,2,day 1,31\n";
    QTest::newRow("sound") << sound << 0 << 0;
    QTest::newRow("a row without a score") << sound + "A3,placebo,1,day 1,n/a\n" << 0 << 1;
    QTest::newRow("one treatment only") << sound + "A3,placebo,1,day 1,20\n" << 0 << 0;
    QTest::newRow("no number") << sound + "A3,placebo,1,day 1,many\n" << 0 << 1;
    QTest::newRow("out of range") << sound + "A3,placebo,1,day 1,77\n" << 3 << 0;
    QTest::newRow("below the range") << sound + "A3,placebo,1,day 1,-1\n" << 3 << 0;
    QTest::newRow("two scores") << sound + "A2,placebo,2,day 1,30\n" << 3 << 1;
    QTest::newRow("two arms in one period") << sound + "A2,ketamine,2,day 3,30\n" << 3 << 1;
}

void FindingsTest::imports()
{
    QFETCH(QByteArray, rows);
    QFETCH(int, exitCode);
    QFETCH(int, dropped);
    QTemporaryDir folder;
    const auto run = importTable(folder, rows);
    QVERIFY_EXIT(run, exitCode);
    QCOMPARE(severities(run).contains(u"error"_s), exitCode == 3);
    const QJsonObject json = run.json().value_or(QJsonObject());
    QCOMPARE(json[u"rows"_s].toInt(), rows.count('\n'));
    QCOMPARE(json[u"dropped"_s].toInt(), dropped);
    QCOMPARE(json[u"kept"_s].toInt(), rows.count('\n') - dropped);
    QVERIFY(QFile::exists(folder.filePath(u"x.blockade"_s)));
    QVERIFY_EXIT(runProgram({u"info"_s, folder.filePath(u"x.blockade"_s)}), 0);
}

void FindingsTest::checkSaysTheSame()
{
    QTemporaryDir folder;
    QVERIFY_EXIT(importTable(folder, "A1,placebo,1,baseline,30\nA1,placebo,1,day 1,77\nA1,ketamine,2,day 1,12\n"), 3);
    const auto run = runProgram({u"check"_s, folder.filePath(u"x.blockade"_s), u"--json"_s});
    QVERIFY_EXIT(run, 3);
    const QJsonObject worst = (*run.json())[u"findings"_s].toArray().first().toObject(); // errors come first
    QCOMPARE(worst[u"severity"_s].toString(), u"error"_s);
    QVERIFY(worst[u"where"_s].toString().contains(u"A1"_s));
    QVERIFY(worst[u"what"_s].toString().contains(u"77"_s));
    QVERIFY(!worst[u"advice"_s].toString().isEmpty());
    const auto readable = runProgram({u"check"_s, folder.filePath(u"x.blockade"_s)});
    QVERIFY_EXIT(readable, 3);
    QVERIFY(readable.out.startsWith("error: "));
}

QTEST_GUILESS_MAIN(FindingsTest)
#include "findings_test.moc"
