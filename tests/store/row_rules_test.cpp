// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules in memory and those of the tables refuse the same studies.
#include "core/store/migration.h"
#include "core/store/row_rules.h"
#include "core/store/study_rows.h"
#include "core/store/transaction.h"
#include "tests/store/store_fixture.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace study;
using base::ErrorKind;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

using Spoil = void (*)(Study&);

// Into tables with foreign keys and checks on, which a bulk write turns off.
base::Result<void> writeWithEveryCheck(const Study& study)
{
    base::NoProgress progress;
    const auto database = store::Database::inMemory();
    auto ready = database->run("PRAGMA foreign_keys = ON");
    store::Transaction transaction(*database, store::Transaction::Kind::Write);
    if (!ready || !store::migrate(*database)) {
        return base::fail(ErrorKind::FileUnwritable);
    }
    return store::writeStudy(*database, study, {.number = 1, .digest = {}}, progress);
}

} // namespace

class RowRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void soundStudiesPass();
    void unsoundStudiesDoNot_data();
    void unsoundStudiesDoNot();
};

void RowRulesTest::soundStudiesPass()
{
    for (const Study& study : {Study(), tests::exampleStudy(), tests::largeStudy(30, 4)}) {
        QVERIFY(!store::firstFault(study));
        QVERIFY_RESULT(writeWithEveryCheck(study));
    }
}

