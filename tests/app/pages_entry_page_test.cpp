// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Types into the page Data as a clinician would, by keyboard, and looks at the study in memory and in its file.
#include "app/pages/entry_clipboard.h"
#include "app/pages/entry_grid.h"
#include "app/pages/entry_origins.h"
#include "app/pages/entry_page.h"
#include "app/text/design_words.h"
#include "app/theme/theme.h"
#include "core/study/digest.h"
#include "core/study/lookup.h"
#include "core/study/scale_catalogue.h"
#include "core/study/structure.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using pages::EntryGrid;
using pages::EntryTable;

namespace {

enum Which { People, Scores, Doses, Events, Exclusions, Design };

study::Study emptyStudy()
{
    return *study::newStudy({.title = u"Mine"_s,
                             .plan = study::Plan::Crossover,
                             .arms = {u"Placebo"_s, u"Drug"_s},
                             .visits = {{study::VisitPhase::Baseline}, {.time = 1.0}, {.time = 7.0}},
                             .scales = {study::scaleFrom(*study::catalogueScale(u"MADRS"), {})}});
}

/// The page on a study that has a file.
struct Fixture
{
    QTemporaryDir folder;
    workspace::Workspace workspace;
    pages::EntryPage page{workspace};

    explicit Fixture(const study::Study& study = tests::exampleStudy(), bool stored = true)
    {
        QObject::connect(&workspace, &workspace::Workspace::studyChanged, &page, [this] { refresh(nullptr); });
        QObject::connect(&workspace, &workspace::Workspace::viewChanged, &page,
                         [this](const workspace::ViewState& before) { refresh(&before); });
        workspace.show(std::make_shared<const study::Study>(study), workspace::Keeping::Unsaved);
        if (stored) {
            workspace.saveCopy(folder.filePath(u"study.blockade"_s), store::Overwrite::No);
            settle();
        }
        page.resize(1100, 700);
        page.show();
        QApplication::setActiveWindow(&page);
        refresh(nullptr);
    }

    void refresh(const workspace::ViewState* before) { page.show(*workspace.study(), workspace.view(), before); }

    void settle()
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        do { // an editor hands its text over when the key has been dealt with
            QApplication::processEvents();
            while (workspace.isBusy()) {
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
            QApplication::processEvents();
        } while (workspace.isBusy());
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        auto* widget = page.findChild<Widget*>(name);
        Q_ASSERT(widget != nullptr);
        return widget;
    }

    [[nodiscard]] EntryGrid& grid() const { return *find<EntryGrid>(u"entryGrid"_s); }

    [[nodiscard]] EntryTable& table() const { return *grid().table(); }

    [[nodiscard]] QString words() const { return find<QLabel>(u"entryWords"_s)->text(); }

    void choose(Which which)
    {
        auto* choice = find<QWidget>(u"entryTable"_s);
        QTest::mouseClick(choice->findChildren<QPushButton*>().at(which), Qt::LeftButton);
    }

    void unlock() { QTest::mouseClick(find<QPushButton>(u"padlock"_s), Qt::LeftButton); }

    void goTo(int row, int column)
    {
        grid().setFocus();
        grid().setCurrentIndex(table().index(row, column));
    }

    /// Types into the current cell and leaves it by the key.
    void type(const QString& text, Qt::Key key = Qt::Key_Return)
    {
        QTest::keyClicks(&grid(), text.left(1));
        const auto lines = grid().findChildren<QLineEdit*>();
        const auto open =
            std::find_if(lines.begin(), lines.end(), [](const QLineEdit* line) { return line->isVisible(); });
        QLineEdit* editor = open != lines.end() ? *open : nullptr; // a closed one may still wait for its end
        QVERIFY2(editor != nullptr, "typing opens an editor");
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, key);
        settle();
    }

