// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edit_rows.h"
#include "core/study/digest.h"
#include "core/study/edit.h"
#include "tests/store/store_fixture.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace study;
using base::ErrorKind;
using tests::StoredStudy;

namespace {

Participant newParticipant()
{
    return {.id = {},
            .key = u"P7"_s,
            .sequence = SequenceId(2),
            .ageYears = 44.0,
            .sex = u"F"_s,
            .attributes = {{u"site"_s, u"2"_s, u"There"_s}},
            .origin = Origin::Entered,
            .source = {}};
}

ChangeScore change(int participant, std::int16_t period, int visit, int scale, std::optional<double> value)
{
    return {.participant = ParticipantId(participant),
            .period = period,
            .visit = VisitId(visit),
            .scale = ScaleId(scale),
            .value = value,
            .origin = Origin::Entered,
            .source = {}};
}

} // namespace

class EditRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void fileAndValueAgreeAfterEachEdit_data();
    void fileAndValueAgreeAfterEachEdit();
    void editsInARow();
    void anOutdatedEditIsRefused();
    void anEditOfAReplacedFileIsRefused();
    void aRefusedEditChangesNothing();
};

void EditRowsTest::fileAndValueAgreeAfterEachEdit_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("change a score") << Edit(change(1, 1, 3, 1, 12.0));
    QTest::newRow("same score, other origin") << Edit(change(1, 1, 3, 1, 12.5));
    QTest::newRow("add a score") << Edit(change(5, 2, 5, 1, 3.0));
    QTest::newRow("add a baseline score") << Edit(change(6, 0, 1, 2, 0.0));
    QTest::newRow("remove a score") << Edit(change(2, 1, 2, 2, std::nullopt));
    ChangeScore fromNowhere = change(1, 1, 3, 1, 12.0);
    fromNowhere.source = SourceId(-1);
    QTest::newRow("a source that is none") << Edit(fromNowhere);
    QTest::newRow("add a participant") << Edit(
        AddParticipant{newParticipant(), {{{}, 1, ArmId(2), 0.0}, {{}, 2, ArmId(1), std::nullopt}}});
    QTest::newRow("add a participant without periods") << Edit(AddParticipant{newParticipant(), {}});
    QTest::newRow("add a note") << Edit(
        AddNote{{NoteId(), ParticipantId(2), u"Seen"_s, u"me"_s, u"2026-11-23T00:00:00Z"_s}});
    QTest::newRow("remove a note") << Edit(RemoveNote{NoteId(4)});
    QTest::newRow("a note on a point") << Edit(
        AddNote{{NoteId(), ParticipantId(2), u"Seen"_s, {}, {}, 1, VisitId(3), ScaleId(1), u"a number"_s}});
    QTest::newRow("change a note") << Edit(
        ChangeNote{{NoteId(5), ParticipantId(1), u"Other"_s, u"me"_s, {}, 2, VisitId(4), {}, {}}});
    QTest::newRow("add a snapshot") << Edit(
        AddSnapshot{{SnapshotId(), u"Late"_s, u"overview"_s, u"{\"side\": 1}"_s, u"2026-11-23T00:00:00Z"_s}});
    QTest::newRow("remove a snapshot") << Edit(RemoveSnapshot{SnapshotId(2)});
    QTest::newRow("several scores") << Edit(
        ChangeScores{{change(1, 1, 3, 1, 12.0), change(5, 2, 5, 1, 3.0), change(2, 1, 2, 2, std::nullopt),
                      change(1, 1, 3, 1, std::nullopt)}});
    Participant renamed = tests::exampleStudy().participants[1];
    renamed.key = u"P2b"_s;
    renamed.attributes = {{u"site"_s, u"3"_s, {}}, {u"ward"_s, u"4"_s, {}}};
    QTest::newRow("change a participant") << Edit(ChangeParticipant{renamed});
    QTest::newRow("add a period") << Edit(AddPeriod{{ParticipantId(6), 1, ArmId(1), 3.0}});
    QTest::newRow("change a period") << Edit(ChangePeriod{{ParticipantId(4), 2, ArmId(1), 44.0}});
    QTest::newRow("add a dose") << Edit(AddDose{
        {DoseId(), ParticipantId(2), 1, u"ketamine"_s, 0.5, u"mg/kg"_s, {}, 0.0, 40.0, Origin::Entered, SourceId(1)}});
    QTest::newRow("change a dose") << Edit(ChangeDose{
        {DoseId(1), ParticipantId(2), 1, u"ketamine"_s, 0.4, u"mg/kg"_s, u"IM"_s, 5.0, {}, Origin::Entered, {}}});
    QTest::newRow("remove a dose") << Edit(RemoveDose{DoseId(1)});
    QTest::newRow("add an event") << Edit(
        AddEvent{{EventId(), ParticipantId(1), 1, u"fall"_s, {}, 1.0, {}, Origin::Entered, {}}});
    QTest::newRow("change an event") << Edit(
        ChangeEvent{{EventId(3), ParticipantId(3), 1, u"vomiting"_s, u"mild"_s, 0.0, 1.0, Origin::Entered, {}}});
    QTest::newRow("remove an event") << Edit(RemoveEvent{EventId(1)});
    QTest::newRow("a block of all sorts")
        << Edit(EditBlock{{ChangeAbout{{.key = {},
                                        .title = u"Third title"_s,
                                        .subtitle = {},
                                        .question = {},
                                        .citation = {},
                                        .badge = {},
                                        .limits = {}}},
                           ChangeContrast{std::nullopt}, AddParticipant{newParticipant(), {{{}, 1, ArmId(2), 0.0}}},
                           RemovePeriod{ParticipantId(7), 1}, ChangeAbout{tests::exampleStudy().about},
                           RemoveNote{NoteId(4)}, change(2, 1, 2, 2, std::nullopt)}});
    QTest::newRow("add an exclusion") << Edit(
        AddExclusion{{ExclusionId(), ParticipantId(1), 2, u"protocol"_s, Origin::Entered, SourceId(2)}});
    QTest::newRow("change an exclusion") << Edit(
        ChangeExclusion{{ExclusionId(1), ParticipantId(2), 1, u"unblinded"_s, Origin::Entered, {}}});
    QTest::newRow("remove an exclusion") << Edit(RemoveExclusion{ExclusionId(1)});
    QTest::newRow("change what it says of itself") << Edit(ChangeAbout{{.key = {},
                                                                        .title = u"Other title"_s,
                                                                        .subtitle = {},
                                                                        .question = {},
                                                                        .citation = {},
                                                                        .badge = {},
                                                                        .limits = {}}});
    QTest::newRow("turn the contrast round") << Edit(ChangeContrast{Contrast{ArmId(2), ArmId(1), u"Round"_s}});
    QTest::newRow("remove the contrast") << Edit(ChangeContrast{std::nullopt});
    QTest::newRow("replace the study") << Edit(ReplaceStudy{std::make_shared<const Study>(tests::largeStudy(20, 6))});
    QTest::newRow("replace it by nothing") << Edit(ReplaceStudy{std::make_shared<const Study>()});
}

