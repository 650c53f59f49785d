// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drives the real window offscreen, by mouse and by keyboard, and asserts on data: the figure, the sentence, the study.
#include "app/main_window.h"

#include "app/importing/embedded_studies.h"
#include "app/page_picture.h"
#include "app/pages/page.h"
#include "app/pages/pages.h"
#include "app/plots/figure_view.h"
#include "app/widgets/blockade_switch.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/participant_panel.h"
#include "core/figures/figures.h"
#include "core/store/study_file.h"
#include "core/study/lookup.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A window on the embedded study, shown offscreen.
struct Fixture
{
    workspace::Workspace workspace;
    window::MainWindow window{workspace};

    Fixture()
    {
        window.setReducedMotion(true);
        window.resize(1280, 800);
        window.showEmbedded(u"williams-2018"_s);
        window.show();
        window.activateWindow();
        QApplication::setActiveWindow(&window);
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        auto* widget = window.currentPage()->findChild<Widget*>(name); // other pages have a switch of their own
        widget = widget != nullptr ? widget : window.findChild<Widget*>(name);
        Q_ASSERT(widget != nullptr);
        return widget;
    }

    [[nodiscard]] const figures::Figure& figure() const { return window.currentPage()->figureView()->figure(); }

    [[nodiscard]] figures::Figure expected(study::Side side) const
    {
        study::Selection selection = workspace.view().selection;
        selection.side = side;
        return figures::makeFigure(u"trajectories", *workspace.study(), selection).value();
    }

    [[nodiscard]] QString sentence() const { return find<QLabel>(u"sentence"_s)->text(); }
};