void RowRulesTest::unsoundStudiesDoNot_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* name, const char* where, Spoil spoil) {
        QTest::newRow(name) << spoil << QByteArray(where);
    };
    row("two scores in one place", "table assessment, row 2", [](Study& s) { s.assessments[1] = s.assessments[0]; });
    row("score of nobody", "table assessment, row 50",
        [](Study& s) { s.assessments.back().participant = ParticipantId(99); });
    row("score in no period", "table assessment, row 50", [](Study& s) { s.assessments.back().period = 1; });
    row("post-dose score without arm", "table assessment, row 50",
        [](Study& s) { s.assessments.back().visit = VisitId(3); });
    row("score at no visit", "table assessment, row 50", [](Study& s) { s.assessments.back().visit = VisitId(9); });
    row("score on no scale", "table assessment, row 50", [](Study& s) { s.assessments.back().scale = ScaleId(9); });
    row("score from no source", "table assessment, row 50",
        [](Study& s) { s.assessments.back().source = SourceId(9); });
    row("score not a number", "table assessment, row 1", [](Study& s) { s.assessments[0].value = notANumber; });
    row("infinite score", "table assessment, row 1", [](Study& s) { s.assessments[0].value = infinity; });
    row("the same period twice", "table period, row 2", [](Study& s) { s.periods[1] = s.periods[0]; });
    row("treatment period without arm", "table period, row 1", [](Study& s) { s.periods[0].arm = ArmId(); });
    row("period 0 with an arm", "table period, row 11", [](Study& s) { s.periods.back().arm = ArmId(1); });
    row("period with an unknown arm", "table period, row 1", [](Study& s) { s.periods[0].arm = ArmId(7); });
    row("period on no day", "table period, row 1", [](Study& s) { s.periods[0].startDay = infinity; });
    row("two participants of one id", "table participant, row 2",
        [](Study& s) { s.participants[1].id = ParticipantId(1); });
    row("two participants of one key", "table participant, row 2", [](Study& s) { s.participants[1].key = u"P1"_s; });
    row("participant without key", "table participant, row 2", [](Study& s) { s.participants[1].key.clear(); });
    row("participant in no sequence", "table participant, row 1",
        [](Study& s) { s.participants[0].sequence = SequenceId(9); });
    row("participant of 200 years", "table participant, row 1", [](Study& s) { s.participants[0].ageYears = 200.0; });
    row("participant from no source", "table participant, row 1",
        [](Study& s) { s.participants[0].source = SourceId(9); });
    row("sequence of an unknown arm", "table sequence, row 1", [](Study& s) { s.sequences[0].arms[0] = ArmId(9); });
    row("arm without key", "table arm, row 1", [](Study& s) { s.arms[0].key.clear(); });
    row("visit at no time", "table visit, row 2", [](Study& s) { s.visits[1].time = infinity; });
    row("two visits of one key", "table visit, row 2", [](Study& s) { s.visits[1].key = s.visits[0].key; });
    row("scale upside down", "table scale, row 1", [](Study& s) { s.scales[0].minimum = 99.0; });
    row("response of nothing", "table scale, row 1", [](Study& s) { s.scales[0].responseFraction = 0.0; });
    row("two scales of one key", "table scale, row 2", [](Study& s) { s.scales[1].key = s.scales[0].key; });
    row("half a SHA-256", "table source, row 1", [](Study& s) { s.sources[0].sha256 = u"abc"_s; });
    row("SHA-256 with a NUL", "table source, row 1",
        [](Study& s) { s.sources[0].sha256 = QString(64, u'a').replace(1, 1, QChar()); });
    row("dose in no period", "table dose, row 1", [](Study& s) { s.doses[0].period = 5; });
    row("negative dose", "table dose, row 1", [](Study& s) { s.doses[0].amount = -1.0; });
    row("dose of nothing", "table dose, row 1", [](Study& s) { s.doses[0].substance.clear(); });
    row("dose for less than no time", "table dose, row 2", [](Study& s) { s.doses[1].durationMinutes = -1.0; });
    row("event in no period", "table event, row 1", [](Study& s) { s.events[0].period = 5; });
    row("event that ends before it starts", "table event, row 1", [](Study& s) { s.events[0].endDay = 0.0; });
    row("exclusion of nobody", "table exclusion, row 1",
        [](Study& s) { s.exclusions[0].participant = ParticipantId(9); });
    row("exclusion from no period", "table exclusion, row 2", [](Study& s) { s.exclusions[1].period = 9; });
    row("exclusion without reason", "table exclusion, row 1", [](Study& s) { s.exclusions[0].reason.clear(); });
    row("note on nobody", "table note, row 2", [](Study& s) { s.notes[1].participant = ParticipantId(9); });
    row("note in no period", "table note, row 3", [](Study& s) { s.notes[2].period = 9; });
    row("note in a period of nobody", "table note, row 1", [](Study& s) { s.notes[0].period = 1; });
    row("note at no visit", "table note, row 1", [](Study& s) { s.notes[0].visit = VisitId(9); });
    row("note on no scale", "table note, row 4", [](Study& s) { s.notes[3].scale = ScaleId(9); });
    row("snapshot without a name", "table snapshot, row 1", [](Study& s) { s.snapshots[0].name.clear(); });
    row("snapshot of a whole book", "table snapshot, row 1",
        [](Study& s) { s.snapshots[0].view = QString(65537, u'x'); });
    row("empty note", "table note, row 1", [](Study& s) { s.notes[0].text.clear(); });
    row("contrast of an arm with itself", "table contrast", [](Study& s) { s.contrast->comparator = ArmId(1); });
    row("contrast with nothing", "table contrast", [](Study& s) { s.contrast->comparator = ArmId(9); });
    row("unknown primary scale", "table study", [](Study& s) { s.primaryScale = ScaleId(9); });
}

void RowRulesTest::unsoundStudiesDoNot()
{
    QFETCH(Spoil, spoil);
    QFETCH(QByteArray, where);
    Study study = tests::exampleStudy();
    spoil(study);

    const auto fault = store::firstFault(study);
    QVERIFY(fault.has_value());
    QVERIFY2(fault->where.starts_with(where.toStdString()), fault->where.c_str());

    const auto written = writeWithEveryCheck(study);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::InvalidValue);

    const QTemporaryDir folder;
    base::NoProgress progress;
    const auto created = store::StudyFile(folder.filePath(u"x"_s)).create(study, store::Overwrite::No, progress);
    QCOMPARE(created.error().kind, ErrorKind::InvalidValue);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_GUILESS_MAIN(RowRulesTest)
#include "row_rules_test.moc"