void EditRowsTest::fileAndValueAgreeAfterEachEdit()
{
    QFETCH(Edit, edit);
    const StoredStudy stored;
    const auto before = stored.load();
    QVERIFY_RESULT(before);

    const auto applied = study::apply(*before->study, edit);
    QVERIFY_RESULT(applied);
    const auto revision = stored.file().apply(*applied, before->revision);
    QVERIFY_RESULT(revision);
    QCOMPARE(revision->number, 2);
    QVERIFY(revision->digest == contentDigest(*applied->after));
    const auto after = stored.load(); // checks the digest once more
    QVERIFY_RESULT(after);
    QVERIFY(*after->study == *applied->after);
    QVERIFY(after->revision == *revision);

    const auto undone = study::apply(*after->study, applied->inverse);
    QVERIFY_RESULT(undone);
    QVERIFY_RESULT(stored.file().apply(*undone, after->revision));
    const auto back = stored.load();
    QVERIFY_RESULT(back);
    QVERIFY(*back->study == tests::exampleStudy());
    QVERIFY(back->revision.digest == before->revision.digest);
    QCOMPARE(back->revision.number, 3);
}

void EditRowsTest::editsInARow()
{
    const StoredStudy stored(tests::largeStudy(40, 5));
    auto current = std::make_shared<const Study>(tests::largeStudy(40, 5));
    store::Revision revision = stored.revision;
    for (int i = 1; i <= 12; ++i) {
        const auto value = i % 4 == 0 ? std::nullopt : std::optional<double>(i);
        const auto applied =
            study::apply(*current, change(i % 7 + 1, static_cast<std::int16_t>(i % 2 + 1), i % 5 + 1, 1, value));
        QVERIFY_RESULT(applied);
        const auto next = stored.file().apply(*applied, revision);
        QVERIFY_RESULT(next);
        revision = *next;
        current = applied->after;
    }
    const auto loaded = stored.load();
    QVERIFY_RESULT(loaded);
    QVERIFY(*loaded->study == *current);
    QCOMPARE(loaded->revision.number, 13);
}

