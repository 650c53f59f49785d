// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/run_program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using end_to_end::runProgram;

class CommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void version();
    void help_data();
    void help();
    void optionsOfAnAnalysis();
    void debugInformation();
    void lists_data();
    void lists();
    void wrongUsage_data();
    void wrongUsage();
    void failures_data();
    void failures();
    void noDisplay_data();
    void noDisplay();
    void quietInAnyLocale_data();
    void quietInAnyLocale();
};

void CommandsTest::version()
{
    const auto run = runProgram({u"--version"_s});
    QVERIFY_EXIT(run, 0);
    QCOMPARE(run.out, QByteArray("blockade " BLOCKADE_VERSION "\n"));
    QVERIFY(run.err.isEmpty());
}

void CommandsTest::help_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("names");

    QTest::newRow("program") << QStringList{u"--help"_s} << QByteArray("simulate");
    QTest::newRow("list") << QStringList{u"list"_s, u"--help"_s} << QByteArray("figures|analyses");
    QTest::newRow("import") << QStringList{u"import"_s, u"--help"_s} << QByteArray("--dropped");
    QTest::newRow("info") << QStringList{u"info"_s, u"--help"_s} << QByteArray("--json");
    QTest::newRow("check") << QStringList{u"check"_s, u"--help"_s} << QByteArray("--json");
    QTest::newRow("export") << QStringList{u"export"_s, u"--help"_s} << QByteArray(".csv");
    QTest::newRow("figure") << QStringList{u"figure"_s, u"--help"_s} << QByteArray("waterfall");
    QTest::newRow("page") << QStringList{u"page"_s, u"--help"_s} << QByteArray("--factor");
    QTest::newRow("analyse") << QStringList{u"analyse"_s, u"--help"_s} << QByteArray("summary");
    QTest::newRow("simulate") << QStringList{u"simulate"_s, u"--help"_s} << QByteArray("reconstruction");
}

void CommandsTest::help()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, names);
    const auto run = runProgram(words);
    QVERIFY_EXIT(run, 0);
    QVERIFY2(run.out.contains(names), run.account().constData());
    QVERIFY2(run.err.isEmpty(), run.account().constData());
}

void CommandsTest::optionsOfAnAnalysis()
{
    const auto run = runProgram({u"analyse"_s, u"summary"_s, u"--help"_s});
    QVERIFY_EXIT(run, 0);
    QVERIFY2(run.out.contains("level=0.95"), run.account().constData());
}

void CommandsTest::debugInformation()
{
    const auto run = runProgram({u"--debug-info"_s});
    QVERIFY_EXIT(run, 0);
    for (const char* name : {"blockade", "Qt", "SQLite", "QCustomPlot", "gcc", "platform plug-in", "locale"}) {
        QVERIFY2(run.out.contains(name), name);
    }
    QVERIFY2(!run.out.contains(QByteArray(qgetenv("HOME") + '/')), "a path of the user is in it");
}

void CommandsTest::lists_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("known");

    QTest::newRow("figures") << u"figures"_s << QStringList{u"trajectories"_s, u"means"_s, u"paired"_s, u"waterfall"_s};
    QTest::newRow("analyses") << u"analyses"_s
                               << QStringList{u"summary"_s,   u"paired-t"_s,    u"crossover"_s, u"wilcoxon"_s,
                                              u"permutation"_s, u"responders"_s, u"carryover"_s};
    QTest::newRow("scales") << u"scales"_s << QStringList{u"HAM-D-17"_s, u"HAM-D-6"_s, u"MADRS"_s, u"CADSS"_s,
                                                          u"QIDS-SR"_s,  u"BDI-II"_s,  u"PHQ-9"_s};
    QTest::newRow("formats") << u"formats"_s << QStringList{u"delimited"_s, u"xlsx"_s, u"bids-phenotype"_s, u"csv"_s,
                                                           u"r"_s};
    QTest::newRow("compounds") << u"compounds"_s << QStringList{u"ketamine"_s, u"naltrexone"_s, u"oxycodone"_s};
    QTest::newRow("studies") << u"studies"_s << QStringList{u"williams-2018"_s};
    QTest::newRow("pages") << u"pages"_s << QStringList{u"overview"_s, u"trajectories"_s};
    QTest::newRow("simulations") << u"simulations"_s << QStringList{u"trial"_s, u"reconstruction"_s, u"pharmacology"_s};
}