    void paste(const QString& text)
    {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier);
        settle();
    }

    [[nodiscard]] const study::Study& study() const { return *workspace.study(); }

    [[nodiscard]] std::optional<double> score(int person, std::int16_t period, int visit) const
    {
        const auto* found = study::findAssessment(study(), study::ParticipantId(person), period, study::VisitId(visit),
                                                  study::ScaleId(1));
        return found != nullptr ? std::optional(found->value) : std::nullopt;
    }

    [[nodiscard]] study::Digest digest() const { return study::contentDigest(study()); }

    /// Undoes everything; the study is the one before, in memory and in the file.
    void undoGivesBack(const study::Digest& before)
    {
        while (!workspace.undoText().isEmpty()) {
            workspace.undo();
            settle();
        }
        QVERIFY(digest() == before);
        base::NoProgress progress;
        const auto loaded = store::StudyFile(workspace.path()).load(progress);
        QVERIFY_RESULT(loaded);
        QVERIFY(study::contentDigest(*loaded->study) == before);
    }
};

} // namespace

class PagesEntryPageTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { theme::applyTheme(*qApp, theme::Theme::Light); }

    void modelsKeepTheirPromises()
    {
        Fixture fixture;
        for (const Which which : {People, Scores, Doses, Events, Exclusions, Design}) {
            fixture.choose(which);
            const QAbstractItemModelTester tester(&fixture.table(),
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
            fixture.unlock();
            QVERIFY(!fixture.table().isLocked());
            fixture.unlock();
            QVERIFY(fixture.table().isLocked());
        }
    }

    void lockedUntilThePadlockIsOff()
    {
        Fixture fixture;
        auto* padlock = fixture.find<QPushButton>(u"padlock"_s);
        QCOMPARE(padlock->accessibleName(), u"Padlock: locked"_s);
        QVERIFY(!fixture.table().flags(fixture.table().index(0, 0)).testFlag(Qt::ItemIsEditable));
        fixture.goTo(0, 0);
        QTest::keyClick(&fixture.grid(), Qt::Key_C, Qt::ControlModifier); // a locked grid still copies
        QCOMPARE(QApplication::clipboard()->text(), u"P1"_s);
        const study::Digest before = fixture.digest();
        fixture.paste(u"X"_s);
        QVERIFY(fixture.digest() == before);
        padlock->setFocus();
        QTest::keyClick(padlock, Qt::Key_Space);
        QCOMPARE(padlock->accessibleName(), u"Padlock: unlocked"_s);
        QVERIFY(fixture.grid().hasFocus()); // and what is typed next goes into the table
        QVERIFY(fixture.table().flags(fixture.table().index(0, 0)).testFlag(Qt::ItemIsEditable));

        fixture.workspace.show(std::make_shared<const study::Study>(emptyStudy()), workspace::Keeping::Unsaved);
        fixture.settle();
        QVERIFY(fixture.table().isLocked()); // another study
    }

    void aReadOnlyStudySaysSoAndOffersACopy()
    {
        Fixture fixture(tests::exampleStudy(), false);
        QVERIFY(fixture.find<QFrame>(u"entryNotice"_s)->isVisible());
        QVERIFY(!fixture.find<QPushButton>(u"padlock"_s)->isEnabled());
        const QSignalSpy asked(&fixture.page, &pages::Page::copyRequested);
        QTest::mouseClick(fixture.find<QPushButton>(u"saveCopyToEdit"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        fixture.workspace.saveCopy(fixture.folder.filePath(u"copy.blockade"_s), store::Overwrite::No);
        fixture.settle();
        QVERIFY(!fixture.find<QFrame>(u"entryNotice"_s)->isVisible());
        QVERIFY(fixture.find<QPushButton>(u"padlock"_s)->isEnabled());
    }

    void aScoreIsTypedAndUndone()
    {
        Fixture fixture;
        fixture.unlock();
        fixture.choose(Scores);
        const study::Digest before = fixture.digest();
        QCOMPARE(fixture.table().headerData(5, Qt::Horizontal, Qt::DisplayRole).toString(), u"day 1"_s);
        fixture.goTo(0, 5);
        fixture.type(u"12,5"_s);
        QCOMPARE(fixture.score(1, 1, 3).value_or(-1), 12.5);
        const auto* score =
            study::findAssessment(fixture.study(), study::ParticipantId(1), 1, study::VisitId(3), study::ScaleId(1));
        QVERIFY(score->origin == study::Origin::Entered);
        QCOMPARE(fixture.table().index(0, 5).data(EntryTable::MarkRole).toInt(), int(EntryTable::Mark::Entered));
        QCOMPARE(fixture.table().index(1, 5).data(EntryTable::MarkRole).toInt(), int(EntryTable::Mark::None));
        QVERIFY(fixture.table().index(0, 5).data(Qt::AccessibleTextRole).toString().contains(u"entered"_s));
        QCOMPARE(fixture.grid().currentIndex().row(), 1); // Enter goes down
        fixture.type(u"7"_s, Qt::Key_Tab);
        QCOMPARE(fixture.grid().currentIndex().column(), 6); // Tab goes on
        QCOMPARE(fixture.score(1, 2, 3).value_or(-1), 7.0);
        fixture.goTo(0, 5);
        QTest::keyClick(&fixture.grid(), Qt::Key_Delete);
        fixture.settle();
        QVERIFY(!fixture.score(1, 1, 3));
        fixture.undoGivesBack(before);
    }

    void theSameScoreStaysImported()
    {
        Fixture fixture;
        fixture.unlock();
        fixture.choose(Scores);
        fixture.goTo(0, 5);
        fixture.type(fixture.table().textAt(0, 5));
        QVERIFY(fixture.workspace.undoText().isEmpty());
    }

    void aWrongScoreIsRefusedAndNothingIsLost_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("too high") << u"53"_s << u"53 is outside HAM-D-17: 0 to 52"_s;
        QTest::newRow("too low") << u"-1"_s << u"-1 is outside HAM-D-17: 0 to 52"_s;
        QTest::newRow("no number") << u"abc"_s << u"“abc” is not a number"_s;
        QTest::newRow("two marks") << u"1.000,5"_s << u"“1.000,5” is not a number"_s;
    }

    void aWrongScoreIsRefusedAndNothingIsLost()
    {
        QFETCH(QString, typed);
        QFETCH(QString, reason);
        Fixture fixture;
        fixture.unlock();
        fixture.choose(Scores);
        const study::Digest before = fixture.digest();
        fixture.goTo(0, 5);
        fixture.type(typed);
        QCOMPARE(fixture.words(), reason);
        QVERIFY(fixture.digest() == before);
        auto* editor = fixture.grid().findChild<QLineEdit*>();
        QVERIFY(editor != nullptr); // still open
        QCOMPARE(editor->text(), typed);
        fixture.goTo(2, 5); // left by a click elsewhere: the text stays in its cell, with the reason
        fixture.settle();
        const QModelIndex cell = fixture.table().index(0, 5);
        QCOMPARE(cell.data(Qt::DisplayRole).toString(), typed);
        QCOMPARE(cell.data(EntryTable::ProblemRole).toString(), reason);
        fixture.goTo(0, 5);
        QTest::keyClick(&fixture.grid(), Qt::Key_Escape);
        QCOMPARE(cell.data(Qt::DisplayRole).toString(), u"17"_s);
        fixture.type(u"9"_s);
        QCOMPARE(fixture.score(1, 1, 3).value_or(-1), 9.0);
        QVERIFY(cell.data(EntryTable::ProblemRole).toString().isEmpty());
    }

    void aBlockIsPastedAsOneEdit()
    {
        Fixture fixture;
        fixture.unlock();
        fixture.choose(Scores);
        const study::Digest before = fixture.digest();
        fixture.goTo(0, 5);
        fixture.paste(u"1\t2\n3,5\t4\r\n"_s);
        QCOMPARE(fixture.score(1, 1, 3).value_or(-1), 1.0);
        QCOMPARE(fixture.score(1, 1, 4).value_or(-1), 2.0);
        QCOMPARE(fixture.score(1, 2, 3).value_or(-1), 3.5);
        QCOMPARE(fixture.score(1, 2, 4).value_or(-1), 4.0);
        fixture.workspace.undo(); // one step
        fixture.settle();
        QVERIFY(fixture.digest() == before);
        QVERIFY(fixture.workspace.undoText().isEmpty());
    }

    void aBlockWithABadCellChangesNothing()
    {
        Fixture fixture;
        fixture.unlock();
        fixture.choose(Scores);
        const study::Digest before = fixture.digest();
        fixture.goTo(0, 5);
        fixture.paste(u"1\t2\n3\t99\n"_s);
        QVERIFY(fixture.digest() == before);
        QCOMPARE(fixture.words(), u"P1, period 2, day 3: 99 is outside HAM-D-17: 0 to 52. Nothing was changed."_s);
        fixture.goTo(0, 6);
        fixture.paste(u"1\t2\t3\n"_s);
        QVERIFY(fixture.words().contains(u"wider"_s));
        QVERIFY(fixture.digest() == before);
    }

    void aCopiedBlockComesBackTheSame()
    {
        Fixture fixture;
        fixture.unlock();
        fixture.choose(Scores);
        const study::Digest before = fixture.digest();
        fixture.grid().setFocus();
        fixture.grid().selectAll();
        QTest::keyClick(&fixture.grid(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"P1\t1\t"_s));
        fixture.goTo(0, 0);
        fixture.paste(copied);
        QVERIFY2(fixture.workspace.undoText().isEmpty(), qPrintable(fixture.words()));
        QVERIFY(fixture.digest() == before);
    }

    void peopleAreTypedIntoTheEmptyRow()
    {
        Fixture fixture(emptyStudy());
        const study::Digest before = fixture.digest();
        QCOMPARE(fixture.table().rowCount(), 0);
        fixture.unlock();
        QCOMPARE(fixture.table().rowCount(), 1);
        fixture.goTo(0, 1);
        fixture.type(u"placebo-drug"_s, Qt::Key_Tab); // the sequence before the code: it waits
        QVERIFY(fixture.study().participants.empty());
        QCOMPARE(fixture.words(), u"Still needed: the person's code"_s);
        fixture.goTo(0, 0);
        fixture.type(u"A1"_s);
        QCOMPARE(fixture.study().participants.size(), std::size_t(1));
        QCOMPARE(fixture.study().periods.size(), std::size_t(2));
        QCOMPARE(fixture.grid().currentIndex().row(), 1); // the new empty row
        fixture.type(u"a-1"_s);
        QCOMPARE(fixture.words(), u"There is a person “a-1” already"_s);
        QTest::keyClick(fixture.grid().findChild<QLineEdit*>(), Qt::Key_Escape);
        fixture.goTo(1, 0);
        fixture.paste(u"A2\tdrug-placebo\t34,5\tF\nA3\t\t\tM\n"_s);
        QCOMPARE(fixture.study().participants.size(), std::size_t(3));
        QCOMPARE(fixture.study().participants[1].ageYears.value_or(-1), 34.5);
        QVERIFY(fixture.study().periods[2].arm == study::ArmId(2));
        QVERIFY(!fixture.study().participants[2].sequence.isValid());
        fixture.undoGivesBack(before);
    }

    void aSequenceCanBeCorrected()
    {
        Fixture fixture(emptyStudy());
        fixture.unlock();
        fixture.goTo(0, 0);
        fixture.paste(u"A1\tplacebo-drug\n"_s);
        fixture.choose(Scores);
        fixture.goTo(0, 3);
        fixture.paste(u"30\t20\n"_s);
        QCOMPARE(fixture.study().assessments.size(), std::size_t(2));
        const study::Digest before = fixture.digest();
        fixture.choose(People);
        fixture.goTo(0, 1);
        fixture.type(u"drug-placebo"_s);
        QVERIFY(fixture.study().periods[0].arm == study::ArmId(2));
        QVERIFY(fixture.study().participants[0].sequence == study::SequenceId(2));
        fixture.workspace.undo();
        fixture.settle();
        QVERIFY(fixture.digest() == before);
        fixture.goTo(0, 1);
        fixture.type(u"none such"_s);
        QVERIFY(fixture.words().contains(u"There is no sequence"_s));
    }

    void aPersonLeavesWithEverythingAndComesBack()
    {
        Fixture fixture;
        fixture.unlock();
        const study::Digest before = fixture.digest();
        fixture.goTo(4, 0); // has scores, an exclusion and a note
        QTest::mouseClick(fixture.find<QPushButton>(u"removeRows"_s), Qt::LeftButton);
        fixture.settle();
        QVERIFY(study::byId(fixture.study().participants, study::ParticipantId(5)) == nullptr);
        QVERIFY(study::assessmentsOf(fixture.study(), study::ParticipantId(5)).empty());
        QVERIFY(fixture.words().contains(u"Undo"_s));
        fixture.undoGivesBack(before);
    }

    void anEventIsTypedPieceByPiece()
    {
        Fixture fixture;
        fixture.unlock();
        fixture.choose(Events);
        const study::Digest before = fixture.digest();
        const int last = fixture.table().rowCount() - 1;
        fixture.goTo(last, 2);
        fixture.type(u"dizziness"_s, Qt::Key_Tab);
        fixture.goTo(last, 0);
        fixture.type(u"P3"_s, Qt::Key_Tab);
        QVERIFY(fixture.words().contains(u"period"_s));
        fixture.type(u"1"_s, Qt::Key_Tab);
        const study::Event& added = fixture.study().events.back();
        QCOMPARE(added.term, u"dizziness"_s);
        QVERIFY(added.participant == study::ParticipantId(3));
        QCOMPARE(added.period, std::int16_t(1));
        fixture.goTo(last, 4);
        fixture.type(u"2"_s);
        fixture.goTo(last, 5);
        fixture.type(u"1"_s);
        QCOMPARE(fixture.words(), u"The last day is before the first"_s);
        QTest::keyClick(fixture.grid().findChild<QLineEdit*>(), Qt::Key_Escape);
        QTest::mouseClick(fixture.find<QPushButton>(u"removeRows"_s), Qt::LeftButton);
        fixture.settle();
        fixture.undoGivesBack(before);
    }

    void aDoseIsTypedPieceByPiece()
    {
        Fixture fixture;
        fixture.unlock();
        fixture.choose(Doses);
        const study::Digest before = fixture.digest();
        const int last = fixture.table().rowCount() - 1;
        QCOMPARE(last, 2);
        const std::array pieces{u"P3"_s, u"1"_s, u"ketamine"_s, u"0,5"_s, u"mg/kg"_s, u"oral"_s};
        fixture.goTo(last, 0);
        for (const QString& piece : pieces) {
            fixture.type(piece, Qt::Key_Tab);
        }
        QCOMPARE(fixture.words(), u"Still needed: the minute (0 is when the period's treatment begins)"_s);
        QCOMPARE(fixture.study().doses.size(), std::size_t(2));
        fixture.type(u"-15"_s, Qt::Key_Tab);
        QCOMPARE(fixture.study().doses.size(), std::size_t(3));
        const study::Dose& added = fixture.study().doses.back();
        QVERIFY(added.participant == study::ParticipantId(3));
        QCOMPARE(added.amount, 0.5);
        QCOMPARE(added.unit, u"mg/kg"_s);
        QCOMPARE(added.route, u"oral"_s);
        QCOMPARE(added.minute, -15.0);
        QVERIFY(!added.durationMinutes);
        QVERIFY(added.origin == study::Origin::Entered);
        fixture.goTo(last, 7);
        fixture.type(u"-1"_s);
        QCOMPARE(fixture.words(), u"Nothing lasts less than 0 minutes"_s);
        QTest::keyClick(fixture.grid().findChild<QLineEdit*>(), Qt::Key_Escape);
        fixture.goTo(1, 3); // a published dose that somebody types over is no longer published
        fixture.type(u"0,4"_s);
        QCOMPARE(fixture.study().doses[1].amount, 0.4);
        QVERIFY(fixture.study().doses[1].origin == study::Origin::Entered);
        QVERIFY(!fixture.study().doses[1].source.isValid());
        fixture.goTo(1, 1);
        fixture.type(u"5"_s);
        QCOMPARE(fixture.words(), u"This person has no period 5"_s);
        QTest::keyClick(fixture.grid().findChild<QLineEdit*>(), Qt::Key_Escape);
        fixture.goTo(1, 3);
        QTest::keyClick(&fixture.grid(), Qt::Key_Delete);
        QVERIFY(fixture.words().contains(u"Still needed: the amount"_s));
        QTest::mouseClick(fixture.find<QPushButton>(u"removeRows"_s), Qt::LeftButton);
        fixture.settle();
        QCOMPARE(fixture.study().doses.size(), std::size_t(2));
        fixture.undoGivesBack(before);
    }

    void exclusionsArePasted()
    {
        Fixture fixture;
        fixture.unlock();
        fixture.choose(Exclusions);
        const study::Digest before = fixture.digest();
        QCOMPARE(fixture.table().textAt(0, 2), u"never treated"_s);
        QCOMPARE(fixture.table().textAt(1, 1), u"2"_s);
        const int last = fixture.table().rowCount() - 1;
        fixture.goTo(last, 0);
        fixture.paste(u"P1\t\tmoved away\nP2\t1\t\n"_s); // the second has no reason: none is taken
        QCOMPARE(fixture.words(), u"exclusion 4, Reason: Still needed: the reason. Nothing was changed."_s);
        QVERIFY(fixture.digest() == before);
        fixture.goTo(last, 0);
        fixture.paste(u"P1\t\tmoved away\nP2\t1\tother drug\n"_s);
        QCOMPARE(fixture.study().exclusions.size(), std::size_t(4));
        QVERIFY(!fixture.study().exclusions[2].period);
        QCOMPARE(fixture.study().exclusions[3].period.value_or(-1), std::int16_t(1));
        QCOMPARE(fixture.study().exclusions[3].reason, u"other drug"_s);
        fixture.goTo(1, 2);
        fixture.type(u"missed day 3"_s);
        QCOMPARE(fixture.study().exclusions[1].reason, u"missed day 3"_s);
        fixture.goTo(1, 1);
        QTest::keyClick(&fixture.grid(), Qt::Key_Delete);
        fixture.settle();
        QVERIFY(!fixture.study().exclusions[1].period); // now as a whole
        fixture.undoGivesBack(before);
    }

    void timesRangesAndDirectionsAreTypedOver()
    {
        Fixture fixture;
        fixture.unlock();
        fixture.choose(Design);
        const study::Digest before = fixture.digest();
        const auto rowWith = [&](const QString& key) {
            int row = 0;
            while (row < fixture.table().rowCount() && fixture.table().textAt(row, 1) != key) {
                ++row;
            }
            return row;
        };
        const auto escape = [&] { QTest::keyClick(fixture.grid().findChild<QLineEdit*>(), Qt::Key_Escape); };
        const int day3 = rowWith(u"day 3"_s);
        fixture.goTo(day3, 3);
        fixture.type(u"day 7"_s);
        QVERIFY(fixture.words().contains(u"“day 7” already"_s));
        escape();
        fixture.goTo(day3, 3);
        fixture.type(u"baseline"_s);
        QVERIFY(fixture.words().contains(u"after the treatment"_s));
        escape();
        fixture.goTo(day3, 3);
        fixture.type(u"4"_s); // keeps the unit
        QCOMPARE(fixture.table().textAt(day3, 3), u"day 4"_s);
        QCOMPARE(fixture.table().textAt(day3, 1), u"day 4"_s);
        QCOMPARE(fixture.words(), u"Its scores went along to day 4 (10 in all)."_s);

        const int scale = rowWith(u"HAM-D-17"_s);
        fixture.goTo(scale, 3);
        fixture.type(u"0 to 24"_s);
        QCOMPARE(fixture.words(),
                 u"HAM-D-17 has scores outside of that, from 25 to 28 (4 in all): correct them first"_s);
        escape();
        fixture.goTo(scale, 3);
        fixture.type(u"24 to 0"_s);
        QVERIFY(fixture.words().contains(u"smaller number first"_s));
        escape();
        fixture.goTo(scale, 3);
        fixture.type(u"0..28"_s);
        QCOMPARE(fixture.study().scales[0].maximum, 28.0);
        fixture.goTo(scale, 4);
        fixture.type(u"better"_s);
        QVERIFY(fixture.words().contains(u"higher is better"_s));
        escape();
        fixture.goTo(scale, 4);
        fixture.type(u"Higher is better"_s);
        QVERIFY(fixture.study().scales[0].direction == study::Direction::HigherIsBetter);
        QVERIFY(fixture.words().contains(u"count the other way"_s));
        fixture.goTo(0, 3); // an arm has neither
        QVERIFY(!fixture.table().flags(fixture.table().index(0, 3)).testFlag(Qt::ItemIsEditable));
        fixture.undoGivesBack(before);
    }

    void aColumnGrowsWithWhatIsTyped()
    {
        Fixture fixture(emptyStudy());
        fixture.unlock();
        fixture.goTo(0, 0);
        const int before = fixture.grid().columnWidth(0);
        fixture.type(u"a code that is longer than most"_s);
        QVERIFY(fixture.grid().columnWidth(0) > before);
        QCOMPARE(fixture.table().index(0, 0).data(Qt::ToolTipRole).toString(), u"a code that is longer than most"_s);
    }

    void everyCellTellsWhereItComesFrom()
    {
        Fixture fixture;
        fixture.choose(Doses);
        fixture.goTo(1, 3);
        const auto origins = [&](const QString& title) {
            return pages::provenanceOfCells(fixture.grid(), fixture.workspace.study(),
                                            fixture.workspace.view().selection, title);
        };
        const reporting::Provenance dose = origins(u"Doses"_s);
        QCOMPARE(dose.what, u"Doses: dose 2, Amount"_s);
        QCOMPARE(dose.value, u"0.5"_s);
        QCOMPARE(dose.origin, u"Published"_s);
        QCOMPARE(dose.source, u"Nobody 2020"_s);
        fixture.choose(Scores);
        fixture.goTo(0, 5);
        fixture.grid().selectionModel()->select(
            QItemSelection(fixture.table().index(0, 5), fixture.table().index(1, 6)),
            QItemSelectionModel::ClearAndSelect);
        const reporting::Provenance block = origins(u"Scores"_s);
        QCOMPARE(block.what, u"Scores: P1, period 1, day 1 to P1, period 2, day 3"_s);
        QVERIFY(block.value.startsWith(u"\n17\t"_s));
        QCOMPARE(block.source, u"scores.csv"_s);
        QVERIFY(block.rows.contains(u"4 "_s));
    }

    void theMenuOpensByKeyWithTheOriginAndANote()
    {
        Fixture fixture;
        fixture.choose(Scores);
        fixture.goTo(0, 5);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(1, 1),
                                fixture.grid().viewport()->mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(fixture.grid().viewport(), &asked);
        auto* menu = fixture.grid().findChild<QMenu*>(u"entryMenu"_s);
        QVERIFY(menu != nullptr && menu->isVisible());
        QStringList words;
        QAction* note = nullptr;
        for (QAction* action : menu->actions()) {
            words << action->text().remove(u'&');
            note = words.back() == u"Note on this value…"_s ? action : note;
        }
        QVERIFY(words.contains(u"Where from?"_s));
        QVERIFY(words.contains(u"Copy with its origin"_s));
        QVERIFY(note != nullptr);
        study::Note draft;
        QObject::connect(&fixture.page, &pages::Page::noteRequested, [&](const study::Note& asks) { draft = asks; });
        note->trigger();
        QCOMPARE(draft.about, u"Scores of HAM-D-17: P1, period 1, day 1"_s);
        QVERIFY(draft.participant == study::ParticipantId(1));
        menu->close();
    }

    void theDesignIsExtendedAndNamed()
    {
        Fixture fixture(emptyStudy());
        fixture.unlock();
        fixture.choose(Design);
        const study::Digest before = fixture.digest();
        auto* kind = fixture.find<QComboBox>(u"partKind"_s);
        auto* part = fixture.find<QLineEdit>(u"partWords"_s);
        const auto add = [&](int which, const QString& words) {
            kind->setCurrentIndex(which);
            part->setText(words);
            QTest::keyClick(part, Qt::Key_Return);
            fixture.settle();
        };
        add(0, u"Third"_s);
        QCOMPARE(fixture.study().arms.size(), std::size_t(3));
        add(1, u"Third, Placebo"_s);
        QCOMPARE(fixture.study().sequences.back().key, u"third-placebo"_s);
        add(2, u"minute 40"_s);
        QCOMPARE(fixture.study().visits.back().time, 40.0);
        add(3, u"Mood 0 to 100"_s);
        QCOMPARE(fixture.study().scales.back().maximum, 100.0);
        add(3, u"Mood"_s);
        QVERIFY(fixture.words().contains(u"is not understood"_s));
        fixture.goTo(0, 2);
        fixture.type(u"Sugar pill"_s);
        QCOMPARE(fixture.study().arms[0].name, u"Sugar pill"_s);
        fixture.goTo(0, 2);
        QTest::mouseClick(fixture.find<QPushButton>(u"removeRows"_s), Qt::LeftButton);
        QVERIFY(fixture.words().contains(u"is in use"_s));
        fixture.undoGivesBack(before);
    }

    void cellsTypedFasterThanTheyAreWrittenAllArrive()
    {
        Fixture fixture(emptyStudy());
        fixture.unlock();
        fixture.goTo(0, 0);
        fixture.paste(u"A1\nA2\nA3\n"_s);
        for (int row = 0; row < 3; ++row) { // one after the other, without waiting for any
            QVERIFY(fixture.table().setData(fixture.table().index(row, 2), QString::number(30 + row), Qt::EditRole));
            QVERIFY(fixture.table().setData(fixture.table().index(row, 3), u"F"_s, Qt::EditRole));
        }
        fixture.settle();
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(fixture.study().participants[i].ageYears.value_or(-1), 30.0 + double(i));
            QCOMPARE(fixture.study().participants[i].sex, u"F"_s);
        }
    }

    void allScoresMissingIsNoTrouble()
    {
        study::Study study = tests::exampleStudy();
        study.assessments.clear();
        Fixture fixture(study);
        fixture.choose(Scores);
        QCOMPARE(fixture.table().rowCount(), int(study.periods.size()));
        QVERIFY(fixture.table().textAt(0, 4).isEmpty());
        const Fixture nothing{study::Study()};
        QCOMPARE(nothing.table().rowCount(), 0);
    }

    void tenThousandPeopleAreReadOnDemand()
    {
        Fixture fixture(tests::largeStudy(10000, 3), false);
        fixture.choose(Scores);
        QCOMPARE(fixture.table().rowCount(), 20000);
        QCOMPARE(fixture.table().textAt(19999, 0), u"P10000"_s);
        fixture.workspace.setFocused(study::ParticipantId(7000));
        QCOMPARE(fixture.table().personOf(fixture.grid().currentIndex().row()), study::ParticipantId(7000));
    }

    void theStateIsTheChosenTable()
    {
        Fixture fixture;
        fixture.choose(Events);
        const QJsonObject state = fixture.page.state();
        fixture.choose(People);
        fixture.page.setState(state);
        QCOMPARE(fixture.page.state(), state);
        fixture.page.setState({{u"table"_s, u"nonsense"_s}});
        QCOMPARE(fixture.page.state(), state);
    }

    void blocksOfText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("last");
        QTest::newRow("one") << u"a"_s << 1 << u"a"_s;
        QTest::newRow("line end") << u"a\r\nb\r\n"_s << 2 << u"b"_s;
        QTest::newRow("empty cell") << u"a\t\n"_s << 1 << u""_s;
        QTest::newRow("quoted") << u"a\t\"b \"\"c\"\"\nd\"\n"_s << 1 << u"b \"c\"\nd"_s;
        QTest::newRow("tabs inside") << u"\"a\tb\""_s << 1 << u"a\tb"_s;
    }

    void blocksOfText()
    {
        QFETCH(QString, text);
        QFETCH(int, rows);
        QFETCH(QString, last);
        const auto block = pages::blockFromText(text);
        QCOMPARE(int(block.size()), rows);
        QCOMPARE(block.back().back(), last);
        QVERIFY(pages::blockFromText(pages::blockText(block)) == block);
    }

    void numbersAsTyped()
    {
        QCOMPARE(text::numberFromWords(u"23,5").value_or(0), 23.5);
        QCOMPARE(text::numberFromWords(u" 23.5 ").value_or(0), 23.5);
        QCOMPARE(text::numberFromWords(u"\u22123").value_or(0), -3.0);
        for (const QStringView wrong : {u"", u"1e3", u"1,2,3", u"0x1", u"inf", u"nan", u"1 000", u"."}) {
            QVERIFY(!text::numberFromWords(wrong));
        }
        for (const QString& range : {u"-3 to 28"_s, u"\u22123–28"_s, u"-3 – 28"_s, u"-3..28"_s}) {
            const auto read = text::rangeFromWords(range);
            QVERIFY2(read, qPrintable(range));
            QCOMPARE(read->least, -3.0);
            QCOMPARE(read->greatest, 28.0);
        }
        for (const QString& wrong : {u"3"_s, u"28 to 3"_s, u"3 to 3"_s, u"a to b"_s, QString()}) {
            QVERIFY(!text::rangeFromWords(wrong));
        }
    }
};

QTEST_MAIN(PagesEntryPageTest)
#include "pages_entry_page_test.moc"
