// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lesson that ships from its first step to its last, by keyboard alone: every question is answered, the switch is
// turned by its key, and what is on screen is held against what the step names. Only keys are sent, and always to
// whatever has the keyboard.
#include "app/lesson/curve_drawing.h"
#include "app/lesson/curve_point.h"
#include "app/lesson/lesson_course.h"
#include "app/lesson/lesson_panel.h"
#include "app/lesson/settled_view.h"
#include "app/lesson_desk.h"
#include "app/main_window.h"
#include "app/pages/content_view.h"
#include "app/pages/page.h"
#include "app/plots/figure_view.h"
#include "app/session.h"
#include "app/settings/settings.h"
#include "app/widgets/message_bar.h"
#include "app/workspace/workspace.h"
#include "core/study/lookup.h"
#include "tests/support/example_study.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : QApplication::activeWindow(), key, modifiers);
}

} // namespace

class LessonVisitTest : public QObject
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

    void init() { open(); }

    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
    }

    void runsThroughByKeyboard();
    void backSkipAndRestart();
    void resumesInANewWindow();
    void anybodysFlipIsSeen();
    void neverBlocksAndLeadsBack();
    void asksBeforeItReplacesWhatIsNotSaved();
    void aFileOfOnesOwnSaysWhatIsWrong();
    void answersCanBeCleared();
    void theCurveByMouse();
    void theDifferenceInWords();

private:
    void open()
    {
        m_window.reset();
        m_workspace = std::make_unique<workspace::Workspace>();
        m_window = std::make_unique<window::MainWindow>(*m_workspace);
        m_window->setReducedMotion(true);
        m_window->resize(1280, 800);
        m_window->showEmbedded(u"williams-2018"_s);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    [[nodiscard]] lesson::LessonPlayer& player() const { return m_window->lessons().player(); }

    [[nodiscard]] lesson::LessonPanel& panel() const { return *m_window->findChild<lesson::LessonPanel*>(); }

    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        return panel().findChild<Widget*>(name);
    }

    /// Tab until the widget of that name has the keyboard.
    [[nodiscard]] bool tabTo(const QString& name, int most = 120) const
    {
        for (int i = 0; i < most; ++i) {
            const QWidget* focus = QApplication::focusWidget();
            if (focus != nullptr && focus->objectName() == name) {
                return true;
            }
            press(Qt::Key_Tab);
        }
        return false;
    }

    void start()
    {
        m_window->showPage(u"lesson"_s);
        m_window->currentPage()->takeFocus();
        press(Qt::Key_Space);
        QVERIFY(player().step() != nullptr);
        QVERIFY(panel().isVisible());
        QVERIFY(panel().isAncestorOf(QApplication::focusWidget())); // the keyboard goes where the lesson is
    }

    void answer(const evidence::LessonStep& step);
    void compareWithScreen(const evidence::LessonStep& step) const;
    void nothingIsGivenAway() const;

    [[nodiscard]] QString words() const
    {
        QString all;
        for (const QLabel* label : find<QWidget>(u"lessonStep"_s)->findChildren<QLabel*>()) {
            all += label->text() + u'\n';
        }
        return all;
    }

    void goTo(const QString& step) { player().goTo(*lesson::placeOf(*player().lesson(), step)); }

    QTemporaryDir m_settings;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<window::MainWindow> m_window;
};

void LessonVisitTest::answer(const evidence::LessonStep& step)
{
    panel().takeFocus();
    switch (step.question->kind) {
    case evidence::QuestionKind::Choice:
        QVERIFY(qobject_cast<QRadioButton*>(QApplication::focusWidget()) != nullptr);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        QVERIFY(player().answer(step.key) != nullptr);
        QCOMPARE(player().answer(step.key)->choice, step.question->choices[1].key);
        break;
    case evidence::QuestionKind::Number:
        QTest::keyClicks(QApplication::focusWidget(), u"3"_s);
        press(Qt::Key_Return);
        QVERIFY(player().answer(step.key) != nullptr);
        QCOMPARE(player().answer(step.key)->number, 3.0);
        break;
    case evidence::QuestionKind::Curve: {
        auto* drawing = find<lesson::CurveDrawing>(u"curveDrawing"_s);
        QVERIFY(drawing->points().size() >= 5);
        for (lesson::CurvePoint* point : drawing->points()) {
            QVERIFY(point->hasFocus());
            QVERIFY(!point->accessibleName().isEmpty());
            const int before = point->value();
            press(Qt::Key_Down);
            press(Qt::Key_Down);
            QCOMPARE(point->value(), before - 2);
            press(Qt::Key_Tab);
        }
        QCOMPARE(QApplication::focusWidget()->objectName(), u"keepCurve"_s);
        press(Qt::Key_Space);
        QVERIFY(player().answer(step.key) != nullptr);
        QCOMPARE(player().answer(step.key)->curve.size(), drawing->points().size());
        break;
    }
    }
    QVERIFY(!find<QLabel>(u"after"_s)->isHidden());
}

