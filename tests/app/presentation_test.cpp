// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A lecture: one figure alone, the keys of a clicker, the pointer, the black screen; and Reset all with the way back.
#include "app/presentation.h"

#include "app/lesson/lesson_course.h"
#include "app/lesson/lesson_player.h"
#include "app/lesson_desk.h"
#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/pages/pages.h"
#include "app/panel_splitter.h"
#include "app/plots/figure_view.h"
#include "app/pointer_disc.h"
#include "app/reset_all.h"
#include "app/widgets/blockade_switch.h"
#include "app/widgets/message_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Lecture
{
    workspace::Workspace workspace;
    window::MainWindow window{workspace};
    window::Presentation* presentation = window.findChild<window::Presentation*>();

    Lecture()
    {
        window.setReducedMotion(true);
        window.resize(1280, 800);
        window.showEmbedded(u"williams-2018"_s);
        window.show();
        window.activateWindow();
        QApplication::setActiveWindow(&window);
    }

    ~Lecture()
    {
        presentation->setOn(false);
        theme::setScale(1.0);
    }

    void press(Qt::Key key) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : QApplication::activeWindow(), key);
    }
};

} // namespace

class PresentationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"blockade-test"_s);
        theme::applyTheme(*qApp, theme::Theme::Light);
    }

    void oneFigureAloneWithItsSwitch()
    {
        Lecture lecture;
        const auto* scale = lecture.window.currentPage()->findChild<QComboBox*>(u"scale"_s);
        QVERIFY(scale->isVisible());
        lecture.press(Qt::Key_F11);
        QVERIFY(lecture.presentation->isOn());
        QVERIFY(!scale->isVisible());
        QVERIFY(lecture.window.currentPage()->figureView()->isVisible());
        QVERIFY(lecture.window.currentPage()->findChild<widgets::BlockadeSwitch*>()->isVisible());
        lecture.press(Qt::Key_B);
        QTRY_COMPARE(lecture.workspace.view().selection.side, study::Side::Comparator);
        lecture.press(Qt::Key_C);
        QTRY_VERIFY(scale->isVisible()); // in reach
        lecture.press(Qt::Key_C);
        QTRY_VERIFY(!scale->isVisible());
        lecture.press(Qt::Key_Escape);
        QTRY_VERIFY(scale->isVisible());
    }

    void aClickerTurnsPagesAndFigures()
    {
        Lecture lecture;
        lecture.window.showPage(u"trajectories"_s);
        lecture.press(Qt::Key_F11);
        QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->clearFocus() : void();
        lecture.press(Qt::Key_PageDown);
        QTRY_COMPARE(lecture.window.currentPageKey(), u"participants"_s);
        lecture.press(Qt::Key_PageUp);
        QTRY_COMPARE(lecture.window.currentPageKey(), u"trajectories"_s);
        QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->clearFocus() : void();
        lecture.press(Qt::Key_Right);
        QTRY_COMPARE(lecture.window.currentPageKey(), u"participants"_s);
        lecture.window.showPage(u"mechanism"_s); // has several
        QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->clearFocus() : void();
        const auto* occupancy = lecture.window.currentPage()->findChild<plots::FigureView*>(u"occupancy"_s);
        QTRY_VERIFY(occupancy->isVisible());
        lecture.press(Qt::Key_Right);
        QTRY_VERIFY(!occupancy->isVisible());
        QCOMPARE(lecture.window.currentPageKey(), u"mechanism"_s);
        lecture.press(Qt::Key_Left);
        QTRY_VERIFY(occupancy->isVisible());
    }

    void aClickerTurnsTheStepsOfALesson()
    {
        Lecture lecture;
        lesson::LessonPlayer& player = lecture.window.lessons().player();
        player.start(*lesson::lessonOf(u"opioid-receptors"_s));
        lecture.press(Qt::Key_F11);
        lecture.press(Qt::Key_PageDown);
        QTRY_COMPARE(player.index(), 1U);
        QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->clearFocus() : void();
        lecture.press(Qt::Key_Right);
        QTRY_COMPARE(player.index(), 2U);
        QCOMPARE(lecture.window.currentPageKey(), u"trajectories"_s);
        lecture.press(Qt::Key_Left);
        QTRY_COMPARE(player.index(), 1U);
        lecture.press(Qt::Key_PageUp);
        QTRY_COMPARE(player.index(), 0U);
    }

    // A step names a part of a page: that figure is alone, in sight.
    void aStepShowsItsPart()
    {
        Lecture lecture;
        lesson::LessonPlayer& player = lecture.window.lessons().player();
        player.start(*lesson::lessonOf(u"opioid-receptors"_s));
        lecture.press(Qt::Key_F11);
        player.goTo(*lesson::placeOf(*player.lesson(), u"why"_s));
        QCOMPARE(lecture.window.currentPageKey(), u"mechanism"_s);
        const pages::Page& page = *lecture.window.currentPage();
        const auto* picture = page.findChild<QWidget*>(u"receptorPicture"_s);
        const auto* occupancy = page.findChild<QWidget*>(u"occupancy"_s);
        QVERIFY(occupancy->isVisible() && !picture->isVisible());
        player.goTo(*lesson::placeOf(*player.lesson(), u"readings"_s));
        QVERIFY(!occupancy->isVisible() && picture->isVisible());
        QVERIFY(!page.findChild<QWidget*>(u"onset"_s)->isVisible());
        QTRY_VERIFY(!picture->visibleRegion().isEmpty());
    }

    void pointerAndBlackScreen()
    {
        Lecture lecture;
        const auto* disc = lecture.window.findChild<window::PointerDisc*>();
        lecture.press(Qt::Key_D);
        QVERIFY(!disc->isVisible()); // of a presentation alone
        lecture.press(Qt::Key_F11);
        lecture.press(Qt::Key_D);
        QTRY_VERIFY(disc->isVisible());
        const QPoint place(400, 300);
        QCursor::setPos(lecture.window.mapToGlobal(place));
        QTRY_VERIFY((disc->geometry().center() - lecture.window.mapFromGlobal(QCursor::pos())).manhattanLength() <= 2);
        QVERIFY((disc->geometry().center() - place).manhattanLength() < 8); // full screen came in between
        lecture.press(Qt::Key_Period);
        QTRY_VERIFY(lecture.presentation->isBlank());
        lecture.press(Qt::Key_PageDown); // brings the picture back, and turns nothing
        QTRY_VERIFY(!lecture.presentation->isBlank());
        QCOMPARE(lecture.window.currentPageKey(), u"trajectories"_s);
        lecture.press(Qt::Key_D);
        QTRY_VERIFY(!disc->isVisible());
    }

    void everyPageSurvives_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1024, 768);
        QTest::newRow("4K") << QSize(3840, 2160);
    }

    void everyPageSurvives()
    {
        QFETCH(const QSize, size);
        Lecture lecture;
        lecture.window.lessons().player().start(*lesson::lessonOf(u"opioid-receptors"_s));
        lecture.presentation->setOn(true);
        lecture.window.setWindowState(Qt::WindowNoState);
        lecture.window.resize(size);
        for (const pages::PageKind& kind : pages::pageKinds()) {
            lecture.window.showPage(kind.key);
            QTRY_VERIFY_WITH_TIMEOUT(lecture.window.currentPage()->isShown(), 20'000);
            QApplication::processEvents();
            QVERIFY2(lecture.window.width() <= size.width(), qPrintable(kind.key)); // nothing forces it wider
            const auto* panel = lecture.window.findChild<QWidget*>(u"lessonPanel"_s);
            const QRect page(lecture.window.panels().mapTo(&lecture.window, QPoint()), lecture.window.panels().size());
            const QRect beside(panel->mapTo(&lecture.window, QPoint()), panel->size());
            QVERIFY2(!page.intersects(beside), qPrintable(kind.key));
            QVERIFY2(beside.right() < size.width(), qPrintable(kind.key));
            if (const auto* figure = lecture.window.currentPage()->figureView(); figure != nullptr && figure->isVisible()) {
                QVERIFY2(figure->width() > size.width() / 4 && figure->height() > size.height() / 5, qPrintable(kind.key));
            }
        }
    }

    void resetAllIsOneStepAndSaidOnce()
    {
        Lecture lecture;
        workspace::Workspace& workspace = lecture.workspace;
        lecture.window.showPage(u"mechanism"_s);
        lecture.window.showPage(u"trajectories"_s);
        study::Selection selection = workspace.view().selection;
        selection.side = study::Side::Comparator;
        selection.measure = study::Measure::Change;
        selection.where = {{u"sex"_s, u"female"_s}};
        selection.completersOnly = true;
        if (!study::selectParticipants(*workspace.study(), selection)) {
            selection.where.clear();
        }
        workspace.setSelection(selection);
        workspace.focusNeighbour(1);
        auto* figure = lecture.window.currentPage()->figureView();
        figure->zoom(2.0);
        lecture.window.panels().setShown(window::SidePanel::Navigation, false);
        const auto view = workspace.view();
        const auto x = figure->visibleX();
        const auto y = figure->visibleY();
        const QJsonObject pageStates = lecture.window.pageStates();
        const QJsonObject panels = lecture.window.panels().state();
        QSignalSpy said(lecture.window.findChild<widgets::MessageBar*>(), &widgets::MessageBar::said);
        window::resetAll(lecture.window, workspace);
        QCOMPARE(said.size(), 1);
        QVERIFY(said.constFirst().constFirst().toString().contains(u"Everything is as it starts"_s));
        QVERIFY(workspace.view() == workspace::defaultView(*workspace.study()));
        QVERIFY(!figure->isZoomed());
        QVERIFY(lecture.window.panels().isShown(window::SidePanel::Navigation));
        QCOMPARE(workspace.undoTexts(), QStringList{u"Reset all"_s});
        QTest::keyClick(&lecture.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(workspace.view() == view);
        QTRY_VERIFY(figure->visibleX() == x && figure->visibleY() == y); // when the figure is there again
        QCOMPARE(lecture.window.pageStates(), pageStates);
        QCOMPARE(lecture.window.panels().state(), panels);
        QCOMPARE(said.size(), 1);
        QVERIFY(workspace.undoTexts().isEmpty());
        workspace.redo();
        QVERIFY(workspace.view() == workspace::defaultView(*workspace.study()));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(PresentationTest)
#include "presentation_test.moc"
