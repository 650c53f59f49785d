// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole visit without a mouse: open, filter responders, find a person, read both periods, flip, pin a value, write a
// note on it, export the figure, undo. Only keys are sent, and always to whatever has the keyboard.
#include "app/importing/embedded_studies.h"
#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/plots/figure_view.h"
#include "app/plots/profile_plot.h"
#include "app/settings/settings.h"
#include "app/widgets/participant_panel.h"
#include "core/figures/figures.h"
#include "core/store/study_file.h"
#include "core/study/column.h"
#include "core/study/design.h"
#include "core/study/digest.h"
#include "core/study/lookup.h"
#include "tests/support/result_check.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QWidget* keyboard()
{
    if (QWidget* popup = QApplication::activePopupWidget()) {
        return popup->focusWidget() != nullptr ? popup->focusWidget() : popup;
    }
    if (QApplication::activeWindow() == nullptr) { // no window manager here gives the keyboard to who had it before
        QWidget* modal = QApplication::activeModalWidget();
        QWidget* next = modal != nullptr ? modal : QApplication::topLevelWidgets().constFirst();
        for (QWidget* window : QApplication::topLevelWidgets()) {
            next = modal == nullptr && window->objectName() == u"mainWindow" ? window : next;
        }
        next->activateWindow();
        if (!QTest::qWaitForWindowActive(next)) {
            return next;
        }
    }
    QWidget* focus = QApplication::focusWidget();
    return focus != nullptr ? focus : QApplication::activeWindow();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(keyboard(), key, modifiers);
}

void type(const QString& text)
{
    QTest::keyClicks(keyboard(), text);
}

/// Presses a key until what is wanted is true; false where it never is.
bool pressUntil(Qt::Key key, const std::function<bool()>& wanted)
{
    for (int i = 0; i < 300 && !wanted(); ++i) {
        press(key);
    }
    return wanted();
}

} // namespace

class KeyboardVisitTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensAStudyByThePalette();
    void filtersResponders();
    void findsAPerson();
    void readsBothPeriods();
    void flips();
    void pinsAValue();
    void writesANoteOnIt();
    void exportsTheFigure();
    void undoes();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"keyboard-visit.blockade"_s);
    workspace::Workspace m_workspace;
    std::unique_ptr<window::MainWindow> m_window;
    study::Digest m_digest;
    study::ParticipantId m_person;

    void choose(const QString& words, const QString& title);
    [[nodiscard]] plots::FigureView& figureView() const { return *m_window->currentPage()->figureView(); }
    [[nodiscard]] std::vector<study::ParticipantId> responders(study::ArmId arm) const;
    [[nodiscard]] QString nameOf(study::ParticipantId person) const
    {
        return study::byId(m_workspace.study()->participants, person)->key;
    }
};

void KeyboardVisitTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(u"blockade-test"_s);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);

    const auto study = importing::loadEmbeddedStudy(u"williams-2018"_s);
    QVERIFY_RESULT(study);
    m_digest = study::contentDigest(**study);
    base::NoProgress progress;
    QVERIFY_RESULT(store::StudyFile(m_path).create(**study, store::Overwrite::No, progress));
    settings::addRecentFile(m_path); // of an earlier visit

    m_window = std::make_unique<window::MainWindow>(m_workspace);
    m_window->setReducedMotion(true);
    m_window->resize(1280, 800);
    m_window->showEmbedded(u"williams-2018"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->currentPage()->takeFocus(); // as the program does when it starts
    QVERIFY(!m_workspace.isEditable());
}

void KeyboardVisitTest::choose(const QString& words, const QString& title)
{
    press(Qt::Key_K, Qt::ControlModifier);
    QWidget* palette = QApplication::activePopupWidget();
    QVERIFY(palette != nullptr);
    type(words);
    const auto* list = palette->findChild<QListView*>();
    QVERIFY2(pressUntil(Qt::Key_Down, [&] { return list->currentIndex().data().toString() == title; }), qPrintable(title));
    press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    QCoreApplication::processEvents();
}