void CommandsTest::lists()
{
    QFETCH(QString, list);
    QFETCH(QStringList, known);
    const auto run = runProgram({u"list"_s, list, u"--json"_s});
    QVERIFY_EXIT(run, 0);
    const auto json = run.json();
    QVERIFY2(json.has_value(), run.account().constData());
    QCOMPARE((*json)[u"blockade"_s].toString(), QStringLiteral(BLOCKADE_VERSION));
    QVERIFY(run.out.startsWith("{\n    \"blockade\""));
    QStringList keys;
    for (const QJsonValue& item : (*json)[u"items"_s].toArray()) {
        const QJsonObject entry = item.toObject();
        keys << entry[u"key"_s].toString();
        QVERIFY2(!entry[u"name"_s].toString().isEmpty(), qPrintable(keys.constLast()));
        QVERIFY2(!entry[u"description"_s].toString().isEmpty(), qPrintable(keys.constLast()));
    }
    for (const QString& key : known) {
        QVERIFY2(keys.contains(key), qPrintable(key + u" is not among "_s + keys.join(u' ')));
    }
    const auto readable = runProgram({u"list"_s, list});
    QVERIFY_EXIT(readable, 0);
    for (const QString& key : keys) {
        QVERIFY2(readable.out.contains(key.toUtf8()), qPrintable(key));
    }
}

void CommandsTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("names"); // what exists instead, or what is missing

    const auto row = [](const char* name, const QStringList& words, const char* names) {
        QTest::newRow(name) << words << QByteArray(names);
    };
    row("command", {u"nonsense"_s}, "analyse");
    row("option", {u"--nonsense"_s}, "--version");
    row("option of a command", {u"info"_s, u"--nonsense"_s}, "nonsense");
    row("list without a name", {u"list"_s}, "figures");
    row("list", {u"list"_s, u"nonsense"_s}, "simulations");
    row("two studies", {u"info"_s, u"williams-2018"_s, u"more"_s}, "more");
    row("figure", {u"figure"_s, u"nonsense"_s, u"-o"_s, u"x.png"_s}, "trajectories");
    row("figure without output", {u"figure"_s, u"means"_s}, "-o");
    row("figure ending", {u"figure"_s, u"means"_s, u"-o"_s, u"x.gif"_s}, ".svg");
    row("size", {u"figure"_s, u"means"_s, u"-o"_s, u"x.png"_s, u"--size"_s, u"big"_s}, "180x120mm");
    row("dpi", {u"figure"_s, u"means"_s, u"-o"_s, u"x.png"_s, u"--dpi"_s, u"0"_s}, "--dpi");
    row("theme", {u"figure"_s, u"means"_s, u"-o"_s, u"x.png"_s, u"--theme"_s, u"pink"_s}, "contrast");
    row("page", {u"page"_s, u"nonsense"_s, u"-o"_s, u"x.png"_s}, "trajectories");
    row("page ending", {u"page"_s, u"trajectories"_s, u"-o"_s, u"x.svg"_s}, ".png");
    row("locale", {u"page"_s, u"trajectories"_s, u"-o"_s, u"x.png"_s, u"--locale"_s, u"zzzz"_s}, "--locale");
    row("analysis", {u"analyse"_s, u"nonsense"_s}, "summary");
    row("analysis option", {u"analyse"_s, u"summary"_s, u"--option"_s, u"nonsense=1"_s}, "level");
    row("analysis option value", {u"analyse"_s, u"summary"_s, u"--option"_s, u"level=2"_s}, "level");
    row("side", {u"analyse"_s, u"summary"_s, u"--side"_s, u"left"_s}, "blocked");
    row("measure", {u"analyse"_s, u"summary"_s, u"--measure"_s, u"weight"_s}, "percent");
    row("where", {u"analyse"_s, u"summary"_s, u"--where"_s, u"group"_s}, "COLUMN=VALUE");
    row("simulation", {u"simulate"_s, u"nonsense"_s}, "reconstruction");
    row("seed", {u"simulate"_s, u"trial"_s, u"--seed"_s, u"many"_s}, "--seed");
    row("import without source", {u"import"_s, u"-o"_s, u"x.blockade"_s}, "SOURCE");
    row("import without output", {u"import"_s, u"x.csv"_s}, "-o");
    row("import format", {u"import"_s, u"x.csv"_s, u"-o"_s, u"x.blockade"_s, u"--format"_s, u"nonsense"_s},
        "delimited");
    row("export ending", {u"export"_s, u"-o"_s, u"x.docx"_s}, ".csv");
}