void EditRowsTest::anOutdatedEditIsRefused()
{
    const StoredStudy stored;
    const Study study = tests::exampleStudy();
    const auto mine = study::apply(study, change(1, 1, 3, 1, 1.0));
    const auto theirs = study::apply(study, change(2, 1, 3, 1, 2.0));
    QVERIFY_RESULT(stored.file().apply(*theirs, stored.revision));
    const QByteArray before = tests::bytesOf(stored.path());
    QCOMPARE(stored.file().apply(*mine, stored.revision).error().kind, ErrorKind::Conflict);
    QCOMPARE(tests::bytesOf(stored.path()), before);
    QVERIFY(*stored.load()->study == *theirs->after);
}

void EditRowsTest::anEditOfAReplacedFileIsRefused()
{
    const StoredStudy stored;
    const auto applied = study::apply(tests::exampleStudy(), change(1, 1, 3, 1, 1.0));
    base::NoProgress progress;
    const auto created = stored.file().create(tests::largeStudy(7, 5), store::Overwrite::Yes, progress);
    QVERIFY_RESULT(created);
    QCOMPARE(created->number, stored.revision.number); // the count alone would not tell
    QCOMPARE(stored.file().apply(*applied, stored.revision).error().kind, ErrorKind::Conflict);
    QVERIFY(*stored.load()->study == tests::largeStudy(7, 5));
}

void EditRowsTest::aRefusedEditChangesNothing()
{
    const StoredStudy stored;
    const QByteArray before = tests::bytesOf(stored.path());
    Study unsound = tests::exampleStudy();
    unsound.periods.erase(unsound.periods.begin());
    const Applied replaced{std::make_shared<const Study>(unsound), ReplaceStudy{},
                           ReplaceStudy{std::make_shared<const Study>(unsound)}};
    QCOMPARE(stored.file().apply(replaced, stored.revision).error().kind, ErrorKind::InvalidValue);

    auto study = std::make_shared<const Study>(tests::exampleStudy());
    const Exclusion noSuchPeriod{ExclusionId(9), ParticipantId(1), 7, u"none"_s, Origin::Entered, {}};
    const Applied excluded{study, RemoveExclusion{ExclusionId(9)}, AddExclusion{noSuchPeriod}};
    QCOMPARE(stored.file().apply(excluded, stored.revision).error().kind, ErrorKind::InvalidValue);

    const Applied unrelated{study, AddNote{}, RemoveExclusion{ExclusionId(1)}};
    QCOMPARE(stored.file().apply(unrelated, stored.revision).error().kind, ErrorKind::InvalidEdit);

    const Applied absent{study, change(1, 1, 3, 1, 51.0), change(1, 1, 3, 1, 2.0)}; // the old score was never 51
    QCOMPARE(stored.file().apply(absent, stored.revision).error().kind, ErrorKind::Conflict);
    QCOMPARE(tests::bytesOf(stored.path()), before);
}

QTEST_GUILESS_MAIN(EditRowsTest)
#include "edit_rows_test.moc"