void LessonVisitTest::compareWithScreen(const evidence::LessonStep& step) const
{
    const evidence::ShownView shown = pages::existingView(step.view);
    QCOMPARE(m_window->currentPageKey(), shown.page);
    const study::Selection& selection = m_workspace->view().selection;
    const study::Study& study = *m_workspace->study();
    if (!step.view.scale.isEmpty()) {
        QCOMPARE(selection.scale, study::byKey(study.scales, step.view.scale)->id);
        QCOMPARE(m_workspace->chosenVisit(), study::byKey(study.visits, step.view.visit)->id);
    }
    if (const auto side = study::sideFromKey(step.view.side)) {
        QCOMPARE(selection.side, *side);
    }
    QVERIFY(player().isViewShown());
    QVERIFY(find<QPushButton>(u"backToView"_s)->isVisible() == false);
}

// What the class is to predict stands nowhere, and everywhere once the switch was turned.
void LessonVisitTest::nothingIsGivenAway() const
{
    const bool ahead = player().isFlipAhead();
    const pages::Page* page = m_window->currentPage();
    if (m_window->currentPageKey() == u"overview") {
        QCOMPARE(page->findChild<QWidget*>(u"keyResults"_s)->isHidden(), ahead);
        QCOMPARE(page->findChild<QLabel*>(u"keyResultsLater"_s)->isHidden(), !ahead);
    } else if (m_window->currentPageKey() == u"trajectories") {
        QTRY_COMPARE(page->findChild<QLabel*>(u"trajectoryHint"_s)->isHidden(), ahead); // once the curves are there
    } else if (m_window->currentPageKey() == u"safety") {
        QTRY_COMPARE(page->findChild<QWidget*>(u"differenceWords"_s)->isHidden(), ahead);
    }
}

void LessonVisitTest::runsThroughByKeyboard()
{
    start();
    const evidence::Lesson lesson = *player().lesson();
    QCOMPARE(lesson.steps.size(), 14U);
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        const evidence::LessonStep& step = lesson.steps[i];
        QCOMPARE(player().index(), i);
        QCOMPARE(find<QLabel>(u"stepTitle"_s)->text(), step.title.en);
        QVERIFY(find<QLabel>(u"lessonProgress"_s)->text().contains(u"Step %1 of 14"_s.arg(i + 1)));
        if (player().waitsForFlip()) {
            QVERIFY(step.key.startsWith(u"flip-"_s));
            QVERIFY(!words().contains(u"respond after naltrexone."_s)); // nobody is told before it is seen
            QVERIFY(!words().contains(u"after naltrexone."_s) || step.key == u"flip-mood");
            QVERIFY(!words().contains(u"What was predicted"_s));
            QCOMPARE(m_workspace->view().selection.side, study::Side::Reference);
            nothingIsGivenAway();
            for (const auto* view : m_window->currentPage()->findChildren<plots::FigureView*>()) {
                for (const figures::MeanLine& mean : view->figure().means) {
                    QVERIFY(mean.emphasis != figures::Emphasis::Ghost); // the other side is not given away
                }
            }
            press(Qt::Key_B);
            QTRY_VERIFY(!player().waitsForFlip());
        }
        if (step.key == u"flip-mood") {
            QVERIFY2(words().contains(u"Your prediction: 3 people. On screen: "_s), qPrintable(words()));
            QVERIFY(
                find<lesson::CurveDrawing>(u"settledCurve"_s)->accessibleDescription().contains(u"Your prediction"_s));
            QVERIFY(find<QLabel>(u"curveDifference"_s)->text().contains(u"apart on average"_s));
        }
        QVERIFY2(!words().contains(u'{') && !words().contains(u"n/a"_s), qPrintable(words()));
        compareWithScreen(step);
        nothingIsGivenAway();
        QCoreApplication::processEvents();
        QVERIFY2(panel().isAncestorOf(QApplication::focusWidget()), qPrintable(step.key)); // one key goes on
        if (step.question) {
            answer(step);
        }
        if (!step.notes.isEmpty()) {
            QVERIFY(find<QLabel>(u"teacherNotes"_s)->isHidden());
            QVERIFY(tabTo(u"foldNotes"_s));
            press(Qt::Key_Space);
            QVERIFY(!find<QLabel>(u"teacherNotes"_s)->isHidden());
        }
        if (step.key == u"flip-dissociation") {
            QVERIFY2(words().contains(u"Your prediction: “It lessens it”"_s), qPrintable(words()));
        }
        if (step.key == u"readings") {
            QVERIFY(words().contains(u"✓ the answer"_s));
        }
        QVERIFY(tabTo(u"nextStep"_s));
        press(Qt::Key_Space);
    }
    QVERIFY(player().step() == nullptr); // finished
    QVERIFY(!panel().isVisible());
}

