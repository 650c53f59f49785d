// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/recipe_json.h"
#include "core/study/design.h"
#include "core/study/lookup.h"
#include "tests/interchange/written_files.h"
#include "tests/support/result_check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using interchange::DropReason;
using interchange::Imported;
using study::FindingKind;
using study::Severity;

namespace {

const QByteArray wideRecipe = R"({ "recipe": 1,
    "columns": { "participant": "id", "visit": "visit", "arm": "drug", "period": "period" },
    "scales": [ { "column": "M", "scale": "madrs" },
                { "column": "own", "scale": "OWN", "name": "Own", "minimum": 0, "maximum": 10,
                  "higherIsBetter": true } ],
    "arms": [ { "key": "pla", "name": "Placebo", "labels": ["0"] },
              { "key": "nal", "name": "Naltrexone", "labels": ["1"], "antagonist": true } ],
    "contrast": { "reference": "pla", "comparator": "nal", "name": "Blockade" },
    "missing": ["-999"], "primary": "OWN" })";

/// "3:no score" for each dropped row.
QStringList droppedOf(const Imported& imported)
{
    QStringList rows;
    for (const interchange::DroppedRow& row : imported.dropped) {
        rows.append(QString::number(row.line) + u':' + QString::fromStdString(dropReasonKey(row.reason)));
    }
    return rows;
}

base::Result<Imported> importWith(const QByteArray& recipe, const QByteArray& table)
{
    WrittenFiles files;
    interchange::ImportOptions options;
    options.recipe = files.write(u"some.json"_s, recipe);
    return files.import(u"scores.csv"_s, table, options);
}

} // namespace

class StudyBuilderTest : public QObject
{
    Q_OBJECT

private slots:

    void numbersNoStudyFileHolds()
    {
        const auto imported =
            importWith(R"({ "recipe": 1, "columns": { "participant": "id", "day": "day", "age": "age" },
                                              "scales": [ { "column": "M", "scale": "OWN" } ] })",
                       "id,day,age,M\n"
                       "P1,1,-5,3\n"
                       "P2,1,150,4\n"
                       "P3,1,old,5\n"
                       "P4,1,,1e301\n"
                       "P5,1e10,,6\n");
        QVERIFY_RESULT(imported);
        QCOMPARE(scoresOf(imported->study),
                 (QStringList{u"P1/1/treatment/day 1/OWN=3"_s, u"P2/1/treatment/day 1/OWN=4"_s,
                              u"P3/1/treatment/day 1/OWN=5"_s}));
        QCOMPARE(droppedOf(*imported), (QStringList{u"5:no score"_s, u"6:unknown visit"_s}));
        QVERIFY(!imported->study.participants[0].ageYears);
        QCOMPARE(imported->study.participants[1].ageYears, 150.0);
        const auto unreadable =
            std::count_if(imported->findings.begin(), imported->findings.end(),
                          [](const study::Finding& finding) { return finding.kind == FindingKind::CellUnreadable; });
        QCOMPARE(unreadable, 3); // two ages and a score
    }

    void likeLabelsAreDifferentArms()
    {
        const auto imported =
            importWith(R"({ "recipe": 1, "columns": { "participant": "id", "day": "day", "arm": "arm" },
                                              "scales": [ { "column": "M", "scale": "OWN" } ] })",
                       "id,day,arm,M\n"
                       "P1,1,-1,3\n"
                       "P2,1,1,4\n"
                       "P3,1,Placebo*,5\n"
                       "P4,1,placebo,6\n");
        QVERIFY_RESULT(imported);
        QCOMPARE(scoresOf(imported->study),
                 (QStringList{u"P1/1/-1/day 1/OWN=3"_s, u"P2/1/1/day 1/OWN=4"_s, u"P3/1/placebo-2/day 1/OWN=5"_s,
                              u"P4/1/placebo/day 1/OWN=6"_s}));
    }

    void aDashIsNoArmWithoutName()
    {
        const auto imported =
            importWith(wideRecipe.left(wideRecipe.indexOf("\"contrast\"")).replace("\"name\": \"Placebo\", ", "") +
                           "\"primary\": \"OWN\" }",
                       "id,visit,drug,period,M,own\n"
                       "P1,day 1,-,1,20,1\n"
                       "P1,day 1,0,1,21,1\n");
        QVERIFY_RESULT(imported);
        QCOMPARE(droppedOf(*imported), QStringList{u"2:unknown arm"_s});
    }

    // Two spellings of one instrument are one scale: a study file holds no two of the same key.
    void oneScaleSpelledTwice()
    {
        WrittenFiles files;
        const auto imported = files.import(u"long.csv"_s,
                                           "participant,visit,scale,value\n"
                                           "P1,baseline,HAM-D-17,24\n"
                                           "P1,day 1,HAM\xE2\x80\x93" "D\xE2\x80\x93" "17,12\n"
                                           "P1,day 2,HAM-D\v-17,11\n",
                                           {});
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->study.scales.size(), std::size_t(1));
        QCOMPARE(imported->study.assessments.size(), std::size_t(3));
    }

    void wideTable()
    {
        const auto imported = importWith(wideRecipe, "id,visit,drug,period,M,own\n"
                                                     "P1,baseline,,,30,2\n"
                                                     "P1,day 1,0,1,20,n/a\n"
                                                     "P1,day 1,1,2,25,-999\n"
                                                     "P2,baseline,,,28,\n"
                                                     "P2,day 1,1,1,10,7\n"
                                                     "P2,day 1,0,2,-999,.\n"
                                                     "P2,day 2,0,2,26,\n");
        QVERIFY_RESULT(imported);
        const study::Study& study = imported->study;
        QCOMPARE(scoresOf(study), (QStringList{u"P1/0/all/baseline/MADRS=30"_s, u"P1/0/all/baseline/OWN=2"_s,
                                               u"P1/1/pla/day 1/MADRS=20"_s, u"P1/2/nal/day 1/MADRS=25"_s,
                                               u"P2/0/all/baseline/MADRS=28"_s, u"P2/1/nal/day 1/MADRS=10"_s,
                                               u"P2/1/nal/day 1/OWN=7"_s, u"P2/2/pla/day 2/MADRS=26"_s}));
        QCOMPARE(imported->rows, std::size_t(7));
        QCOMPARE(imported->kept, std::size_t(6));
        QCOMPARE(droppedOf(*imported), QStringList{u"7:no score"_s});
        QCOMPARE(study.scales[0].label, u"M"_s);
        QCOMPARE(study.scales[0].maximum, 60.0); // the catalogue's MADRS
        QCOMPARE(study.scales[1].maximum, 10.0);
        QCOMPARE(study.scales[1].direction, study::Direction::HigherIsBetter);
        QCOMPARE(study.primaryScale, study.scales[1].id);
        QCOMPARE(study.contrast->name, u"Blockade"_s);
        QVERIFY(study.arms[1].antagonist);
        QCOMPARE(study::designOf(study), study::Design::TwoSequenceCrossover);
        QCOMPARE(study.participants[0].sequence, study.sequences[0].id);
        QCOMPARE(study.sequences[0].name, u"Placebo → Naltrexone"_s);
    }

    void longTable()
    {
        const auto imported = importWith(R"({ "recipe": 1,
            "columns": { "participant": "s", "visit": "v", "arm": "a", "scale": "q", "value": "x" },
            "scales": [ { "label": "HDRS", "scale": "HAM-D-17" } ] })",
                                         "s;v;a;q;x\n1;d0;Placebo;HDRS;20\n1;d7;Placebo;HDRS;12,5\n"
                                         "2;d0;Drug;HDRS;22\n2;d7;Drug;HDRS;8\n2;d7;Drug;MADRS;9\n");
        QVERIFY_RESULT(imported);
        QCOMPARE(scoresOf(imported->study),
                 (QStringList{u"1/1/placebo/baseline/HAM-D-17=20"_s, u"1/1/placebo/day 7/HAM-D-17=12.5"_s,
                              u"2/1/drug/baseline/HAM-D-17=22"_s, u"2/1/drug/day 7/HAM-D-17=8"_s,
                              u"2/1/drug/day 7/MADRS=9"_s}));
        QCOMPARE(study::designOf(imported->study), study::Design::ParallelArms);
        QVERIFY(imported->study.sequences.empty());
        QCOMPARE(imported->study.scales[0].label, u"HDRS"_s);
        const auto* reference = study::byId(imported->study.arms, imported->study.contrast->reference);
        QCOMPARE(reference->name, u"Placebo"_s);
    }

    void wideWideTable()
    {
        const auto imported = importWith(R"({ "recipe": 1, "columns": { "participant": "id", "sequence": "order" },
            "scales": [ { "column": "b", "scale": "MADRS", "visit": "base" },
                        { "column": "p1d2", "scale": "MADRS", "visit": "d2", "period": 1 },
                        { "column": "p2d2", "scale": "MADRS", "visit": "d2", "period": 2 } ],
            "visits": [ { "label": "base", "phase": "baseline" }, { "label": "d2", "day": 2 } ],
            "arms": [ { "key": "placebo", "labels": ["P"] }, { "key": "ketamine", "labels": ["K"] } ] })",
                                         "id,order,b,p1d2,p2d2\nA,PK,30,28,12\nB,KP,31,11,\nC,KP,29,,\n");
        QVERIFY_RESULT(imported);
        QCOMPARE(scoresOf(imported->study),
                 (QStringList{u"A/0/all/baseline/MADRS=30"_s, u"A/1/placebo/day 2/MADRS=28"_s,
                              u"A/2/ketamine/day 2/MADRS=12"_s, u"B/0/all/baseline/MADRS=31"_s,
                              u"B/1/ketamine/day 2/MADRS=11"_s, u"C/0/all/baseline/MADRS=29"_s}));
        QCOMPARE(imported->study.sequences.size(), std::size_t(2));
        QCOMPARE(imported->study.sequences[0].key, u"PK"_s);
        QCOMPARE(imported->kept, std::size_t(3));
    }

    void baselineOfEachPeriod()
    {
        const auto imported = importWith(wideRecipe, "id,visit,drug,period,M,own\n"
                                                     "P1,baseline,,1,30,\nP1,day 1,0,1,20,\n"
                                                     "P1,baseline,1,2,26,\nP1,day 1,1,2,25,\n");
        QVERIFY_RESULT(imported);
        QCOMPARE(scoresOf(imported->study),
                 (QStringList{u"P1/1/pla/baseline/MADRS=30"_s, u"P1/1/pla/day 1/MADRS=20"_s,
                              u"P1/2/nal/baseline/MADRS=26"_s, u"P1/2/nal/day 1/MADRS=25"_s}));
    }

    void dropsWithReasons()
    {
        const auto imported = importWith(wideRecipe, "id,visit,drug,period,M,own\n" // line 1
                                                     "P1,day 1,0,1,20,1\n"          // 2 kept
                                                     "n/a,day 1,0,1,20,1\n"         // 3 no participant
                                                     "P1,day 1,1,2,n/a,\n"          // 4 no score
                                                     "P1,sometime,1,2,20,\n"        // 5 unknown visit
                                                     "P1,day 2,placebo?,2,20,\n"    // 6 unknown arm
                                                     "P1,day 2,1,2,20,1,9\n"        // 7 too many cells
                                                     "P1,day 3,1,1,20,\n"           // 8 two arms
                                                     "P1,day 1,0,1,21,1\n"          // 9 duplicate
                                                     "P2,day 1,,1,20,\n"            // 10 no arm in its period
                                                     "P3,day 1,,,20,\n");           // 11 neither arm nor period
        QVERIFY_RESULT(imported);
        QCOMPARE(droppedOf(*imported),
                 (QStringList{u"3:no participant"_s, u"4:no score"_s, u"5:unknown visit"_s, u"6:unknown arm"_s,
                              u"7:too many cells"_s, u"8:two arms in one period"_s, u"9:duplicate"_s,
                              u"10:unknown arm"_s, u"11:unknown arm"_s}));
        QCOMPARE(imported->rows, imported->kept + imported->dropped.size());
        QCOMPARE(imported->kept, std::size_t(1));
        QCOMPARE(imported->study.participants.size(), std::size_t(1));
        QCOMPARE(countFindings(imported->findings, FindingKind::TwoArmsInOnePeriod, Severity::Error), std::size_t(1));
        // only MADRS differs: OWN is 1 in both rows
        QCOMPARE(countFindings(imported->findings, FindingKind::DuplicateScore, Severity::Error), std::size_t(1));
        QCOMPARE(countFindings(imported->findings, FindingKind::DuplicateScore, Severity::Warning), std::size_t(1));
        QCOMPARE(imported->findings.front().severity, Severity::Error);
    }

    void outOfRangeIsAnErrorAndKept()
    {
        const auto imported =
            importWith(wideRecipe, "id,visit,drug,period,M,own\nP1,day 1,0,1,61,1\nP1,day 2,0,1,abc,2\n");
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->kept, std::size_t(2));
        QCOMPARE(countFindings(imported->findings, FindingKind::ScoreOutOfRange, Severity::Error), std::size_t(1));
        QCOMPARE(imported->findings.front().where, u"scores.csv, line 2"_s);
        QVERIFY(imported->findings.front().detail.contains(u"61 (allowed 0 to 60)"_s));
        QCOMPARE(countFindings(imported->findings, FindingKind::CellUnreadable, Severity::Warning), std::size_t(1));
    }

    void treatmentColumnsRule()
    {
        const auto imported = importWith(R"({ "recipe": 1, "columns": { "participant": "id", "visit": "v" },
            "treatments": ["t1", "t2"], "scales": [ { "column": "M", "scale": "MADRS" } ],
            "visits": [ { "label": "b", "phase": "baseline" }, { "label": "k1", "day": 1, "arm": "ket" },
                        { "label": "p1", "day": 1, "arm": "pla" } ],
            "arms": [ { "key": "pla", "name": "Placebo", "labels": ["p"] }, { "key": "ket", "labels": ["k"] } ] })",
                                         "id,v,t1,t2,M\nA,b,p,k,30\nA,p1,p,k,29\nA,k1,p,k,11\n"
                                         "B,b,k,n/a,31\nB,k1,k,n/a,12\nB,p1,k,n/a,30\n"
                                         "C,b,n/a,n/a,33\nC,k1,n/a,n/a,9\n"
                                         "D,b,k,p,20\n");
        QVERIFY_RESULT(imported);
        QCOMPARE(droppedOf(*imported), (QStringList{u"7:arm not given"_s, u"9:arm not given"_s}));
        QCOMPARE(QString::fromStdString(imported->dropped[0].text), u"Placebo was given in no period"_s);
        const study::Study& study = imported->study;
        QCOMPARE(study.sequences.size(), std::size_t(2));
        QCOMPARE(study.participants[1].key, u"B"_s); // one treatment only: the sequence that begins with it
        QCOMPARE(study::byId(study.sequences, study.participants[1].sequence)->key, u"ket-pla"_s);
        QVERIFY(!study.participants[2].sequence.isValid());                                 // never treated
        QCOMPARE(study::periodsOf(study, study.participants[3].id).size(), std::size_t(3)); // treated, not scored after
    }

    void ordersOfRowsTellPeriods()
    {
        const auto imported =
            importWith(R"({ "recipe": 1, "columns": { "participant": "id", "visit": "v", "arm": "a" },
            "scales": [ { "column": "M", "scale": "MADRS" } ] })",
                       "id,v,a,M\nA,day 1,x,10\nA,day 2,x,11\nA,day 1,y,12\nB,day 1,y,13\nB,day 1,x,14\n");
        QVERIFY_RESULT(imported);
        QCOMPARE(scoresOf(imported->study),
                 (QStringList{u"A/1/x/day 1/MADRS=10"_s, u"A/1/x/day 2/MADRS=11"_s, u"A/2/y/day 1/MADRS=12"_s,
                              u"B/1/y/day 1/MADRS=13"_s, u"B/2/x/day 1/MADRS=14"_s}));
    }

    void whereFilters_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<std::size_t>("kept");
        QTest::newRow("a row's cell") << u"site"_s << u"north"_s << std::size_t(2);
        QTest::newRow("names are folded") << u"SITE"_s << u"North"_s << std::size_t(2);
        QTest::newRow("a number") << u"code"_s << u"1"_s << std::size_t(1);
        QTest::newRow("its negative") << u"code"_s << u"-1"_s << std::size_t(2);
        QTest::newRow("the same number") << u"code"_s << u"1.0"_s << std::size_t(1);
        QTest::newRow("a role") << u"participant"_s << u"A"_s << std::size_t(1);
    }

    void whereFilters()
    {
        QFETCH(QString, column);
        QFETCH(QString, value);
        QFETCH(std::size_t, kept);
        WrittenFiles files;
        interchange::ImportOptions options;
        options.where.push_back({column, value});
        const auto imported = files.import(u"t.csv"_s,
                                           "subject,visit,site,code,MADRS\nA,day 1,north,1,10\nB,day 1,north,-1,11\n"
                                           "C,day 1,south,-1,12\n",
                                           options);
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->kept, kept);
        for (const interchange::DroppedRow& row : imported->dropped) {
            QCOMPARE(row.reason, DropReason::NotSelected);
            QVERIFY(row.text.find("left out by " + column.toStdString() + "=") == 0);
        }
    }

    void unknownColumnsAreNamed()
    {
        const auto imported = importWith(R"({ "recipe": 1, "columns": { "participant": "id", "visit": "when" },
            "scales": [ { "column": "M", "scale": "MADRS" } ] })",
                                         "id,visit,M\nA,day 1,3\n");
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, base::ErrorKind::UnknownKey);
        QCOMPARE(imported.error().subject, std::string("when"));
        QCOMPARE(imported.error().detail, std::string("no such column; scores.csv has id, visit, M"));
    }

    void nothingLeftIsAnError()
    {
        const auto imported = importWith(wideRecipe, "id,visit,drug,period,M,own\nP1,later,0,1,20,1\n");
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, base::ErrorKind::NothingToImport);
        QVERIFY(imported.error().detail.find("later") != std::string::npos);
    }

    void progressCanCancel()
    {
        class Impatient final : public base::Progress
        {
        public:
            void report(double) override {}

            [[nodiscard]] bool cancelled() const override { return true; }
        };

        WrittenFiles files;
        Impatient progress;
        const QString path = files.write(u"t.csv"_s, "id,visit,MADRS\nA,day 1,3\n");
        const auto imported = interchange::importStudy({path}, {}, progress);
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, base::ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(StudyBuilderTest)
#include "study_builder_test.moc"
