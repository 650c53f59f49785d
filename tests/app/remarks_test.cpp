// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/remarks.h"
#include "tests/support/example_study.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class RemarksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init();
    void noteOnAPerson();
    void noteOnAScore();
    void searchAndRemove();
    void readOnlyStudyOffersACopy();
    void snapshotComesBack();
    void foreignSnapshotDoesNoHarm();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<window::MainWindow> m_window;

    void openFile(const QString& name);
    void write(const QString& text);
    QPushButton* button(const QWidget& in, const QString& text) const;
    const std::vector<study::Note>& notes() const { return m_workspace->study()->notes; }
};

void RemarksTest::init()
{
    m_window.reset();
    m_workspace = std::make_unique<workspace::Workspace>();
    m_workspace->show(std::make_shared<const study::Study>(tests::exampleStudy()), workspace::Keeping::Embedded);
    m_window = std::make_unique<window::MainWindow>(*m_workspace);
    m_window->setReducedMotion(true);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void RemarksTest::openFile(const QString& name)
{
    study::Study study = tests::exampleStudy();
    study.notes.clear();
    study.snapshots.clear();
    m_workspace->show(std::make_shared<const study::Study>(study), workspace::Keeping::Unsaved);
    m_workspace->saveCopy(m_folder.filePath(name), store::Overwrite::Yes);
    QTRY_VERIFY(m_workspace->isEditable());
}

void RemarksTest::write(const QString& text)
{
    auto* field = m_window->findChild<QPlainTextEdit*>(u"noteText"_s);
    QVERIFY(field != nullptr && field->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(field->window()));
    QVERIFY(!button(*field->window(), u"Keep the note"_s)->isEnabled()); // not without words
    field->window()->findChild<QLineEdit*>(u"noteAuthor"_s)->setText(u"B. Weiß"_s);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
}

QPushButton* RemarksTest::button(const QWidget& in, const QString& text) const
{
    for (QPushButton* candidate : in.findChildren<QPushButton*>()) {
        if (QString(candidate->text()).remove(u'&') == text) {
            return candidate;
        }
    }
    return nullptr;
}

void RemarksTest::noteOnAPerson()
{
    openFile(u"person.blockade"_s);
    m_workspace->setFocused(study::ParticipantId(2));
    QTest::keyClick(m_window.get(), Qt::Key_N);
    write(u"slept badly"_s);
    QTRY_COMPARE(notes().size(), std::size_t(1));
    QCOMPARE(notes().front().text, u"slept badly"_s);
    QCOMPARE(notes().front().author, u"B. Weiß"_s);
    QVERIFY(notes().front().participant == study::ParticipantId(2));
    QVERIFY(notes().front().written.endsWith(u'Z'));
    QCOMPARE(m_workspace->undoText(), u"Note on P2"_s);
    m_workspace->undo();
    QTRY_VERIFY(notes().empty());
}

void RemarksTest::noteOnAScore()
{
    openFile(u"score.blockade"_s);
    m_workspace->setFocused(study::ParticipantId(1));
    auto* scores = m_window->findChild<QTableWidget*>(u"participantScores"_s);
    scores->setCurrentCell(1, 2); // the second visit of the second period
    emit scores->customContextMenuRequested(QPoint(-1, -1));
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_N);
    write(u"read twice"_s);
    QTRY_COMPARE(notes().size(), std::size_t(1));
    const study::Note& note = notes().front();
    QCOMPARE(note.period.value_or(0), std::int16_t(2));
    QVERIFY(note.visit.isValid());
    QVERIFY(note.scale == m_workspace->view().selection.scale);
}

void RemarksTest::searchAndRemove()
{
    openFile(u"search.blockade"_s);
    for (const auto& [person, words] : {std::pair{1, u"slept badly"_s}, std::pair{3, u"asked to stop"_s}}) {
        study::Note note{.id = {}, .participant = study::ParticipantId(person), .text = words, .author = {}, .written = {}};
        m_workspace->edit(study::AddNote{.note = note}, u"note"_s);
    }
    QTRY_COMPARE(notes().size(), std::size_t(2));
    m_window->remarks().showNotes();
    auto* dialog = m_window->findChild<QDialog*>(u"notesDialog"_s);
    auto* list = dialog->findChild<QListWidget*>(u"noteList"_s);
    QCOMPARE(list->count(), 2);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"noteSearch"_s), u"p3"_s);
    QCOMPARE(list->count(), 1);
    list->setCurrentRow(0);
    QTest::mouseClick(button(*dialog, u"Show"_s), Qt::LeftButton);
    QVERIFY(m_workspace->view().focused == study::ParticipantId(3));
    QTest::mouseClick(button(*dialog, u"Remove"_s), Qt::LeftButton);
    QTRY_COMPARE(notes().size(), std::size_t(1));
    QTRY_COMPARE(list->count(), 0);
}

void RemarksTest::readOnlyStudyOffersACopy()
{
    m_window->remarks().writeNote({});
    QVERIFY(m_window->findChild<QPlainTextEdit*>(u"noteText"_s) == nullptr);
    QPushButton* save = button(*m_window->centralWidget(), u"Save a copy…"_s);
    QVERIFY(save != nullptr);
}

void RemarksTest::snapshotComesBack()
{
    openFile(u"snapshot.blockade"_s);
    study::Selection selection = m_workspace->view().selection;
    selection.side = study::Side::Comparator;
    selection.where = {{u"participant"_s, u"P*"_s}};
    m_workspace->setSelection(selection);
    m_workspace->setFocused(study::ParticipantId(4));
    m_window->remarks().showSnapshots();
    auto* dialog = m_window->findChild<QDialog*>(u"snapshotsDialog"_s);
    auto* name = dialog->findChild<QLineEdit*>(u"snapshotName"_s);
    QTest::keyClicks(name, u"after naltrexone"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"keepSnapshot"_s), Qt::LeftButton);
    QTRY_COMPARE(m_workspace->study()->snapshots.size(), std::size_t(1));
    const workspace::ViewState kept = m_workspace->view();
    m_workspace->resetView();
    QVERIFY(m_workspace->view() != kept);
    auto* list = dialog->findChild<QListWidget*>(u"snapshotList"_s);
    QTRY_COMPARE(list->count(), 1);
    list->setCurrentRow(0);
    QTest::mouseClick(button(*dialog, u"Show"_s), Qt::LeftButton);
    QVERIFY(m_workspace->view() == kept);
    QTest::keyClicks(name, u"another"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"keepSnapshot"_s), Qt::LeftButton);
    QTRY_COMPARE(list->count(), 2);
    QVERIFY(list->currentItem()->text().startsWith(u"after naltrexone"_s)); // what was chosen stays so
    QVERIFY(button(*dialog, u"Remove"_s)->isEnabled());
    QTest::mouseClick(button(*dialog, u"Remove"_s), Qt::LeftButton);
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().startsWith(u"another"_s));
}

// A file may say anything in a snapshot.
void RemarksTest::foreignSnapshotDoesNoHarm()
{
    for (const QString& view : {QString(), u"no JSON"_s, u"[1,2]"_s, u"{\"view\": 7, \"page\": []}"_s,
                                u"{\"view\": {\"scale\": \"none\", \"where\": [{\"column\": \"age\", \"value\": \">x\"}]}}"_s}) {
        m_window->remarks().showSnapshot({.id = {}, .name = u"x"_s, .page = u"nowhere"_s, .view = view, .written = {}});
        QVERIFY(m_workspace->view().selection.scale.isValid());
        QVERIFY(m_window->currentPage() != nullptr);
    }
}

QTEST_MAIN(RemarksTest)
#include "remarks_test.moc"