void LessonVisitTest::backSkipAndRestart()
{
    start();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QVERIFY(player().answer(u"question"_s) != nullptr);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(player().index(), 1U);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(player().index(), 0U);
    QVERIFY(find<QRadioButton>(u"choice_no"_s)->isChecked()); // as it was answered
    QVERIFY(tabTo(u"skipStep"_s));
    press(Qt::Key_Space);
    QCOMPARE(player().index(), 1U);
    QVERIFY(player().answer(u"question"_s) == nullptr);
    player().back();
    panel().takeFocus();
    press(Qt::Key_Space);
    player().next();
    QVERIFY(tabTo(u"restartLesson"_s));
    press(Qt::Key_Space);
    QCOMPARE(player().index(), 0U);
    QVERIFY(player().answer(u"question"_s) == nullptr);
    auto* bar = m_window->findChild<widgets::MessageBar*>();
    for (QPushButton* button : bar->findChildren<QPushButton*>()) {
        if (button->text() == u"Bring them back") {
            button->click();
        }
    }
    QVERIFY(player().answer(u"question"_s) != nullptr);
    QCOMPARE(player().index(), 1U);
}

void LessonVisitTest::resumesInANewWindow()
{
    start();
    goTo(u"bet-responders"_s);
    panel().takeFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"4"_s);
    press(Qt::Key_Return);
    const QJsonObject session = window::SessionKeeper(*m_window, *m_workspace).capture();
    open();
    QVERIFY(player().step() == nullptr);
    window::SessionKeeper keeper(*m_window, *m_workspace);
    keeper.restore(session);
    QTRY_VERIFY(player().step() != nullptr);
    QCOMPARE(player().step()->key, u"bet-responders"_s);
    QVERIFY(panel().isVisible());
    QCOMPARE(find<QDoubleSpinBox>(u"bet"_s)->value(), 4.0);
    QTRY_COMPARE(m_window->currentPageKey(), u"trajectories"_s);
    m_window->rebuild(); // another language
    QCOMPARE(player().step()->key, u"bet-responders"_s);
    QTRY_VERIFY(panel().isVisible()); // the one before goes some time later
}

void LessonVisitTest::anybodysFlipIsSeen()
{
    start();
    goTo(u"flip-mood"_s);
    QVERIFY(player().waitsForFlip());
    m_workspace->setSide(study::Side::Both);
    QVERIFY(player().waitsForFlip());
    m_workspace->setSide(study::Side::Comparator); // another page's switch, say
    QVERIFY(!player().waitsForFlip());
    QVERIFY(words().contains(u"You made no bet. On screen:"_s));
    m_workspace->setSide(study::Side::Reference);
    QVERIFY(words().contains(u"You made no bet. On screen:"_s)); // what was seen was seen
    player().restart();
    goTo(u"flip-mood"_s);
    QVERIFY(player().waitsForFlip());
    find<QPushButton>(u"flipForMe"_s)->click();
    QTRY_VERIFY(!player().waitsForFlip());
    QCOMPARE(m_workspace->view().selection.side, study::Side::Comparator);
}

void LessonVisitTest::neverBlocksAndLeadsBack()
{
    start();
    goTo(u"open"_s);
    m_window->showPage(u"participants"_s);
    QCOMPARE(m_window->currentPageKey(), u"participants"_s);
    QVERIFY(panel().isVisible());
    auto* back = find<QPushButton>(u"backToView"_s);
    QTRY_VERIFY(back->isVisible());
    m_workspace->setSide(study::Side::Both);
    back->click();
    compareWithScreen(*player().step());
    m_workspace->setMeasure(study::Measure::Change);
    QVERIFY(back->isVisible());
    press(Qt::Key_Home, Qt::AltModifier);
    compareWithScreen(*player().step());
    press(Qt::Key_Right, Qt::AltModifier); // an unanswered question holds nobody up
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(player().step()->key, u"bet-responders"_s);
}

