// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/export_csv.h"
#include "core/interchange/export_formats.h"
#include "core/interchange/study_json.h"
#include "core/study/scale_catalogue.h"
#include "tests/interchange/written_files.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// Every table has rows, every optional value is there once and missing once, and texts need escaping.
study::Study fullStudy()
{
    using namespace study;
    Study full;
    full.about = {u"key"_s,   u"A \"title\", with\nlines \u00e9\U0001D11E"_s, u"sub"_s,     u"why?"_s,
                  u"cited"_s, u"Simulated to match published facts"_s,        u"one\ntwo"_s};
    full.sources = {{SourceId(3), u"file, with comma.csv"_s, u"cited"_s, QString(64, u'a')},
                    {SourceId(5), u"simulation"_s, {}, {}}};
    full.arms = {{ArmId(1), u"placebo"_s, u"Ketamine after placebo"_s, u"words"_s, false},
                 {ArmId(4), u"naltrexone"_s, u"Ketamine after naltrexone"_s, {}, true}};
    full.contrast = Contrast{ArmId(1), ArmId(4), u"Naltrexone blockade"_s};
    full.sequences = {{SequenceId(1), u"PN"_s, u"placebo first"_s, {ArmId(1), ArmId(4)}},
                      {SequenceId(2), u"NP"_s, u"naltrexone first"_s, {ArmId(4), ArmId(1)}}};
    full.participants = {{ParticipantId(2),
                          u"P01"_s,
                          SequenceId(1),
                          36.25,
                          u"F"_s,
                          {{u"group"_s, u"MDD"_s, u"depressed"_s}},
                          Origin::Simulated,
                          SourceId(5)},
                         {ParticipantId(7), u"P, \"02\""_s, {}, {}, {}, {}, Origin::Entered, {}}};
    full.periods = {{ParticipantId(2), 0, {}, {}},
                    {ParticipantId(2), 1, ArmId(1), 0.0},
                    {ParticipantId(2), 2, ArmId(4), 29.5},
                    {ParticipantId(7), 0, {}, {}},
                    {ParticipantId(7), 1, ArmId(4), {}}};
    full.visits = {{VisitId(1), u"baseline"_s, u"Before"_s, VisitPhase::Baseline, TimeUnit::Day, 0.0},
                   {VisitId(2), u"day 1"_s, u"Day 1"_s, VisitPhase::PostDose, TimeUnit::Day, 1.0},
                   {VisitId(3), u"minute 40"_s, u"40'"_s, VisitPhase::PostDose, TimeUnit::Minute, 40.0}};
    full.scales = {scaleFrom(*catalogueScale(u"MADRS"), ScaleId(1), u"MADRS_Total"_s),
                   {ScaleId(2), u"OWN"_s, u"Own scale"_s, u"own"_s, -1.5, 30.25, Direction::HigherIsBetter, 0.5, 20.0}};
    full.primaryScale = ScaleId(2);
    full.assessments = {
        {ParticipantId(2), VisitId(1), ScaleId(1), SourceId(3), 0, Origin::Imported, 30.0},
        {ParticipantId(2), VisitId(2), ScaleId(1), SourceId(5), 1, Origin::Simulated, 0.1},
        {ParticipantId(2), VisitId(2), ScaleId(2), SourceId(5), 1, Origin::Modelled, 1.0 / 3.0},
        {ParticipantId(2), VisitId(3), ScaleId(2), SourceId(5), 2, Origin::Derived, -1.2345678901234567},
        {ParticipantId(7), VisitId(1), ScaleId(1), {}, 0, Origin::Entered, 0.0},
        {ParticipantId(7), VisitId(2), ScaleId(1), {}, 1, Origin::Reported, 59.999999999999993}};
    full.doses = {{DoseId(1), ParticipantId(2), 1, u"ketamine"_s, 0.5, u"mg/kg"_s, u"iv"_s, 0.0, 40.0, Origin::Reported,
                   SourceId(3)},
                  {DoseId(2), ParticipantId(7), 1, u"naltrexone"_s, 50.0, {}, {}, -45.0, {}, Origin::Entered, {}}};
    full.events = {{EventId(1), ParticipantId(2), 1, u"nausea"_s, u"mild"_s, 0.5, 1.0, Origin::Simulated, SourceId(5)},
                   {EventId(9), ParticipantId(7), 0, u"headache"_s, {}, {}, {}, Origin::Entered, {}}};
    full.exclusions = {{ExclusionId(1), ParticipantId(7), std::int16_t(1), u"left"_s, Origin::Simulated, SourceId(5)},
                       {ExclusionId(2), ParticipantId(7), {}, u"moved"_s, Origin::Entered, {}}};
    full.snapshots = {{SnapshotId(3), u"view"_s, u"overview"_s, u"{}"_s, {}}};
    full.notes = {{NoteId(1), {}, u"of the study"_s, {}, {}},
                  {NoteId(2), ParticipantId(2), u"of one"_s, u"me"_s, u"2026-11-23T10:00:00Z"_s},
                  {NoteId(3),
                   ParticipantId(7),
                   u"on a point"_s,
                   {},
                   {},
                   std::int16_t(1),
                   full.visits.front().id,
                   full.scales.front().id,
                   u"a number"_s}};
    study::sortStudy(full);
    return full;
}

