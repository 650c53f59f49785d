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
        const auto saved = workspace.saveCopy(path, false);
        QVERIFY_RESULT(saved);
        QVERIFY(workspace.isEditable());
        const study::Digest before = study::contentDigest(*workspace.study());

        workspace.edit(study::AddNote{study::Note{.text = u"asked again on the phone"_s, .author = u"AB"_s}}, u"Add a note"_s);
        QCOMPARE(workspace.study()->notes.size(), tests::exampleStudy().notes.size() + 1);
        base::NoProgress progress;
        auto reloaded = store::StudyFile(path).load(progress);
        QVERIFY_RESULT(reloaded);
        QVERIFY(*reloaded->study == *workspace.study());

        workspace.undoStack().undo();
        QVERIFY(study::contentDigest(*workspace.study()) == before);
        reloaded = store::StudyFile(path).load(progress);
        QVERIFY_RESULT(reloaded);
        QVERIFY(study::contentDigest(*reloaded->study) == before);
        workspace.undoStack().redo();
        QCOMPARE(workspace.study()->notes.size(), tests::exampleStudy().notes.size() + 1);
    }

    void aSecondProgramsEditIsNotOverwritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shared.blockade"_s);
        workspace::Workspace first;
        first.show(sharedExample(), workspace::Keeping::Embedded);
        QVERIFY_RESULT(first.saveCopy(path, false));
        base::NoProgress progress;
        const auto loaded = store::StudyFile(path).load(progress);
        QVERIFY_RESULT(loaded);
        workspace::Workspace second;
        second.show(loaded->study, workspace::Keeping::File, path, loaded->revision);
        second.edit(study::AddNote{study::Note{.text = u"second"_s}}, u"Add a note"_s);

        base::ErrorKind kind{};
        connect(&first, &workspace::Workspace::failed, this, [&](const base::Error& error) { kind = error.kind; });
        first.edit(study::AddNote{study::Note{.text = u"first"_s}}, u"Add a note"_s);
        QCOMPARE(kind, base::ErrorKind::Conflict);
        const auto after = store::StudyFile(path).load(progress);
        QVERIFY_RESULT(after);
        QCOMPARE(after->study->notes.back().text, u"second"_s);
        QCOMPARE(first.undoStack().count(), 0); // what was refused cannot be undone
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
