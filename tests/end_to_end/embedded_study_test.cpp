// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/run_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using end_to_end::runProgram;

namespace {

constexpr auto badge = "Simulated to match published facts";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList keysIn(const QJsonArray& rows)
{
    QStringList keys;
    for (const QJsonValue& row : rows) {
        keys << row.toObject()[u"key"_s].toString();
    }
    return keys;
}

/// The scores of a tidy CSV, one text each, without what an import decides anew.
QSet<QByteArray> scoresIn(const QByteArray& csv)
{
    QSet<QByteArray> scores;
    const QList<QByteArray> lines = csv.split('\n');
    for (const QByteArray& line : lines.mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() > 10) {
            scores << cells[0] + ' ' + cells[2] + ' ' + cells[4] + ' ' + cells[8] + ' ' + cells[9] + ' ' + cells[10];
        }
    }
    return scores;
}

} // namespace

class EmbeddedStudyTest : public QObject
{
    Q_OBJECT

private slots:
    void info();
    void check();
    void summary();
    void viewOptions();
    void badgeIsEverywhere_data();
    void badgeIsEverywhere();
    void exportedCsvComesBack();
    void exportedJsonComesBack();
    void isRedrawnBitForBit();
    void reconstructionTellsItsFacts();
};

void EmbeddedStudyTest::info()
{
    const auto run = runProgram({u"info"_s, u"--json"_s});
    QVERIFY_EXIT(run, 0);
    const auto json = run.json();
    QVERIFY(json.has_value());
    const QJsonObject study = *json;
    QCOMPARE(study[u"blockade"_s].toString(), QStringLiteral(BLOCKADE_VERSION));
    QCOMPARE(study[u"origin"_s].toString(), u"simulated"_s);
    QCOMPARE(study[u"design"_s].toString(), u"two-sequence-crossover"_s);
    QCOMPARE(study[u"participants"_s].toInt(), 14); // studied; Williams 2018
    QCOMPARE(study[u"completers"_s].toInt(), 12);   // completed both; Williams 2018
    const QStringList arms = keysIn(study[u"arms"_s].toArray());
    QCOMPARE(arms.size(), 2);
    const QJsonObject contrast = study[u"contrast"_s].toObject();
    QVERIFY(arms.contains(contrast[u"reference"_s].toString()));
    QVERIFY(arms.contains(contrast[u"comparator"_s].toString()));
    QVERIFY(contrast[u"comparator"_s].toString().contains(u"naltrexone"_s));
    QVERIFY(!contrast[u"name"_s].toString().isEmpty());
    const QStringList scales = keysIn(study[u"scales"_s].toArray());
    for (const QString& key : {u"HAM-D-17"_s, u"HAM-D-6"_s, u"MADRS"_s, u"CADSS"_s}) {
        QVERIFY2(scales.contains(key), qPrintable(key));
    }
    const QStringList visits = keysIn(study[u"visits"_s].toArray());
    for (const QString& key : {u"baseline"_s, u"day 1"_s, u"day 3"_s, u"minute 40"_s}) {
        QVERIFY2(visits.contains(key), qPrintable(key));
    }
    QVERIFY(study[u"assessments"_s].toInt() > 12 * 2 * 3);
    QVERIFY(study.contains(u"events"_s));
    QVERIFY(!study[u"sources"_s].toArray().isEmpty());
    QCOMPARE(study[u"sha256"_s].toString().size(), 64);
    QCOMPARE(runProgram({u"info"_s, u"Williams 2018"_s, u"--json"_s}).out, run.out); // keys are matched loosely
    const auto readable = runProgram({u"info"_s});
    QVERIFY_EXIT(readable, 0);
    QVERIFY(readable.out.contains(badge));
    QVERIFY(readable.out.contains("12 of 14"));
}

void EmbeddedStudyTest::check()
{
    const auto run = runProgram({u"check"_s, u"--json"_s});
    QVERIFY_EXIT(run, 0);
    QVERIFY(run.json().has_value());
    for (const QJsonValue& value : (*run.json())[u"findings"_s].toArray()) {
        const QJsonObject finding = value.toObject();
        QVERIFY(finding[u"severity"_s].toString() != u"error"_s);
        for (const QString& key : {u"where"_s, u"what"_s, u"advice"_s}) {
            QVERIFY(finding.contains(key));
        }
    }
    QVERIFY_EXIT(runProgram({u"check"_s}), 0);
}