/// The action of a menu with that text; nullptr: there is none.
QAction* action(const Fixture& fixture, const QString& text)
{
    const auto menus = fixture.find<QMenuBar>(u"menus"_s)->actions();
    for (const QAction* menu : menus) {
        const auto actions = menu->menu()->actions();
        for (QAction* candidate : actions) {
            if (candidate->text() == text) {
                return candidate;
            }
        }
    }
    return nullptr;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_settings.reset(new QTemporaryDir);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings->path());
        QCoreApplication::setOrganizationName(u"blockade-test"_s);
        theme::applyTheme(*qApp, theme::Theme::Light);
    }

    void opensOnTheEmbeddedStudyWithItsBadge()
    {
        const Fixture fixture;
        QCOMPARE(fixture.workspace.study()->about.key, u"williams-2018"_s);
        QVERIFY(fixture.find<QPushButton>(u"originBadge"_s)->text().contains(u"Simulated to match published facts"_s));
        QVERIFY(fixture.figure() == fixture.expected(study::Side::Reference));
        QVERIFY(fixture.sentence().contains(u"7 of 12"_s));
    }

    void aStudyThatWasThereBeforeTheWindowIsShownWhole()
    {
        workspace::Workspace workspace;
        workspace.show(std::make_shared<const study::Study>(tests::exampleStudy()), workspace::Keeping::Unsaved);
        window::MainWindow window(workspace);
        window.show();
        workspace.focusNeighbour(1); // the first thing it is told is a change of the view
        const auto* scale = window.currentPage()->findChild<QComboBox*>(u"scale"_s);
        QCOMPARE(scale->count(), static_cast<int>(workspace.study()->scales.size()));
        QCOMPARE(scale->currentText(), workspace.study()->scales.front().key);
        QVERIFY(!window.currentPage()->findChild<QLabel*>(u"sentence"_s)->text().isEmpty());
        QVERIFY(!window.currentPage()->findChild<widgets::BlockadeSwitch*>(u"blockadeSwitch"_s)->accessibleName().isEmpty());
    }

    void aClickOnTheSwitchShowsTheSamePeoplesOtherPeriod()
    {
        const Fixture fixture;
        auto* flip = fixture.find<widgets::BlockadeSwitch>(u"blockadeSwitch"_s);
        QTest::mouseClick(flip, Qt::LeftButton);
        QCOMPARE(fixture.workspace.view().selection.side, study::Side::Comparator);
        QVERIFY(fixture.figure() == fixture.expected(study::Side::Comparator));
        QVERIFY2(fixture.sentence().contains(u"was 7"_s), qPrintable(fixture.sentence()));
        QTest::mouseClick(flip, Qt::LeftButton);
        QVERIFY(fixture.figure() == fixture.expected(study::Side::Reference));
    }

    void theKeyBFlipsFromAnywhere()
    {
        Fixture fixture;
        fixture.find<QListWidget>(u"navigation"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_B);
        QTRY_COMPARE(fixture.workspace.view().selection.side, study::Side::Comparator);
        QVERIFY(fixture.find<widgets::BlockadeSwitch>(u"blockadeSwitch"_s)->isChecked());
    }

    void compareShowsBothSidesInFull()
    {
        const Fixture fixture;
        auto* compare = fixture.find<QCheckBox>(u"compare"_s);
        QTest::mouseClick(compare, Qt::LeftButton, {}, QPoint(10, compare->height() / 2));
        QVERIFY(fixture.figure() == fixture.expected(study::Side::Both));
        for (const figures::MeanLine& mean : fixture.figure().means) {
            QCOMPARE(mean.emphasis, figures::Emphasis::Full);
        }
        auto* flip = fixture.find<widgets::BlockadeSwitch>(u"blockadeSwitch"_s);
        QTest::mouseClick(flip, Qt::LeftButton); // leaves the comparison for the other side
        QCOMPARE(fixture.workspace.view().selection.side, study::Side::Comparator);
        QVERIFY(!compare->isChecked());
    }

    void theScalePickerAndTheMeasureChangeTheFigure()
    {
        const Fixture fixture;
        auto* scale = fixture.find<QComboBox>(u"scale"_s);
        scale->setFocus();
        const int madrs = scale->findText(u"MADRS"_s);
        QVERIFY(madrs >= 0);
        scale->setCurrentIndex(madrs);
        emit scale->activated(madrs);
        QCOMPARE(study::byId(fixture.workspace.study()->scales, fixture.workspace.view().selection.scale)->key, u"MADRS"_s);
        QVERIFY(fixture.figure() == fixture.expected(study::Side::Reference));
        const auto segments = fixture.find<QWidget>(u"measure"_s)->findChildren<QPushButton*>();
        QTest::mouseClick(segments.at(2), Qt::LeftButton);
        QCOMPARE(fixture.workspace.view().selection.measure, study::Measure::PercentChange);
        QVERIFY(fixture.figure() == fixture.expected(study::Side::Reference));
    }

    void rResetsTheView()
    {
        Fixture fixture;
        fixture.workspace.setMeasure(study::Measure::Change);
        fixture.workspace.setSide(study::Side::Comparator);
        fixture.window.currentPage()->figureView()->zoom(2.0);
        fixture.find<QListWidget>(u"navigation"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
        QTRY_VERIFY(fixture.workspace.view() == workspace::defaultView(*fixture.workspace.study()));
        QVERIFY(!fixture.window.currentPage()->figureView()->isZoomed());
    }

    void aZoomStaysWhenTheSideFlips()
    {
        Fixture fixture;
        auto* view = fixture.window.currentPage()->figureView();
        view->zoom(2.0);
        const auto visible = view->visibleX();
        fixture.workspace.setSide(study::Side::Comparator);
        QVERIFY(view->visibleX() == visible);
    }

    void pageDownLooksAtTheNextPersonsScores()
    {
        Fixture fixture;
        fixture.find<QListWidget>(u"navigation"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
        const auto& people = fixture.workspace.study()->participants;
        QTRY_COMPARE(fixture.workspace.view().focused, people.front().id);
        auto* panel = fixture.find<widgets::ParticipantPanel>(u"participantPanel"_s);
        QCOMPARE(panel->participant(), people.front().id);
        auto* scores = fixture.find<QTableWidget>(u"participantScores"_s);
        QVERIFY(scores->rowCount() > 1);
        QCOMPARE(scores->columnCount(), 3); // visit, period 1, period 2
        QCOMPARE(scores->item(0, 0)->text(), u"baseline"_s);
        QCOMPARE(fixture.window.currentPage()->figureView()->focusedParticipant(), people.front().id);
    }

    void aClickOnALineChoosesThePerson()
    {
        Fixture fixture;
        auto* view = fixture.window.currentPage()->figureView();
        const figures::Lines* full = nullptr;
        for (const figures::Lines& lines : view->figure().lines) {
            if (lines.emphasis == figures::Emphasis::Full) {
                full = &lines;
            }
        }
        QVERIFY(full != nullptr);
        const auto last = full->first[1] - 1; // the end of the first line, where lines lie apart
        const QPointF at = view->toWidget(full->x[last], full->y[last]);
        QTest::mouseClick(view, Qt::LeftButton, {}, at.toPoint());
        QVERIFY(fixture.workspace.view().focused.isValid());
    }

    void aStudyFileOpensAndCanBeEdited()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"example.blockade"_s);
        base::NoProgress progress;
        QVERIFY_RESULT(store::StudyFile(path).create(tests::exampleStudy(), store::Overwrite::No, progress));
        Fixture fixture;
        fixture.window.openPath(path);
        QTRY_COMPARE(fixture.workspace.keeping(), workspace::Keeping::File);
        QVERIFY(*fixture.workspace.study() == tests::exampleStudy());
        QVERIFY(fixture.workspace.isEditable());
    }

    void aTextFileIsAProblemToldInTheBarAndTheStudyStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"letter.blockade"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear colleague,\n");
        file.close();
        Fixture fixture;
        auto* bar = fixture.window.findChild<widgets::MessageBar*>();
        fixture.window.openPath(path);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->message().contains(u"letter.blockade"_s), qPrintable(bar->message()));
        QCOMPARE(fixture.workspace.study()->about.key, u"williams-2018"_s);
        QVERIFY(!fixture.window.isBusy());
    }

    void aCsvFileThatExplainsItselfOpensUnsaved()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"clinic.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("participant,period,arm,visit,MADRS\n"
                   "A,1,placebo,baseline,30\nA,1,placebo,day 1,28\nA,2,ketamine,baseline,31\nA,2,ketamine,day 1,12\n"
                   "B,1,ketamine,baseline,33\nB,1,ketamine,day 1,15\nB,2,placebo,baseline,29\nB,2,placebo,day 1,27\n");
        file.close();
        Fixture fixture;
        fixture.window.openPath(path);
        QTRY_COMPARE(fixture.workspace.keeping(), workspace::Keeping::Unsaved);
        QCOMPARE(fixture.workspace.study()->participants.size(), std::size_t{2});
        QCOMPARE(fixture.workspace.study()->assessments.size(), std::size_t{8});
        const auto* flip = fixture.find<widgets::BlockadeSwitch>(u"blockadeSwitch"_s);
        QVERIFY2(flip->accessibleName().compare(u"placebo | ketamine"_s, Qt::CaseInsensitive) == 0,
                 qPrintable(flip->accessibleName()));
        QVERIFY(fixture.find<QPushButton>(u"originBadge"_s)->text().contains(u"Imported from clinic.csv"_s));
        QVERIFY(fixture.find<QPushButton>(u"originBadge"_s)->property("observed").toBool());
    }

    void aLargeStudysFigureFollowsAndAFlipIsReady()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"large.blockade"_s);
        base::NoProgress progress;
        QVERIFY_RESULT(store::StudyFile(path).create(tests::largeStudy(2'000, 20), store::Overwrite::No, progress));
        Fixture fixture;
        fixture.window.openPath(path);
        QVERIFY(fixture.find<QProgressBar>(u"progress"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window.isBusy(), 60'000);
        QVERIFY(!fixture.find<QProgressBar>(u"progress"_s)->isVisible());
        // Until its own is there, no other study's figure and sentence stand under its name.
        QVERIFY(fixture.figure() == figures::Figure{} || fixture.figure() == fixture.expected(study::Side::Reference));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window.currentPage()->isSettled(), 60'000);
        QVERIFY(fixture.figure() == fixture.expected(study::Side::Reference));
        QVERIFY(!fixture.sentence().isEmpty());
        QTest::mouseClick(fixture.find<widgets::BlockadeSwitch>(u"blockadeSwitch"_s), Qt::LeftButton);
        QVERIFY(fixture.figure() == fixture.expected(study::Side::Comparator)); // without a wait
        QTRY_VERIFY(fixture.window.currentPage()->isShown());
    }

    void undoAndRedoAreInTheMenuWithTheirWords()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"own.blockade"_s);
        base::NoProgress progress;
        QVERIFY_RESULT(store::StudyFile(path).create(tests::exampleStudy(), store::Overwrite::No, progress));
        Fixture fixture;
        fixture.window.openPath(path);
        QTRY_VERIFY(fixture.workspace.isEditable());
        const study::Assessment row = fixture.workspace.study()->assessments.front();
        const auto score = [&] { return fixture.workspace.study()->assessments.front().value; };
        QVERIFY(action(fixture, u"&Undo"_s) != nullptr && !action(fixture, u"&Undo"_s)->isEnabled());
        fixture.workspace.edit(study::ChangeScore{row.participant, row.period, row.visit, row.scale, row.value + 1.0},
                               u"Score of P1"_s);
        QTRY_COMPARE(score(), row.value + 1.0);
        QVERIFY(action(fixture, u"&Undo: Score of P1"_s) != nullptr);
        QTest::keyClick(&fixture.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(score(), row.value);
        QVERIFY(action(fixture, u"&Redo: Score of P1"_s)->isEnabled());
        QTest::keyClick(&fixture.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(score(), row.value + 1.0);
    }

    void closingWaitsForWhatIsBeingWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"copy.blockade"_s);
        Fixture fixture;
        fixture.workspace.saveCopy(path, store::Overwrite::No);
        fixture.workspace.edit(study::AddNote{study::Note{.text = u"the last word"_s}}, u"Add a note"_s);
        fixture.window.close();
        QTRY_VERIFY(!fixture.window.isVisible());
        base::NoProgress progress;
        const auto stored = store::StudyFile(path).load(progress);
        QVERIFY_RESULT(stored);
    }

    void whatTheDesignCannotTellIsOneClickAway()
    {
        Fixture fixture;
        QTest::mouseClick(fixture.find<QPushButton>(u"limits"_s), Qt::LeftButton);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QWidget* popup = QApplication::activePopupWidget();
        QVERIFY(!popup->accessibleDescription().isEmpty());
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    }

    void anEmptyStudyIsShownWithoutAFuss()
    {
        Fixture fixture;
        fixture.workspace.show(std::make_shared<const study::Study>(), workspace::Keeping::Unsaved);
        QVERIFY(!fixture.find<widgets::BlockadeSwitch>(u"blockadeSwitch"_s)->isVisible());
        QVERIFY(!fixture.figure().title.isEmpty());
        fixture.workspace.focusNeighbour(1);
        QVERIFY(!fixture.workspace.view().focused.isValid());
    }

    void everyThemePaintsAnotherPicture()
    {
        const study::SharedStudy study = importing::loadEmbeddedStudy(u"williams-2018"_s).value();
        QList<QImage> pictures;
        for (const theme::Theme theme : theme::allThemes) {
            const auto picture = window::renderPage({.page = u"trajectories"_s,
                                                     .study = study,
                                                     .selection = study::defaultSelection(*study),
                                                     .theme = theme});
            QVERIFY_RESULT(picture);
            QCOMPARE(picture->size(), QSize(1280, 800));
            for (const QImage& other : pictures) {
                QVERIFY(*picture != other);
            }
            pictures << *picture;
        }
        theme::applyTheme(*qApp, theme::Theme::Light);
    }

    void aDenserPictureIsSharper()
    {
        const study::SharedStudy study = importing::loadEmbeddedStudy(u"williams-2018"_s).value();
        const auto picture = window::renderPage({.page = u"trajectories"_s,
                                                 .study = study,
                                                 .selection = study::defaultSelection(*study),
                                                 .factor = 2.0});
        QVERIFY_RESULT(picture);
        // The title over the figure: a stretched picture has the same colour all over each block of two by two pixels.
        int differing = 0;
        for (int y = 220; y < 290; y += 2) {
            for (int x = 400; x < 960; x += 2) {
                differing += std::abs(qGray(picture->pixel(x, y)) - qGray(picture->pixel(x + 1, y))) > 60 ? 1 : 0;
            }
        }
        QVERIFY2(differing > 100, qPrintable(QString::number(differing)));
    }

    // Nobody to step to: only the study itself makes the page show anything.
    void aStudyWithoutPeopleHasAPictureOfEveryPage()
    {
        const study::SharedStudy filled = importing::loadEmbeddedStudy(u"williams-2018"_s).value();
        const auto empty = std::make_shared<study::Study>(*filled);
        empty->participants.clear();
        empty->periods.clear();
        empty->assessments.clear();
        empty->doses.clear();
        empty->events.clear();
        empty->exclusions.clear();
        for (const pages::PageKind& kind : pages::pageKinds()) {
            QVERIFY_RESULT(window::renderPage(
                {.page = kind.key, .study = empty, .selection = study::defaultSelection(*empty)}));
        }
    }

    void aPictureOfAnUnknownPageNamesTheOnesThereAre()
    {
        const auto picture = window::renderPage({.page = u"nonsense"_s, .study = std::make_shared<study::Study>()});
        QVERIFY(!picture.has_value());
        QCOMPARE(picture.error().kind, base::ErrorKind::UnknownKey);
        QVERIFY(picture.error().detail.find("trajectories") != std::string::npos);
    }

    void aPictureNobodyWaitsForEnds()
    {
        class Interrupted final : public base::Progress
        {
        public:
            void report(double) override {}
            [[nodiscard]] bool cancelled() const override { return true; }
        };
        const study::SharedStudy study = importing::loadEmbeddedStudy(u"williams-2018"_s).value();
        // An answer in the background: it is not there when the page is first asked.
        const auto picture = window::renderPage(
            {.page = u"analysis"_s, .study = study, .selection = study::defaultSelection(*study)}, Interrupted());
        QVERIFY(!picture.has_value());
        QCOMPARE(picture.error().kind, base::ErrorKind::Cancelled);
        QCOMPARE(picture.error().subject, std::string("analysis"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_settings;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
