// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include "core/store/study_file.h"
#include "core/study/digest.h"
#include "core/study/lookup.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

study::SharedStudy sharedExample()
{
    return std::make_shared<const study::Study>(tests::exampleStudy());
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void aFlipTellsTheViewBeforeIt()
    {
        workspace::Workspace workspace;
        workspace.show(sharedExample(), workspace::Keeping::Embedded);
        workspace::ViewState before;
        int changes = 0;
        connect(&workspace, &workspace::Workspace::viewChanged, this, [&](const workspace::ViewState& view) {
            before = view;
            ++changes;
        });
        workspace.setSide(study::Side::Comparator);
        QCOMPARE(changes, 1);
        QCOMPARE(before.selection.side, study::Side::Reference);
        QCOMPARE(workspace.view().selection.side, study::Side::Comparator);
        workspace.setSide(study::Side::Comparator); // nothing new, nothing said
        QCOMPARE(changes, 1);
    }

    void neighboursGoRoundAndStayInTheSelection()
    {
        workspace::Workspace workspace;
        workspace.show(sharedExample(), workspace::Keeping::Embedded);
        const auto& people = workspace.study()->participants;
        workspace.focusNeighbour(1);
        QCOMPARE(workspace.view().focused, people.front().id);
        workspace.focusNeighbour(-1);
        QCOMPARE(workspace.view().focused, people.back().id);
        workspace.focusNeighbour(1);
        QCOMPARE(workspace.view().focused, people.front().id);
        study::Selection selection = workspace.view().selection;
        selection.where = {{u"participant"_s, people[1].key}};
        workspace.setSelection(selection);
        workspace.focusNeighbour(1);
        QCOMPARE(workspace.view().focused, people[1].id);
    }

    void anEmbeddedStudyRefusesEdits()
    {
        workspace::Workspace workspace;
        workspace.show(sharedExample(), workspace::Keeping::Embedded);
        base::ErrorKind kind{};
        connect(&workspace, &workspace::Workspace::failed, this, [&](const base::Error& error) { kind = error.kind; });
        const study::SharedStudy before = workspace.study();
        workspace.edit(study::AddNote{study::Note{.text = u"x"_s}}, u"Add a note"_s);
        QCOMPARE(kind, base::ErrorKind::ReadOnlyStudy);
        QCOMPARE(workspace.study(), before);
    }

    void editsAreInTheFileAtOnceAndUndoTakesThemOut()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"copy.blockade"_s);
        workspace::Workspace workspace;
        workspace.show(sharedExample(), workspace::Keeping::Embedded);
        workspace.saveCopy(path, store::Overwrite::No);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.isEditable(), 60'000);
        const study::Digest before = study::contentDigest(*workspace.study());

        workspace.edit(study::AddNote{study::Note{.text = u"asked again on the phone"_s, .author = u"AB"_s}}, u"Add a note"_s);
        QVERIFY(workspace.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.isBusy(), 60'000);
        QCOMPARE(workspace.undoText(), u"Add a note"_s);
        QCOMPARE(workspace.study()->notes.size(), tests::exampleStudy().notes.size() + 1);
        base::NoProgress progress;
        auto reloaded = store::StudyFile(path).load(progress);
        QVERIFY_RESULT(reloaded);
        QVERIFY(*reloaded->study == *workspace.study());

        workspace.undo();
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.isBusy(), 60'000);
        QVERIFY(workspace.undoText().isEmpty());
        QCOMPARE(workspace.redoText(), u"Add a note"_s);
        QVERIFY(study::contentDigest(*workspace.study()) == before);
        reloaded = store::StudyFile(path).load(progress);
        QVERIFY_RESULT(reloaded);
        QVERIFY(study::contentDigest(*reloaded->study) == before);
        workspace.redo();
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.isBusy(), 60'000);
        QCOMPARE(workspace.study()->notes.size(), tests::exampleStudy().notes.size() + 1);
    }

    void aSecondProgramsEditIsNotOverwritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shared.blockade"_s);
        workspace::Workspace first;
        first.show(sharedExample(), workspace::Keeping::Embedded);
        first.saveCopy(path, store::Overwrite::No);
        QTRY_VERIFY_WITH_TIMEOUT(first.isEditable(), 60'000);
        base::NoProgress progress;
        const auto loaded = store::StudyFile(path).load(progress);
        QVERIFY_RESULT(loaded);
        workspace::Workspace second;
        second.show(loaded->study, workspace::Keeping::File, path, loaded->revision);
        second.edit(study::AddNote{study::Note{.text = u"second"_s}}, u"Add a note"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!second.isBusy(), 60'000);

        base::ErrorKind kind{};
        connect(&first, &workspace::Workspace::failed, this, [&](const base::Error& error) { kind = error.kind; });
        first.edit(study::AddNote{study::Note{.text = u"first"_s}}, u"Add a note"_s);
        first.edit(study::AddNote{study::Note{.text = u"behind it"_s}}, u"Add another note"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!first.isBusy(), 60'000);
        QCOMPARE(kind, base::ErrorKind::Conflict);
        const auto after = store::StudyFile(path).load(progress);
        QVERIFY_RESULT(after);
        QCOMPARE(after->study->notes.back().text, u"second"_s);
        QVERIFY(first.undoText().isEmpty()); // what was refused cannot be undone
    }

    void aRefusedStepLeavesTheHistoryAsItWas()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"refused.blockade"_s);
        workspace::Workspace first;
        first.show(sharedExample(), workspace::Keeping::Embedded);
        first.saveCopy(path, store::Overwrite::No);
        QTRY_VERIFY_WITH_TIMEOUT(first.isEditable(), 60'000);
        const auto note = [](const QString& text) { return study::AddNote{study::Note{.text = text}}; };
        first.edit(note(u"one"_s), u"One"_s);
        first.edit(note(u"two"_s), u"Two"_s);
        first.undo();
        QTRY_VERIFY_WITH_TIMEOUT(!first.isBusy(), 60'000);
        base::NoProgress progress;
        const auto loaded = store::StudyFile(path).load(progress);
        QVERIFY_RESULT(loaded);
        workspace::Workspace second;
        second.show(loaded->study, workspace::Keeping::File, path, loaded->revision);
        second.edit(note(u"second"_s), u"Add a note"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!second.isBusy(), 60'000);

        const study::SharedStudy shown = first.study();
        QSignalSpy failed(&first, &workspace::Workspace::failed);
        first.undo(); // the file is not as it was left
        first.undo();
        QTRY_VERIFY_WITH_TIMEOUT(!first.isBusy(), 60'000);
        QCOMPARE(failed.size(), 1); // what waited behind it was dropped
        QCOMPARE(first.undoTexts(), QStringList{u"One"_s});
        QCOMPARE(first.redoTexts(), QStringList{u"Two"_s});
        first.redo();
        QTRY_VERIFY_WITH_TIMEOUT(!first.isBusy(), 60'000);
        QCOMPARE(failed.size(), 2);
        QCOMPARE(first.undoTexts(), QStringList{u"One"_s});
        QCOMPARE(first.redoTexts(), QStringList{u"Two"_s});
        QCOMPARE(first.study(), shown);
    }

    void visitsAreThoseOfTheStudyAndOfEachScale()
    {
        workspace::Workspace workspace;
        QVERIFY(workspace.visitsOf({}).all.empty()); // nothing shown yet
        QVERIFY(!workspace.chosenVisit().isValid());
        workspace.show(std::make_shared<const study::Study>(tests::largeStudy(3, 5)), workspace::Keeping::Unsaved);
        const study::VisitId ofAnother = workspace.chosenVisit();
        workspace.show(sharedExample(), workspace::Keeping::Embedded);
        const study::Study& study = *workspace.study();
        for (const study::Scale& scale : study.scales) {
            QVERIFY(!workspace.visitsOf(scale.id).all.empty());
            QVERIFY(workspace.visitsOf(scale.id).all == study::visitsOf(study, scale.id));
            QVERIFY(workspace.visitsOf(scale.id).usual == study::defaultVisit(study, scale.id));
            workspace.setScale(scale.id);
            QVERIFY(workspace.chosenVisit() == study::chosenVisit(study, workspace.view().selection));
        }
        QVERIFY(workspace.visitsOf(study::ScaleId(99)).all.empty());
        workspace.setScale(study.primaryScale);
        study::Selection selection = workspace.view().selection;
        selection.visit = workspace.visitsOf(selection.scale).all.front(); // the baseline, which nobody is shown unasked
        QVERIFY(selection.visit != workspace.chosenVisit());
        workspace.setSelection(selection);
        QVERIFY(workspace.chosenVisit() == selection.visit);
        workspace.show(std::make_shared<const study::Study>(tests::largeStudy(3, 5)), workspace::Keeping::Unsaved);
        QVERIFY(workspace.chosenVisit() == ofAnother);
        QVERIFY(workspace.visitsOf(workspace.view().selection.scale).all ==
                study::visitsOf(*workspace.study(), workspace.view().selection.scale));
    }

    void visitsFollowAnEdit()
    {
        const QTemporaryDir folder;
        workspace::Workspace workspace;
        workspace.show(sharedExample(), workspace::Keeping::Embedded);
        workspace.saveCopy(folder.filePath(u"visits.blockade"_s), store::Overwrite::No);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.isEditable(), 60'000);
        const study::ScaleId scale = workspace.view().selection.scale;
        const study::VisitId gone = workspace.chosenVisit();
        for (const study::Assessment& row : std::vector(workspace.study()->assessments)) {
            if (row.scale == scale && row.visit == gone) {
                workspace.edit(study::ChangeScore{row.participant, row.period, row.visit, row.scale, std::nullopt},
                               u"Score"_s);
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.isBusy(), 60'000);
        const std::vector<study::VisitId>& left = workspace.visitsOf(scale).all;
        QVERIFY(std::find(left.begin(), left.end(), gone) == left.end());
        QVERIFY(workspace.chosenVisit().isValid());
        QVERIFY(workspace.chosenVisit() != gone);
    }

    void stepsAskedForAtOnceAreTakenInTheirOrder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"order.blockade"_s);
        workspace::Workspace workspace;
        workspace.show(sharedExample(), workspace::Keeping::Embedded);
        workspace.saveCopy(path, store::Overwrite::No);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.isEditable(), 60'000);
        const auto note = [](const QString& text) { return study::AddNote{study::Note{.text = text}}; };
        const std::size_t before = workspace.study()->notes.size();
        workspace.edit(note(u"one"_s), u"One"_s);
        workspace.edit(note(u"two"_s), u"Two"_s);
        workspace.undo();
        workspace.edit(note(u"three"_s), u"Three"_s);
        workspace.undo();
        workspace.undo();
        workspace.redo();
        workspace.redo();
        workspace.redo(); // there is no third
        // Another study waits until the file has everything.
        workspace.show(std::make_shared<const study::Study>(), workspace::Keeping::Unsaved);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.isBusy(), 60'000);
        QVERIFY(workspace.study()->notes.empty());
        QVERIFY(workspace.undoText().isEmpty());
        base::NoProgress progress;
        const auto loaded = store::StudyFile(path).load(progress);
        QVERIFY_RESULT(loaded);
        QCOMPARE(loaded->study->notes.size(), before + 2);
        QCOMPARE(loaded->study->notes[before].text, u"one"_s);
        QCOMPARE(loaded->study->notes[before + 1].text, u"three"_s);
    }

    void aCancelledCopyLeavesTheStudyWhereItIs()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"large.blockade"_s);
        workspace::Workspace workspace;
        workspace.show(std::make_shared<const study::Study>(tests::largeStudy(2'000, 20)), workspace::Keeping::Unsaved);
        connect(&workspace, &workspace::Workspace::saving, this, [](const tasks::Task& task) { task->cancel(); });
        QSignalSpy failed(&workspace, &workspace::Workspace::failed);
        workspace.saveCopy(path, store::Overwrite::No);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.isBusy(), 60'000);
        QVERIFY(failed.isEmpty());
        QCOMPARE(workspace.keeping(), workspace::Keeping::Unsaved);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void theViewIsCarriedToAnotherStudyByKey()
    {
        const study::Study before = tests::exampleStudy();
        workspace::ViewState view = workspace::defaultView(before);
        view.selection.scale = before.scales.back().id;
        view.focused = before.participants.back().id;
        study::Study after;
        after.scales = {study::Scale{.id = study::ScaleId(77), .key = before.scales.back().key}};
        after.primaryScale = study::ScaleId(77);
        const workspace::ViewState carried = workspace::viewFor(before, view, after);
        QCOMPARE(carried.selection.scale, study::ScaleId(77));
        QVERIFY(!carried.focused.isValid()); // that person is not in the other study
    }
};

QTEST_MAIN(WorkspaceTest)
#include "workspace_test.moc"