void CommandsTest::wrongUsage()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, names);
    const auto run = runProgram(words);
    QVERIFY_EXIT(run, 2);
    QVERIFY2(run.out.isEmpty(), run.account().constData());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY2(run.err.contains(names), run.account().constData());
}

void CommandsTest::failures_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("names");

    const auto row = [](const char* name, const QStringList& words, const char* names) {
        QTest::newRow(name) << words << QByteArray(names);
    };
    const QString licence = QStringLiteral(BLOCKADE_SOURCE_DIR "/LICENSE");
    row("no such study", {u"info"_s, u"nowhere.blockade"_s}, "williams-2018");
    row("a text file", {u"info"_s, licence}, "LICENSE");
    row("a folder", {u"check"_s, QStringLiteral(BLOCKADE_SOURCE_DIR)}, "not a Blockade study");
    row("scale", {u"analyse"_s, u"summary"_s, u"--scale"_s, u"nonsense"_s}, "HAM-D-17");
    row("visit", {u"analyse"_s, u"summary"_s, u"--visit"_s, u"nonsense"_s}, "baseline");
    row("column", {u"analyse"_s, u"summary"_s, u"--where"_s, u"nonsense=1"_s}, "sequence");
    row("nothing to import", {u"import"_s, u"nowhere.csv"_s, u"-o"_s, u"nowhere.blockade"_s}, "nowhere.csv");
    row("no format", {u"import"_s, licence, u"-o"_s, u"nowhere.blockade"_s}, "LICENSE");
}

void CommandsTest::failures()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, names);
    const auto run = runProgram(words);
    QVERIFY_EXIT(run, 1);
    QVERIFY2(run.out.isEmpty(), run.account().constData());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY2(run.err.contains(names), run.account().constData());
}

void CommandsTest::noDisplay_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("one that does not answer") << u"DISPLAY"_s << u":4711"_s;
    QTest::newRow("a platform that is not there") << u"QT_QPA_PLATFORM"_s << u"nonsense"_s;
}

void CommandsTest::noDisplay()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QProcessEnvironment environment = end_to_end::bareEnvironment();
    if (!variable.isEmpty()) {
        environment.insert(variable, value);
    }
    for (const QStringList& words : {QStringList(), QStringList{u"some.blockade"_s}}) {
        const auto run = runProgram(words, environment);
        QVERIFY_EXIT(run, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.err.contains("blockade page"), run.account().constData());
    }
}

void CommandsTest::quietInAnyLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("C") << u"C"_s;
    QTest::newRow("unknown") << u"xx_XX"_s;
    QTest::newRow("German") << u"de_DE.UTF-8"_s;
}

void CommandsTest::quietInAnyLocale()
{
    QFETCH(QString, locale);
    QProcessEnvironment environment = end_to_end::bareEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.remove(u"XDG_RUNTIME_DIR"_s);
    const auto expected = runProgram({u"analyse"_s, u"summary"_s, u"--json"_s});
    const auto run = runProgram({u"analyse"_s, u"summary"_s, u"--json"_s}, environment);
    QVERIFY_EXIT(run, 0);
    QVERIFY2(run.err.isEmpty(), run.account().constData());
    QCOMPARE(run.out, expected.out);
    QTemporaryDir folder;
    const auto figure = runProgram({u"figure"_s, u"means"_s, u"-o"_s, folder.filePath(u"x.svg"_s)}, environment);
    QVERIFY_EXIT(figure, 0);
    QVERIFY2(figure.err.isEmpty(), figure.account().constData());
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