void LessonVisitTest::asksBeforeItReplacesWhatIsNotSaved()
{
    m_workspace->show(std::make_shared<const study::Study>(tests::exampleStudy()), workspace::Keeping::Unsaved);
    m_window->showPage(u"lesson"_s);
    m_window->currentPage()->takeFocus();
    press(Qt::Key_Space);
    const auto question = [this] { return m_window->findChild<QMessageBox*>(u"lessonQuestion"_s); };
    QTRY_VERIFY(question() != nullptr && question()->isVisible());
    question()->reject();
    QTRY_VERIFY(question() == nullptr);
    QCOMPARE(m_workspace->keeping(), workspace::Keeping::Unsaved);
    QVERIFY(find<QPushButton>(u"backToView"_s)->isVisible());
    find<QPushButton>(u"backToView"_s)->click();
    QTRY_VERIFY(question() != nullptr && question()->isVisible());
    question()->buttons().constFirst()->click();
    QTRY_COMPARE(m_workspace->study()->about.key, u"williams-2018"_s);
    QTRY_COMPARE(m_window->currentPageKey(), u"overview"_s);
    QTRY_VERIFY(player().isViewShown());
}

void LessonVisitTest::aFileOfOnesOwnSaysWhatIsWrong()
{
    auto own = *evidence::lesson(u"opioid-receptors");
    own.key = u"my-own"_s;
    own.steps.resize(3);
    own.steps[2].view.scale = u"NO-SUCH"_s;
    const QString path = m_settings.filePath(u"own.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(evidence::writeLesson(own));
    file.close();
    m_window->showPage(u"lesson"_s);
    QMetaObject::invokeMethod(m_window->currentPage(), [this, path] { player().addFile(path); });
    const auto findings = [this] { return m_window->findChild<QLabel*>(u"findings_my-own"_s); };
    QTRY_VERIFY(findings() != nullptr);
    QVERIFY2(findings()->text().contains(u"NO-SUCH"_s), qPrintable(findings()->text()));
    m_window->findChild<QPushButton*>(u"start_my-own"_s)->click();
    QVERIFY(player().step() != nullptr);
    player().goTo(2);
    QCOMPARE(player().step()->key, own.steps[2].key);
    QVERIFY(!lesson::readLessonFile(m_settings.filePath(u"none.json"_s)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"blockadeLesson\": 1}");
    file.close();
    QVERIFY(!lesson::readLessonFile(path));
}

void LessonVisitTest::answersCanBeCleared()
{
    start();
    press(Qt::Key_Space);
    player().next();
    m_window->showPage(u"lesson"_s);
    const auto clear = [this] { return m_window->findChild<QPushButton*>(u"clear_opioid-receptors"_s); };
    QTRY_VERIFY(clear() != nullptr);
    clear()->click();
    QVERIFY(player().progress().answers.empty());
    QVERIFY(!QString::fromUtf8(QJsonDocument(player().state()).toJson()).contains(u"choice"_s));
}

void LessonVisitTest::theCurveByMouse()
{
    start();
    goTo(u"predict-curve"_s);
    auto* drawing = find<lesson::CurveDrawing>(u"curveDrawing"_s);
    lesson::CurvePoint* point = drawing->points()[1];
    const int before = point->value();
    const QPoint middle = point->rect().center();
    QTest::mousePress(point, Qt::LeftButton, {}, middle);
    QMouseEvent move(QEvent::MouseMove, middle + QPoint(0, 30), point->mapToGlobal(middle + QPoint(0, 30)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(point, &move);
    QTest::mouseRelease(point, Qt::LeftButton, {}, middle);
    QVERIFY(point->value() < before);
    QVERIFY(player().answer(u"predict-curve"_s) == nullptr); // not kept yet
    find<QPushButton>(u"keepCurve"_s)->click();
    QCOMPARE(player().answer(u"predict-curve"_s)->curve, drawing->drawn());
    point->setFocus();
    press(Qt::Key_Up);
    QCOMPARE(player().answer(u"predict-curve"_s)->curve, drawing->drawn()); // and follows the hand
    press(Qt::Key_Right);
    QVERIFY(drawing->points()[2]->hasFocus());
}

void LessonVisitTest::theDifferenceInWords()
{
    lesson::MeanCourse real;
    real.points = {{u"baseline"_s, u"Baseline"_s, 0.0, 20.0}, {u"day 1"_s, u"Day 1"_s, 1.0, 17.5}};
    const QString words = lesson::curveDifference({{u"baseline"_s, 20.0}, {u"day 1"_s, 10.0}}, real);
    QVERIFY2(words.contains(u"3.8 points apart on average"_s) &&
                 words.contains(u"Day 1, where you drew 10 and the mean is 17.5"_s),
             qPrintable(words));
    QCOMPARE(lesson::curveDifference({}, real), QString());
}

QTEST_MAIN(LessonVisitTest)
#include "lesson_visit_test.moc"