void EmbeddedStudyTest::summary()
{
    const auto run = runProgram({u"analyse"_s, u"summary"_s, u"--json"_s});
    QVERIFY_EXIT(run, 0);
    const auto json = run.json();
    QVERIFY(json.has_value());
    for (const QString& key :
         {u"blockade"_s, u"analysis"_s, u"study"_s, u"origin"_s, u"scale"_s, u"visit"_s, u"measure"_s, u"method"_s,
          u"estimand"_s, u"n"_s, u"rowsUsed"_s, u"estimates"_s, u"tables"_s, u"excluded"_s}) {
        QVERIFY2(json->contains(key), qPrintable(key));
    }
    const QJsonObject table = (*json)[u"tables"_s].toArray().first().toObject();
    QCOMPARE(table[u"name"_s].toString(), u"summary"_s);
    QStringList columns;
    for (const QJsonValue& column : table[u"columns"_s].toArray()) {
        columns << column.toString();
    }
    QCOMPARE(columns.join(u' '), u"scale arm visit n mean sd se lower upper median q1 q3 responders remitters"_s);
    const auto readable = runProgram({u"analyse"_s, u"summary"_s, u"--scale"_s, u"ham_d 17"_s});
    QVERIFY_EXIT(readable, 0);
    QVERIFY(readable.out.contains(badge));
    QVERIFY(readable.out.contains("HAM-D-17"));
    QVERIFY(!readable.out.contains("MADRS"));
}

// 7 of 12 responded a day after ketamine with placebo (Williams 2018, abstract).
void EmbeddedStudyTest::viewOptions()
{
    const auto run = runProgram({u"analyse"_s, u"summary"_s, u"--scale"_s, u"HAM-D-17"_s, u"--visit"_s, u"day1"_s,
                                 u"--completers"_s, u"--json"_s});
    QVERIFY_EXIT(run, 0);
    const auto json = run.json();
    QVERIFY(json.has_value());
    QCOMPARE((*json)[u"scale"_s].toString(), u"HAM-D-17"_s);
    QCOMPARE((*json)[u"visit"_s].toString(), u"day 1"_s);
    const auto rows = end_to_end::tableRows(*json, u"summary"_s);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][u"n"_s].toInt(), 12);
    QCOMPARE(rows[0][u"responders"_s].toInt(), 7);

    const auto change = runProgram({u"analyse"_s, u"summary"_s, u"--scale"_s, u"HAM-D-17"_s, u"--visit"_s, u"day 1"_s,
                                    u"--measure"_s, u"change"_s, u"--json"_s});
    QVERIFY_EXIT(change, 0);
    QCOMPARE((*change.json())[u"measure"_s].toString(), u"change"_s);
    QVERIFY(end_to_end::tableRows(*change.json(), u"summary"_s)[0][u"mean"_s].toDouble() < 0.0);

    const auto one = runProgram({u"analyse"_s, u"summary"_s, u"--where"_s, u"participant=P01"_s, u"--json"_s});
    QVERIFY_EXIT(one, 0);
    QCOMPARE((*one.json())[u"n"_s].toInt(), 1);
}

void EmbeddedStudyTest::badgeIsEverywhere_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("name");
    for (const char* figure : {"trajectories", "means", "paired", "waterfall"}) {
        for (const char* ending : {"svg", "json", "csv"}) {
            for (const char* side : {"open", "blocked", "both"}) {
                QTest::addRow("%s %s %s", figure, side, ending)
                    << QStringList{u"figure"_s, QString::fromLatin1(figure), u"--side"_s, QString::fromLatin1(side)}
                    << u"x."_s + QString::fromLatin1(ending);
            }
        }
    }
    QTest::newRow("export csv") << QStringList{u"export"_s} << u"x.csv"_s;
    QTest::newRow("export json") << QStringList{u"export"_s} << u"x.json"_s;
}

