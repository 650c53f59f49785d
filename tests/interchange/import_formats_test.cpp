// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/recipe_json.h"
#include "core/study/scale.h"
#include "tests/interchange/made_workbook.h"
#include "tests/interchange/written_files.h"
#include "tests/support/result_check.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ImportFormatsTest : public QObject
{
    Q_OBJECT

private slots:

    void everyFormatHasItsWords()
    {
        QStringList keys;
        for (const interchange::ImportFormat& format : interchange::importFormats()) {
            QVERIFY(!format.key.isEmpty() && !format.name.isEmpty() && !format.description.isEmpty());
            QVERIFY(!keys.contains(format.key));
            QVERIFY(!format.recognises(u"/no/such/file.csv"_s));
            keys.append(format.key);
        }
        QVERIFY(keys.contains(u"delimited"_s) && keys.contains(u"xlsx"_s) && keys.contains(u"bids-phenotype"_s) &&
                keys.contains(u"study-json"_s));
    }

    void recognises_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("key"); // empty: nobody does
        QTest::newRow("csv") << u"a.csv"_s << QByteArray("id\n1\n") << u"delimited"_s;
        QTest::newRow("TSV") << u"a.TSV"_s << QByteArray("id\n1\n") << u"delimited"_s;
        QTest::newRow("workbook") << u"a.xlsx"_s << QByteArray("PK\3\4") << u"xlsx"_s;
        QTest::newRow("study") << u"a.json"_s << QByteArray("{ \"blockadeStudy\": 1 }") << u"study-json"_s;
        QTest::newRow("other json") << u"a.json"_s << QByteArray("{}") << QString();
        QTest::newRow("picture") << u"a.png"_s << QByteArray("\x89PNG") << QString();
        QTest::newRow("study file") << u"a.blockade"_s << QByteArray("SQLite format 3") << QString();
    }

    void recognises()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, key);
        WrittenFiles files;
        const interchange::ImportFormat* const format = interchange::formatFor(files.write(name, content));
        QCOMPARE(format != nullptr ? format->key : QString(), key);
    }

    void tablesThatExplainThemselves_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QStringList>("scores");
        QTest::newRow("long") << QByteArray("Subject ID,Period,Treatment,Visit,Scale,Score\n"
                                            "P1,1,Placebo,Baseline,MADRS,30\nP1,1,Placebo,Day 1,MADRS,20\n"
                                            "P1,2,Drug,Day 1,MADRS,25\n")
                              << QStringList{u"P1/1/placebo/baseline/MADRS=30"_s, u"P1/1/placebo/day 1/MADRS=20"_s,
                                             u"P1/2/drug/day 1/MADRS=25"_s};
        QTest::newRow("wide") << QByteArray("participant\tvisit\tarm\tHAMD17\tMADRS_Total\tsite\n"
                                            "P1\tbaseline\t\t20\t30\tx\nP1\tweek 1\tA\t10\tn/a\tx\n")
                              << QStringList{u"P1/0/all/baseline/HAM-D-17=20"_s, u"P1/0/all/baseline/MADRS=30"_s,
                                             u"P1/1/a/day 7/HAM-D-17=10"_s};
        QTest::newRow("wide-wide, one arm")
            << QByteArray("patient;MADRS_baseline;MADRS_day1;CADSS_40min\nP1;30;20,5;7\n")
            << QStringList{u"P1/0/all/baseline/MADRS=30"_s, u"P1/1/treatment/minute 40/CADSS=7"_s,
                           u"P1/1/treatment/day 1/MADRS=20.5"_s};
        QTest::newRow("day column") << QByteArray("id,day,arm,PHQ-9\nP1,0,,12\nP1,3,Verum,8\n")
                                    << QStringList{u"P1/0/all/baseline/PHQ-9=12"_s, u"P1/1/verum/day 3/PHQ-9=8"_s};
    }

    void tablesThatExplainThemselves()
    {
        QFETCH(QByteArray, table);
        QFETCH(QStringList, scores);
        WrittenFiles files;
        const auto imported = files.import(u"t.csv"_s, table);
        QVERIFY_RESULT(imported);
        QCOMPARE(scoresOf(imported->study), scores);
        QVERIFY(imported->dropped.empty());
        QVERIFY(countFindings(imported->findings, study::FindingKind::AssumptionMade, study::Severity::Note) > 0);
        QCOMPARE(imported->study.about.title, u"t"_s);
        // What was assumed is a recipe, and following it gives the same study.
        interchange::ImportOptions options;
        options.recipe = files.write(u"found.json"_s, interchange::recipeJson(imported->mapping));
        const auto again = files.import(u"t.csv"_s, table, options);
        QVERIFY_RESULT(again);
        QVERIFY(again->study == imported->study);
    }

    void tablesThatDoNot_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no participant") << QByteArray("name,visit,MADRS\nP1,day 1,3\n")
                                        << QByteArray(
                                               "no column tells the participant; its columns are name, visit, MADRS");
        QTest::newRow("no visit") << QByteArray("id,MADRS\nP1,3\n") << QByteArray("no column tells the visit");
        QTest::newRow("no score") << QByteArray("id,visit,mood\nP1,day 1,3\n")
                                  << QByteArray("no column holds the scores of a known scale; its columns are id");
        QTest::newRow("arms in names of columns") << QByteArray("id,MADRS_ket_d1,MADRS_pla_d1\nP1,3,4\n")
                                                  << QByteArray("MADRS_ket_d1 and MADRS_pla_d1 both look like MADRS");
    }

    void tablesThatDoNot()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, words);
        WrittenFiles files;
        const auto imported = files.import(u"t.csv"_s, table);
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, base::ErrorKind::UnknownFormat);
        QVERIFY2(QByteArray::fromStdString(imported.error().detail).contains(words), imported.error().detail.c_str());
    }

    void recipeBesideTheFile()
    {
        WrittenFiles files;
        files.write(u"data.recipe.json"_s, R"({ "recipe": 1, "title": "Named",
            "columns": { "participant": "who", "visit": "when", "age": "years" },
            "scales": [ { "column": "mood", "scale": "MADRS" } ], "arms": [ { "key": "verum" } ],
            "join": { "file": "people.csv", "participant": "nr" }, "attributes": ["clinic"] })");
        files.write(u"people.csv"_s, "nr;years;clinic\nP1;36,5;north\nP3;40;south\n");
        const auto imported = files.import(u"data.csv"_s, "who,when,mood\nP1,day 1,3\nP2,day 1,4\n");
        QVERIFY_RESULT(imported);
        const study::Study& study = imported->study;
        QCOMPARE(study.about.title, u"Named"_s);
        QCOMPARE(study.participants.size(), std::size_t(2));
        QCOMPARE(study.participants[0].ageYears.value_or(0), 36.5);
        QCOMPARE(study.participants[0].attributes[0].value, u"north"_s);
        QVERIFY(!study.participants[1].ageYears);
        QCOMPARE(study.sources.size(), std::size_t(2));
        QCOMPARE(study.sources[1].name, u"people.csv"_s);
        QCOMPARE(study.sources[0].sha256.size(), 64);
        QCOMPARE(study.arms.front().key, u"verum"_s);
    }

    void workbooks()
    {
        MadeWorkbook book;
        book.addSheet("Cover", {});
        book.addSheet("S", MadeWorkbook::rows({{"id", "visit", "arm", "MADRS"},
                                               {"P1", "baseline", "", "30"},
                                               {"P1", "day 1", "Placebo", "20"}}));
        WrittenFiles files;
        const auto imported = files.import(u"book.xlsx"_s, book.bytes());
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->format, u"xlsx"_s);
        QCOMPARE(scoresOf(imported->study),
                 (QStringList{u"P1/0/all/baseline/MADRS=30"_s, u"P1/1/placebo/day 1/MADRS=20"_s}));
    }

    void refusesSources_data()
    {
        QTest::addColumn<QStringList>("sources");
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const QStringList& sources, const QString& format, base::ErrorKind kind) {
            QTest::newRow(name) << sources << format << static_cast<int>(kind);
        };
        row("none", {}, {}, base::ErrorKind::WrongUsage);
        row("not there", {u"/no/such/file.csv"_s}, {}, base::ErrorKind::FileNotFound);
        row("a device", {u"/dev/null"_s}, u"delimited"_s, base::ErrorKind::FileUnreadable);
        row("a folder as text", {QDir::tempPath()}, u"delimited"_s, base::ErrorKind::FileUnreadable);
        row("a folder of other things", {u"/dev"_s}, {}, base::ErrorKind::UnknownFormat);
        row("unknown format", {u"/dev/null"_s}, u"spss"_s, base::ErrorKind::UnknownKey);
    }

    void refusesSources()
    {
        QFETCH(QStringList, sources);
        QFETCH(QString, format);
        QFETCH(int, kind);
        base::NoProgress progress;
        interchange::ImportOptions options;
        options.format = format;
        const auto imported = interchange::importStudy(sources, options, progress);
        QVERIFY(!imported);
        QCOMPARE(static_cast<int>(imported.error().kind), kind);
    }

    void ambiguousCommasAreReported()
    {
        WrittenFiles files;
        const auto imported = files.import(u"t.tsv"_s, "id\tvisit\tMADRS\nA\tday 1\t1,234\n");
        QVERIFY_RESULT(imported);
        QCOMPARE(countFindings(imported->findings, study::FindingKind::ScoreOutOfRange, study::Severity::Error),
                 std::size_t(1)); // read as 1234
        bool said = false;
        for (const study::Finding& finding : imported->findings) {
            said = said || finding.detail.contains(u"1,234 is read with a thousands comma"_s);
        }
        QVERIFY(said);
    }
};

QTEST_GUILESS_MAIN(ImportFormatsTest)
#include "import_formats_test.moc"