/// Scores with their origins, whatever the ids.
QStringList scoresAndOrigins(const study::Study& study)
{
    QStringList scores = scoresOf(study);
    for (qsizetype i = 0; i < scores.size(); ++i) {
        const study::Assessment& row = study.assessments[static_cast<std::size_t>(i)];
        scores[i] += u' ' + study::originKey(row.origin) + u' ' + QString::number(row.value, 'g', 17);
    }
    scores.sort();
    return scores;
}

} // namespace

class ExportFormatsTest : public QObject
{
    Q_OBJECT

private slots:

    void everyFormatWrites()
    {
        for (const interchange::ExportFormat& format : interchange::exportFormats()) {
            QCOMPARE(interchange::exportFormatFor(u"/x/OUT"_s + format.ending.toUpper()), &format);
            const auto bytes = format.write(fullStudy());
            QVERIFY_RESULT(bytes);
            QVERIFY(bytes->contains("Simulated to match published facts"));
            const auto again = format.write(fullStudy());
            QVERIFY_RESULT(again);
            QCOMPARE(*again, *bytes);
        }
        QVERIFY(interchange::exportFormatFor(u"out.docx"_s) == nullptr);
    }

    void jsonIsLossless()
    {
        const study::Study full = fullStudy();
        const auto json = interchange::studyJson(full);
        QVERIFY_RESULT(json);
        const auto again = interchange::parseStudyJson(json->toStdString(), "study.json");
        QVERIFY_RESULT(again);
        QVERIFY(*again == full);
        // one score a line
        QCOMPARE(json->count("\n    [\""), full.assessments.size());
    }

    void emptyStudyIsLossless()
    {
        const auto json = interchange::studyJson({});
        QVERIFY_RESULT(json);
        const auto again = interchange::parseStudyJson(json->toStdString(), "study.json");
        QVERIFY_RESULT(again);
        QVERIFY(*again == study::Study{});
    }

    void jsonRefusesWhatCannotBeRead()
    {
        study::Study twice = fullStudy();
        twice.arms[1].key = twice.arms[0].key;
        QVERIFY(!interchange::studyJson(twice));
        study::Study infinite = fullStudy();
        infinite.assessments[0].value = std::numeric_limits<double>::infinity();
        QVERIFY(!interchange::studyJson(infinite));
        QVERIFY(!interchange::studyCsv(infinite));
        study::Study dangling = fullStudy();
        dangling.assessments[0].visit = study::VisitId(99);
        const auto json = interchange::studyJson(dangling);
        QVERIFY(!json);
        QCOMPARE(json.error().kind, base::ErrorKind::InvalidValue);
        QCOMPARE(json.error().subject, std::string("assessments"));
    }