void EmbeddedStudyTest::badgeIsEverywhere()
{
    QFETCH(QStringList, words);
    QFETCH(QString, name);
    QTemporaryDir folder;
    const auto run = runProgram(words + QStringList{u"-o"_s, folder.filePath(name)});
    QVERIFY_EXIT(run, 0);
    QVERIFY2(contentOf(folder.filePath(name)).contains(badge), "without its badge");
}

void EmbeddedStudyTest::exportedCsvComesBack()
{
    QTemporaryDir folder;
    const QString csv = folder.filePath(u"x.csv"_s);
    const QString again = folder.filePath(u"again.csv"_s);
    const QString file = folder.filePath(u"x.blockade"_s);
    QVERIFY_EXIT(runProgram({u"export"_s, u"-o"_s, csv}), 0);
    const QByteArray exported = contentOf(csv);
    const QList<QByteArray> lines = exported.trimmed().split('\n');
    for (const QByteArray& line : lines.mid(1)) {
        QVERIFY2(line.contains(",simulated,"), line.constData());
    }
    const auto import = runProgram({u"import"_s, csv, u"-o"_s, file, u"--json"_s});
    QVERIFY_EXIT(import, 0);
    QCOMPARE((*import.json())[u"dropped"_s].toInt(), 0);
    QCOMPARE((*import.json())[u"kept"_s].toInt(), lines.size() - 1);
    QVERIFY_EXIT(runProgram({u"export"_s, file, u"-o"_s, again}), 0);
    QCOMPARE(scoresIn(contentOf(again)), scoresIn(exported));
    QCOMPARE((*runProgram({u"info"_s, file, u"--json"_s}).json())[u"origin"_s].toString(), u"simulated"_s);
    QVERIFY(contentOf(again).contains(badge));
}

void EmbeddedStudyTest::exportedJsonComesBack()
{
    QTemporaryDir folder;
    const QString json = folder.filePath(u"x.json"_s);
    const QString again = folder.filePath(u"again.json"_s);
    const QString file = folder.filePath(u"x.blockade"_s);
    QVERIFY_EXIT(runProgram({u"export"_s, u"-o"_s, json}), 0);
    QVERIFY_EXIT(runProgram({u"import"_s, json, u"-o"_s, file}), 0);
    QVERIFY_EXIT(runProgram({u"export"_s, file, u"-o"_s, again}), 0);
    QCOMPARE(contentOf(again), contentOf(json));
    QCOMPARE((*runProgram({u"info"_s, file, u"--json"_s}).json())[u"sha256"_s],
             (*runProgram({u"info"_s, u"--json"_s}).json())[u"sha256"_s]);
}

// The commands of resources/studies/williams-2018/README.md. The version of the program is part of every export.
void EmbeddedStudyTest::isRedrawnBitForBit()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"x.blockade"_s);
    const QString json = folder.filePath(u"study.json"_s);
    QVERIFY_EXIT(runProgram({u"simulate"_s, u"reconstruction"_s, u"-o"_s, file}), 0);
    QVERIFY_EXIT(runProgram({u"export"_s, file, u"-o"_s, json}), 0);
    static const QRegularExpression version(uR"(^\s*"blockade": "[^"]*",\n)"_s, QRegularExpression::MultilineOption);
    const auto committed =
        QString::fromUtf8(contentOf(QStringLiteral(BLOCKADE_SOURCE_DIR "/resources/studies/williams-2018/study.json")));
    const auto redrawn = QString::fromUtf8(contentOf(json));
    QVERIFY(!redrawn.isEmpty());
    QCOMPARE(QString(redrawn).remove(version), QString(committed).remove(version));
}

void EmbeddedStudyTest::reconstructionTellsItsFacts()
{
    const auto run = runProgram({u"simulate"_s, u"reconstruction"_s, u"--json"_s});
    QVERIFY_EXIT(run, 0);
    const QJsonArray facts = (*run.json())[u"facts"_s].toArray();
    QVERIFY(facts.size() >= 10);
    for (const QJsonValue& value : facts) {
        const QJsonObject fact = value.toObject();
        QVERIFY2(fact[u"passed"_s].toBool(), qPrintable(fact[u"sentence"_s].toString()));
        QVERIFY(!fact[u"citation"_s].toString().isEmpty());
    }
}

QTEST_GUILESS_MAIN(EmbeddedStudyTest)
#include "embedded_study_test.moc"
