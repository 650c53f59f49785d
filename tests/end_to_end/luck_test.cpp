// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Was it luck?" on the command line: every simulation answers as JSON that says it is simulated, alike for one seed,
// beside the closed form where there is one.
#include "tests/end_to_end/run_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using end_to_end::runProgram;

class LuckTest : public QObject
{
    Q_OBJECT

private slots:
    void simulates_data();
    void simulates();
    void earlyStopAgreesWithItsIntegral();
    void histogramGrows();
    void refuses_data();
    void refuses();
    void plansAReplication();
    void figures_data();
    void figures();
    void figuresRefuseWhatChangesNothing();
};

void LuckTest::simulates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("rerandomise") << u"rerandomise"_s << QStringList{u"observed"_s, u"p"_s, u"draws"_s, u"asFar"_s};
    QTest::newRow("early-stop") << u"early-stop"_s << QStringList{u"exaggeration"_s, u"stoppedEarly"_s, u"meanEarly"_s};
    QTest::newRow("regress") << u"regress"_s << QStringList{u"expectedShift"_s, u"meanShift"_s, u"chosenSignificant"_s};
    QTest::newRow("carryover") << u"carryover"_s << QStringList{u"shareLeft"_s, u"bias"_s, u"pretestPower"_s};
    QTest::newRow("replication") << u"replication"_s << QStringList{u"significant"_s, u"power"_s, u"peopleNeeded"_s};
}

void LuckTest::simulates()
{
    QFETCH(QString, name);
    QFETCH(QStringList, keys);
    const QStringList words{u"simulate"_s, name, u"--seed"_s, u"5"_s, u"--json"_s};
    const auto run = runProgram(words);
    QVERIFY_EXIT(run, 0);
    const auto json = run.json();
    QVERIFY2(json.has_value(), run.account().constData());
    QCOMPARE((*json)[u"origin"_s].toString(), u"simulated"_s);
    QCOMPARE((*json)[u"seed"_s].toInt(), 5);
    QVERIFY(!(*json)[u"options"_s].toObject().isEmpty());
    for (const QString& key : keys) {
        QVERIFY2((*json)[key].isDouble(), qPrintable(key));
    }
    QCOMPARE(runProgram(words).out, run.out);
    const auto readable = runProgram({u"simulate"_s, name});
    QVERIFY_EXIT(readable, 0);
    QVERIFY(!readable.out.contains("n/a") && !readable.out.contains("nan"));
}

void LuckTest::earlyStopAgreesWithItsIntegral()
{
    const auto run = runProgram({u"simulate"_s, u"early-stop"_s, u"--option"_s, u"sd-known=yes"_s, u"--option"_s,
                                 u"looks=10, 20"_s, u"--option"_s, u"rule=pocock"_s, u"--json"_s});
    QVERIFY_EXIT(run, 0);
    const QJsonObject json = run.json().value_or(QJsonObject());
    QCOMPARE(json[u"looks"_s].toArray().size(), 3);
    const QJsonObject expected = json[u"expected"_s].toObject();
    QVERIFY(std::abs(json[u"meanEarly"_s].toDouble() - expected[u"meanEarly"_s].toDouble()) <
            4.5 * json[u"meanEarlyError"_s].toDouble());
    QVERIFY(std::abs(json[u"stoppedEarly"_s].toDouble() / 10000.0 - expected[u"stoppedEarly"_s].toDouble()) < 0.0225);
}

void LuckTest::histogramGrows()
{
    const auto run = runProgram({u"simulate"_s, u"rerandomise"_s, u"--option"_s, u"draws=500"_s, u"--option"_s,
                                 u"method=within-sequence"_s, u"--option"_s, u"bins=21"_s, u"--json"_s});
    QVERIFY_EXIT(run, 0);
    const QJsonObject json = run.json().value_or(QJsonObject());
    const QJsonArray bins = json[u"histogram"_s].toArray();
    QCOMPARE(bins.size(), 21);
    int drawn = 0;
    double exact = 0.0;
    for (const QJsonValue& bin : bins) {
        drawn += bin.toObject()[u"drawn"_s].toInt();
        exact += bin.toObject()[u"exact"_s].toDouble();
    }
    QCOMPARE(drawn, 500);
    QVERIFY(std::abs(exact - 1.0) < 1e-12);
}

void LuckTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char* name, const QStringList& words, int exitCode, const char* names) {
        QTest::newRow(name) << QStringList{u"simulate"_s} + words << exitCode << QByteArray(names);
    };
    row("a study", {u"regress"_s, u"-o"_s, u"x.blockade"_s}, 2, "makes no study");
    row("an option", {u"carryover"_s, u"--option"_s, u"hours=3"_s}, 2, "half-time");
    row("a value", {u"replication"_s, u"--option"_s, u"people=1"_s}, 2, "people");
    row("a look after the end", {u"early-stop"_s, u"--option"_s, u"looks=31"_s}, 1, "looks");
    row("words for looks", {u"early-stop"_s, u"--option"_s, u"looks=often"_s}, 1, "looks");
    row("a scale", {u"rerandomise"_s, u"--option"_s, u"scale=nonsense"_s}, 1, "scale");
}

void LuckTest::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, names);
    const auto run = runProgram(words);
    QVERIFY_EXIT(run, exitCode);
    QVERIFY2(run.err.contains(names), run.account().constData());
    QVERIFY(run.out.isEmpty());
}

void LuckTest::plansAReplication()
{
    const auto run = runProgram({u"analyse"_s, u"power"_s, u"--option"_s, u"effect=3"_s, u"--json"_s});
    QVERIFY_EXIT(run, 0);
    const QJsonObject json = run.json().value_or(QJsonObject());
    QStringList names;
    for (const QJsonValue& estimate : json[u"estimates"_s].toArray()) {
        names << estimate.toObject()[u"name"_s].toString();
    }
    QCOMPARE(names.join(u' '), u"people detectable power"_s);
    QVERIFY(!end_to_end::tableRows(json, u"power by people"_s).isEmpty());
}

void LuckTest::figures_data()
{
    QTest::addColumn<bool>("drawn");
    for (const char* key : {"rerandomise", "early-stop", "regress", "replications"}) {
        QTest::newRow(key) << true;
    }
    for (const char* key : {"carryover", "power", "plasma", "receptors", "affinity-ladder", "onset"}) {
        QTest::newRow(key) << false;
    }
}

// Each is a table and a description of itself that says what it is; what is drawn says from which seed.
void LuckTest::figures()
{
    QFETCH(bool, drawn);
    const QTemporaryDir folder;
    QStringList words{u"figure"_s, QString::fromLatin1(QTest::currentDataTag())};
    if (drawn) {
        words << u"--seed"_s << u"7"_s;
    }
    for (const QString& ending : {u"json"_s, u"csv"_s, u"svg"_s}) {
        const QString path = folder.filePath(u"x."_s + ending);
        const auto run = runProgram(words + QStringList{u"-o"_s, path});
        QVERIFY_EXIT(run, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 200);
        if (ending == u"json") {
            const QString caption = QJsonDocument::fromJson(bytes)["caption"_L1].toString();
            QCOMPARE(caption.contains(u"from seed 7."_s), drawn);
            const QString all = QString::fromUtf8(bytes);
            QVERIFY(all.contains(u"imulated"_s) || all.contains(u"odelled"_s) || all.contains(u"erived"_s) ||
                    all.contains(u"reported"_s));
        }
    }
}

void LuckTest::figuresRefuseWhatChangesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.json"_s);
    for (const char* key : {"carryover", "power", "plasma", "receptors", "affinity-ladder", "onset"}) {
        const auto run = runProgram({u"figure"_s, QString::fromLatin1(key), u"--seed"_s, u"7"_s, u"-o"_s, path});
        QVERIFY_EXIT(run, 2);
        QVERIFY2(run.err.contains("--seed") && run.err.contains(key), run.account().constData());
    }
    const auto viewed =
        runProgram({u"figure"_s, u"rerandomise"_s, u"--side"_s, u"open"_s, u"--completers"_s, u"-o"_s, path});
    QVERIFY_EXIT(viewed, 2);
    QVERIFY2(viewed.err.contains("--side, --completers: rerandomise takes none"), viewed.account().constData());
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(LuckTest)
#include "luck_test.moc"