std::vector<study::ParticipantId> KeyboardVisitTest::responders(study::ArmId arm) const
{
    const study::Study& study = *m_workspace.study();
    const study::Selection& selection = m_workspace.view().selection;
    const study::VisitId visit = study::chosenVisit(study, selection);
    const double fraction = study::byId(study.scales, selection.scale)->responseFraction.value();
    std::vector<study::ParticipantId> found;
    for (const study::Period& period : study.periods) {
        const auto score = [&](auto wanted) {
            std::optional<double> value;
            for (const study::Assessment& row : study.assessments) {
                const study::Visit* at = study::byId(study.visits, row.visit);
                if (row.participant == period.participant && row.period == period.ordinal &&
                    row.scale == selection.scale && wanted(*at)) {
                    value = row.value;
                }
            }
            return value;
        };
        const auto before = score([](const study::Visit& at) { return at.phase == study::VisitPhase::Baseline; });
        const auto after = score([visit](const study::Visit& at) { return at.id == visit; });
        if (period.arm == arm && before && after && *before - *after >= fraction * *before) {
            found.push_back(period.participant);
        }
    }
    return found;
}

void KeyboardVisitTest::opensAStudyByThePalette()
{
    choose(u"keyboard-visit"_s, u"keyboard-visit.blockade"_s);
    QTRY_COMPARE(m_workspace.path(), m_path);
    QVERIFY(m_workspace.isEditable());
    QVERIFY(study::contentDigest(*m_workspace.study()) == m_digest);
    QVERIFY(keyboard() != nullptr && m_window->isAncestorOf(keyboard()));
}

void KeyboardVisitTest::filtersResponders()
{
    const study::ArmId arm = m_workspace.study()->contrast->reference;
    const std::vector<study::ParticipantId> expected = responders(arm);
    QVERIFY(!expected.empty() && expected.size() < m_workspace.study()->participants.size());
    QVERIFY(pressUntil(Qt::Key_Tab, [] { return keyboard()->objectName() == u"addFilter"; }));
    press(Qt::Key_Space);
    QTRY_COMPARE(keyboard()->objectName(), u"filterColumn"_s);
    auto* column = qobject_cast<QComboBox*>(keyboard());
    const QString wanted = study::scoreColumn(*m_workspace.study(), study::ColumnKind::Response,
                                              m_workspace.view().selection.scale,
                                              study::chosenVisit(*m_workspace.study(), m_workspace.view().selection), arm)
                               .key;
    QVERIFY2(pressUntil(Qt::Key_Down, [&] { return column->currentData().toString() == wanted; }), qPrintable(wanted));
    press(Qt::Key_Tab);
    QVERIFY(m_window->findChild<QComboBox*>(u"filterValue"_s)->isAncestorOf(keyboard()) ||
            keyboard()->objectName() == u"filterValue");
    type(u"yes"_s);
    press(Qt::Key_Return);
    QVERIFY(m_workspace.selected() == expected);
    QCOMPARE(m_window->findChild<QLabel*>(u"filterCount"_s)->text(),
             u"%1 of %2"_s.arg(expected.size()).arg(m_workspace.study()->participants.size()));
}

void KeyboardVisitTest::findsAPerson()
{
    m_person = m_workspace.selected().at(1);
    choose(nameOf(m_person), nameOf(m_person));
    QCOMPARE(m_workspace.view().focused, m_person);
    QCOMPARE(m_window->findChild<widgets::ParticipantPanel*>()->participant(), m_person);
}

void KeyboardVisitTest::readsBothPeriods()
{
    choose(u"participants"_s, u"Participants"_s);
    QCOMPARE(m_window->currentPageKey(), u"participants"_s);
    QTRY_VERIFY(m_window->currentPage()->isShown());
    QVERIFY(m_window->currentPage()->isAncestorOf(keyboard())); // the page that was chosen has the keyboard
    press(Qt::Key_Return); // the row of the person opens the profile
    auto* profile = qobject_cast<plots::ProfilePlot*>(keyboard());
    QVERIFY2(profile != nullptr, keyboard()->metaObject()->className());
    QCOMPARE(m_workspace.view().focused, m_person);

    QStringList read;
    press(Qt::Key_Home);
    for (int i = 0; i < profile->markCount(); ++i) {
        read << profile->reading();
        press(Qt::Key_Right);
    }
    QSet<int> periods;
    for (const study::Assessment& row : m_workspace.study()->assessments) {
        if (row.participant != m_person || row.scale != m_workspace.view().selection.scale || row.period == 0) {
            continue;
        }
        const study::Visit* visit = study::byId(m_workspace.study()->visits, row.visit);
        const QString value = QString::number(row.value);
        const QString day = visit->label.isEmpty() ? visit->key : visit->label;
        const bool said = std::any_of(read.begin(), read.end(), [&](const QString& words) {
            return words.contains(value) && words.contains(day, Qt::CaseInsensitive);
        });
        QVERIFY2(said, qPrintable(day + u" "_s + value + u" is not among "_s + read.join(u" | "_s)));
        periods.insert(row.period);
    }
    QCOMPARE(periods, (QSet<int>{1, 2}));
}