    void damagedJsonIsNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* from, const char* to, base::ErrorKind kind, const char* words) {
            QTest::newRow(words) << QByteArray(from) << QByteArray(to) << static_cast<int>(kind) << QByteArray(words);
        };
        using base::ErrorKind;
        row("\"blockadeStudy\": 1", "\"blockadeStudy\": 2", ErrorKind::NewerVersion, "newer version");
        row("\"blockadeStudy\": 1", "\"other\": 1", ErrorKind::UnknownFormat, "not a study");
        row("{", "", ErrorKind::MalformedInput, "not JSON at line");
        row("\"title\"", "\"titel\"", ErrorKind::InvalidValue, "about.titel: unknown key");
        row("[\"P01\", 1, \"day 1\", \"MADRS\"", "[\"P01\", 1, \"day 9\", \"MADRS\"", ErrorKind::InvalidValue,
            "assessments[1]");
        row("[\"P01\", 1, \"day 1\", \"OWN\"", "[\"P01\", 1, \"day 1\", \"MADRS\"", ErrorKind::InvalidValue,
            "two scores");
        row("\"minimum\": -1.5", "\"minimum\": \"low\"", ErrorKind::InvalidValue, "scales[1].minimum: a number");
        row("\"origin\": \"simulated\"", "\"origin\": \"made up\"", ErrorKind::InvalidValue, "participants[0].origin");
        row("\"id\": 4", "\"id\": 1", ErrorKind::InvalidValue, "two rows with the id 1");
        row("\"id\": 4", "\"id\": -4", ErrorKind::InvalidValue, "arms[1].id: a whole number");
    }

    void damagedJsonIsNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, kind);
        QFETCH(QByteArray, words);
        QByteArray json = *interchange::studyJson(fullStudy());
        const qsizetype at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const auto study = interchange::parseStudyJson(json.toStdString(), "study.json");
        QVERIFY(!study);
        QVERIFY2(QByteArray::fromStdString(study.error().detail).contains(words), study.error().detail.c_str());
        QCOMPARE(static_cast<int>(study.error().kind), kind);
    }

    void csvComesBack()
    {
        const study::Study full = fullStudy();
        const auto csv = interchange::studyCsv(full);
        QVERIFY_RESULT(csv);
        WrittenFiles files;
        const auto again = files.import(u"export.csv"_s, *csv);
        QVERIFY_RESULT(again);
        QVERIFY(again->dropped.empty());
        QCOMPARE(scoresAndOrigins(again->study), scoresAndOrigins(full));
        QCOMPARE(again->study.about.badge, full.about.badge);                   // a simulation stays one
        QCOMPARE(again->study.participants[0].origin, study::Origin::Imported); // of the person's first score
        QCOMPARE(again->study.sequences[0].key, u"PN"_s);
    }

    void csvCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << u"P01"_s << QByteArray("P01");
        QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
        QTest::newRow("lines") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray("\"'=1+1\"");
        QTest::newRow("command") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"");
        QTest::newRow("dash") << u"-cmd"_s << QByteArray("\"'-cmd\"");
        QTest::newRow("a negative number") << u"-12"_s << QByteArray("-12");
        QTest::newRow("empty") << QString() << QByteArray();
    }

    void csvCells()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(interchange::csvCell(text), cell);
    }

    void droppedRowsAreListed()
    {
        const QByteArray csv =
            interchange::droppedCsv({{12, "sub-1", "ses-d2", interchange::DropReason::NoScore, "no score in A, B"},
                                     {13, "=x", "", interchange::DropReason::NotSelected, "left out by g=M (g is H)"}});
        QCOMPARE(csv, QByteArray("line,participant,session,reason,detail\n"
                                 "12,sub-1,ses-d2,no score,\"no score in A, B\"\n"
                                 "13,\"'=x\",,not selected,left out by g=M (g is H)\n"));
    }
};

QTEST_GUILESS_MAIN(ExportFormatsTest)
#include "export_formats_test.moc"