void KeyboardVisitTest::flips()
{
    choose(u"trajectories"_s, u"Trajectories"_s);
    QCOMPARE(m_window->currentPageKey(), u"trajectories"_s);
    QCOMPARE(m_workspace.view().selection.side, study::Side::Reference);
    press(Qt::Key_B);
    QCOMPARE(m_workspace.view().selection.side, study::Side::Comparator);
    const auto expected = figures::makeFigure(u"trajectories", *m_workspace.study(), m_workspace.view().selection);
    QVERIFY(expected.has_value());
    QTRY_VERIFY(figureView().figure() == *expected);
    QCOMPARE(m_workspace.view().focused, m_person); // who was found stays
}

void KeyboardVisitTest::pinsAValue()
{
    QVERIFY(pressUntil(Qt::Key_Tab, [this] { return keyboard() == &figureView(); }));
    const QString name = nameOf(m_person);
    QVERIFY2(pressUntil(Qt::Key_Down, [&] { return figureView().reading().startsWith(name + u' '); }),
             qPrintable(figureView().reading()));
    press(Qt::Key_Right);
    press(Qt::Key_P);
    QCOMPARE(figureView().pinTexts().size(), std::size_t{1});
    QCOMPARE(figureView().pinTexts().front(), figureView().reading());
    QVERIFY(figureView().pinTexts().front().startsWith(name));
}

void KeyboardVisitTest::writesANoteOnIt()
{
    const QString pinned = figureView().pinTexts().front();
    const std::size_t before = m_workspace.study()->notes.size();
    press(Qt::Key_N);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit*>(keyboard()) != nullptr);
    type(u"Slept badly the night before."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_workspace.study()->notes.size(), before + 1);
    const study::Note& note = m_workspace.study()->notes.back();
    QCOMPARE(note.text, u"Slept badly the night before."_s);
    QCOMPARE(note.participant, m_person);
    QCOMPARE(nameOf(m_person) + u" · "_s + note.about, pinned); // the same value, said once
    QTRY_COMPARE(keyboard(), static_cast<QWidget*>(&figureView())); // and on where one was
}

void KeyboardVisitTest::exportsTheFigure()
{
    const QString path = m_folder.filePath(u"responders.svg"_s);
    bool typed = false;
    QTimer chooser; // the dialog holds whoever opened it: its keys come from here
    connect(&chooser, &QTimer::timeout, this, [&] {
        if (!typed && qobject_cast<QFileDialog*>(QApplication::activeModalWidget()) != nullptr) {
            typed = true;
            press(Qt::Key_A, Qt::ControlModifier);
            type(path);
            press(Qt::Key_Return);
        }
    });
    chooser.start(20);
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(typed);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    QVERIFY(svg.contains(u"<svg"_s));
    QVERIFY(svg.contains(m_workspace.study()->about.badge)); // where it comes from goes with it
}

void KeyboardVisitTest::undoes()
{
    const std::size_t before = m_workspace.study()->notes.size();
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_workspace.study()->notes.size(), before - 1);
    QTRY_VERIFY(!m_workspace.isBusy());
    QVERIFY(study::contentDigest(*m_workspace.study()) == m_digest);
    base::NoProgress progress;
    const auto stored = store::StudyFile(m_path).load(progress);
    QVERIFY_RESULT(stored);
    QVERIFY(stored->revision.digest == m_digest);
    QCOMPARE(figureView().pinTexts().size(), std::size_t{1}); // a pin is no edit
}

QTEST_MAIN(KeyboardVisitTest)
#include "keyboard_visit_test.moc"
