// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody who clicks, types and scrolls anywhere in the window: 5,000 actions drawn with a seed on a study in a file,
// edits, undo and redo among them. Nothing crashes, and undoing everything gives back the study that was opened.
#include "app/command_palette.h"
#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/pages/pages.h"
#include "app/settings/settings.h"
#include "core/base/random.h"
#include "core/store/study_file.h"
#include "core/study/digest.h"
#include "tests/support/any_edit.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QWheelEvent>

#include <array>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int actionCount = 5000;

class Walker
{
public:
    Walker(window::MainWindow& window, workspace::Workspace& workspace, std::uint64_t seed)
        : m_window(window)
        , m_workspace(workspace)
        , m_random(seed)
    {}

    void step()
    {
        m_stepping = true;
        act();
        m_stepping = false;
    }

    /// Some menus and dialogs of the system hold whoever opened them until they are closed: somebody must. What the
    /// palette was asked for happens after the step, in a loop of its own.
    void leaveWhatHolds()
    {
        if (!m_stepping && QThread::currentThread()->loopLevel() == 0) {
            return;
        }
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* open = popup != nullptr ? popup : QApplication::activeModalWidget();
        if (open != nullptr) {
            open->close();
        }
    }

private:
    void act()
    {
        if (auto* palette = qobject_cast<window::CommandPalette*>(QApplication::activePopupWidget())) {
            return did("palette", usePalette(*palette));
        }
        switch (below(16)) {
        case 0:
        case 1:
        case 2:
            return did("click", click());
        case 3:
        case 4:
            return did("key", key());
        case 5:
            return did("type", type());
        case 6:
            return did("edit", edit());
        case 7:
            if (below(3) == 0) { // rarer than edits, so that a long way back is left for the end
                below(2) == 0 ? m_workspace.redo() : m_workspace.undo();
                return did("undo or redo", true);
            }
            return did("edit", edit());
        case 8:
            return did("page", page());
        case 9:
            return did("filter", filter());
        case 10:
            return did("wheel", wheel());
        case 11:
            return did("shortcut", shortcut());
        case 12:
            return did("unlock", unlock());
        case 13:
        case 14:
            return did("cell", typeIntoACell());
        default:
            return did("choose", choose());
        }
    }

public:
    /// Dialogs and menus are left open for some actions, then closed.
    void closeSome()
    {
        if (below(4) != 0) {
            return;
        }
        if (QWidget* popup = QApplication::activePopupWidget()) {
            popup->close();
        } else if (QWidget* modal = QApplication::activeModalWidget()) {
            modal->close();
        }
    }

    [[nodiscard]] const std::map<std::string, int>& counts() const { return m_counts; }

private:
    int below(int limit) { return static_cast<int>(m_random.below(static_cast<std::uint64_t>(limit))); }

    void did(const char* what, bool done) { m_counts[done ? what : "found nothing to do"] += 1; }

    // What a person can reach now: a menu or a modal dialog covers the rest.
    QWidget* stage()
    {
        if (QWidget* popup = QApplication::activePopupWidget()) {
            return popup;
        }
        QWidget* modal = QApplication::activeModalWidget();
        return modal != nullptr ? modal : &m_window;
    }

    template <typename Kind>
    Kind* any()
    {
        std::vector<Kind*> reachable;
        for (Kind* widget : stage()->template findChildren<Kind*>()) {
            if (widget->isVisible() && widget->isEnabled()) {
                reachable.push_back(widget);
            }
        }
        return reachable.empty() ? nullptr : reachable[static_cast<std::size_t>(below(int(reachable.size())))];
    }

    QPoint somewhereIn(const QWidget& widget)
    {
        return {below(std::max(widget.width(), 1)), below(std::max(widget.height(), 1))};
    }

    bool click()
    {
        QWidget* widget = below(2) == 0 ? static_cast<QWidget*>(any<QAbstractButton>()) : any<QWidget>();
        if (widget == nullptr) {
            return false;
        }
        const QPoint at = somewhereIn(*widget);
        if (below(8) == 0) {
            QTest::mouseDClick(widget, Qt::LeftButton, {}, at);
        } else {
            QTest::mouseClick(widget, below(8) == 0 ? Qt::RightButton : Qt::LeftButton, {}, at);
        }
        return true;
    }

    bool key()
    {
        static constexpr std::array keys = {
            Qt::Key_Tab,   Qt::Key_Backtab, Qt::Key_Up,       Qt::Key_Down,  Qt::Key_Left,  Qt::Key_Right, Qt::Key_Return,
            Qt::Key_Space, Qt::Key_Escape,  Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Home, Qt::Key_End,   Qt::Key_Delete,
            Qt::Key_B,     Qt::Key_R,       Qt::Key_P,        Qt::Key_T,     Qt::Key_L,     Qt::Key_Plus,  Qt::Key_Minus,
            Qt::Key_Menu,  Qt::Key_F6,      Qt::Key_F1,       Qt::Key_Comma, Qt::Key_Period, Qt::Key_N,    Qt::Key_F11};
        QWidget* focus = QApplication::focusWidget();
        if (focus == nullptr) {
            m_window.activateWindow();
            return false;
        }
        static constexpr std::array modifiers = {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier,
                                                 Qt::ControlModifier};
        QTest::keyClick(focus, keys[static_cast<std::size_t>(below(int(keys.size())))],
                        modifiers[static_cast<std::size_t>(below(int(modifiers.size())))]);
        return true;
    }

    bool type()
    {
        if (auto* note = any<QPlainTextEdit>(); note != nullptr && !note->isReadOnly()) {
            QTest::keyClicks(note, u"seen"_s);
            QTest::keyClick(note, Qt::Key_Return, below(2) == 0 ? Qt::ControlModifier : Qt::NoModifier);
            return true;
        }
        auto* field = any<QLineEdit>();
        if (field == nullptr || field->isReadOnly()) {
            return false;
        }
        static const std::array texts = {u"12"_s, u">=20"_s, u"P1"_s, u"1,5"_s, u"/P[1-3]/"_s, u"x"_s, u"-3"_s, u"=empty"_s};
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, texts[static_cast<std::size_t>(below(int(texts.size())))]);
        if (below(2) == 0) {
            QTest::keyClick(field, Qt::Key_Return);
        }
        return true;
    }

    // What has a key of its own, notes, snapshots, palette, history and settings among it.
    bool shortcut()
    {
        struct Chord
        {
            Qt::Key key;
            Qt::KeyboardModifiers modifiers;
        };
        static const std::array chords = {
            Chord{Qt::Key_K, Qt::ControlModifier},     Chord{Qt::Key_N, {}},
            Chord{Qt::Key_D, Qt::ControlModifier},     Chord{Qt::Key_H, Qt::ControlModifier},
            Chord{Qt::Key_Comma, Qt::ControlModifier}, Chord{Qt::Key_F1, {}},
            Chord{Qt::Key_F6, {}},                     Chord{Qt::Key_F10, Qt::ShiftModifier},
            Chord{Qt::Key_Right, Qt::AltModifier},     Chord{Qt::Key_PageDown, Qt::ControlModifier},
            Chord{Qt::Key_E, Qt::ControlModifier},     Chord{Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier}};
        const Chord chord = chords[static_cast<std::size_t>(below(int(chords.size())))];
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : stage(), chord.key, chord.modifiers);
        return true;
    }

    // All that it offers but the other studies: who leaves this one leaves what can be undone.
    bool usePalette(QWidget& palette)
    {
        static const std::array words = {u"note"_s, u"snap"_s, u"hist"_s, u"sett"_s, u"dat"_s, u"p1"_s, u"par"_s, u"zzz"_s, u"s"_s};
        auto* query = palette.findChild<QLineEdit*>();
        const auto* list = palette.findChild<QListView*>();
        if (below(2) == 0) {
            query->selectAll();
            QTest::keyClicks(query, words[static_cast<std::size_t>(below(int(words.size())))]);
        }
        for (int i = below(4); i > 0; --i) {
            QTest::keyClick(query, below(4) == 0 ? Qt::Key_PageDown : Qt::Key_Down);
        }
        const auto* model = qobject_cast<const window::PaletteModel*>(list->model());
        const QModelIndex chosen = list->currentIndex();
        const bool leaves = chosen.isValid() && model->entry(chosen.row()).kind == window::PaletteKind::Study;
        QTest::keyClick(query, leaves ? Qt::Key_Escape : Qt::Key_Return);
        return true;
    }

    bool unlock()
    {
        m_window.showPage(u"entry"_s);
        auto* padlock = m_window.currentPage()->findChild<QPushButton*>(u"padlock"_s);
        if (padlock == nullptr || stage() != &m_window || !padlock->isVisible() || !padlock->isEnabled()) {
            return false;
        }
        QTest::mouseClick(padlock, Qt::LeftButton);
        return true;
    }

    bool typeIntoACell()
    {
        auto* grid = m_window.currentPage()->findChild<QAbstractItemView*>(u"entryGrid"_s);
        if (grid == nullptr || !grid->isVisible() || stage() != &m_window || grid->model()->rowCount() == 0) {
            return false;
        }
        static const std::array texts = {u"12"_s, u"17.5"_s, u"P9"_s, u""_s, u"40"_s, u"x y"_s, u"-1"_s};
        const QAbstractItemModel& model = *grid->model();
        grid->setFocus();
        grid->setCurrentIndex(model.index(below(model.rowCount()), below(std::max(model.columnCount(), 1))));
        const QString text = texts[static_cast<std::size_t>(below(int(texts.size())))];
        if (text.isEmpty()) {
            QTest::keyClick(grid, Qt::Key_Delete);
            return true;
        }
        for (const QChar letter : text) {
            QWidget* focus = QApplication::focusWidget(); // the editor opens at the first letter
            QTest::keyClick(focus != nullptr ? focus : grid, letter.toLatin1());
        }
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : grid, below(6) == 0 ? Qt::Key_Escape : Qt::Key_Return);
        return true;
    }

    bool edit()
    {
        tests::EditRecipe recipe;
        recipe.kind = below(static_cast<int>(std::variant_size_v<study::Edit>));
        for (int& choice : recipe.choices) {
            choice = below(100);
        }
        const study::Edit made = tests::editFor(*m_workspace.study(), recipe);
        if (tests::hasInvalidText(made)) {
            return false;
        }
        m_workspace.edit(made, u"an edit"_s); // many do not fit: the window says so
        return true;
    }

    bool page()
    {
        const auto kinds = pages::pageKinds();
        m_window.showPage(kinds[static_cast<std::size_t>(below(int(kinds.size())))].key);
        return true;
    }

    bool filter()
    {
        static const std::array conditions = {
            study::Condition{u"participant"_s, u"P*"_s}, study::Condition{u"sequence"_s, u"=empty"_s},
            study::Condition{u"age"_s, u">=40"_s}, study::Condition{u"completer"_s, u"yes"_s},
            study::Condition{u"no such column"_s, u"1"_s}};
        study::Selection selection = m_workspace.view().selection;
        selection.where.clear();
        for (int i = below(3); i > 0; --i) {
            selection.where.push_back(conditions[static_cast<std::size_t>(below(int(conditions.size())))]);
        }
        m_workspace.setSelection(selection);
        return true;
    }

    bool wheel()
    {
        auto* widget = any<QWidget>();
        if (widget == nullptr) {
            return false;
        }
        const QPointF at = somewhereIn(*widget);
        QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, below(2) == 0 ? 120 : -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(widget, &event);
        return true;
    }

    bool choose()
    {
        if (auto* combo = any<QComboBox>(); combo != nullptr && below(2) == 0) {
            combo->setFocus();
            QTest::keyClick(combo, below(2) == 0 ? Qt::Key_Down : Qt::Key_Up);
            return true;
        }
        auto* view = any<QAbstractItemView>();
        if (view == nullptr || view->model() == nullptr || view->model()->rowCount() == 0) {
            return false;
        }
        const QAbstractItemModel& model = *view->model();
        view->setCurrentIndex(model.index(below(model.rowCount()), below(std::max(model.columnCount(), 1))));
        return true;
    }

    window::MainWindow& m_window;
    workspace::Workspace& m_workspace;
    base::Random m_random;
    std::map<std::string, int> m_counts;
    bool m_stepping = false;
};

// Whatever leaves the study for another or ends the program: undoing everything must stay possible.
void keepInside(const QWidget& window)
{
    for (QAction* action : window.findChildren<QAction*>()) {
        const auto* menu = qobject_cast<const QMenu*>(action->parent());
        const bool isStudy = menu != nullptr && QString(menu->title()).remove(u'&') == u"Built-in studies";
        if (isStudy || action->shortcut() == QKeySequence(QKeySequence::Quit)) {
            action->setEnabled(false);
        }
    }
    for (QPushButton* button : window.findChildren<QPushButton*>()) { // a lesson opens the study it is about
        if (button->parentWidget()->objectName().startsWith(u"lesson_")) {
            button->setEnabled(false);
        }
    }
}

} // namespace

class RandomWalkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat); // what the walker sets is nobody's
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"blockade-test"_s);
    }

    void walksAnywhere();

private:
    QTemporaryDir m_settings;
};

void RandomWalkTest::walksAnywhere()
{
    QTemporaryDir folder;
    workspace::Workspace workspace;
    workspace.show(std::make_shared<const study::Study>(tests::exampleStudy()), workspace::Keeping::Unsaved);
    auto window = std::make_unique<window::MainWindow>(workspace);
    window->setReducedMotion(true);
    window->show();
    const QString path = folder.filePath(u"walk.blockade"_s);
    workspace.saveCopy(path, store::Overwrite::No);
    QTRY_VERIFY(workspace.isEditable());
    const study::Digest before = study::contentDigest(*workspace.study());

    settings::clearRecentFiles(); // opening it once more would forget what can be undone
    int changes = 0;
    connect(&workspace, &workspace::Workspace::studyChanged, this, [&changes] { ++changes; });

    Walker walker(*window, workspace, 20181);
    QTimer leaver;
    connect(&leaver, &QTimer::timeout, this, [&walker] { walker.leaveWhatHolds(); });
    leaver.start(5);
    for (int i = 0; i < actionCount; ++i) {
        keepInside(*window); // another language makes the menus anew
        walker.step();
        QCoreApplication::processEvents();
        walker.closeSome();
        QVERIFY2(workspace.path() == path, "another study was opened");
    }
    while (QWidget* open = QApplication::activePopupWidget() != nullptr ? QApplication::activePopupWidget()
                                                                         : QApplication::activeModalWidget()) {
        open->close();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!workspace.isBusy(), 60000);
    int undone = 0;
    while (!workspace.undoText().isEmpty()) {
        workspace.undo();
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.isBusy(), 60000);
        ++undone;
    }
    for (const auto& [what, count] : walker.counts()) {
        qInfo("%5d × %s", count, what.c_str());
    }
    qInfo("%d changes of the study, of which %d were left to be undone at the end", changes, undone);
    QVERIFY(study::contentDigest(*workspace.study()) == before);
    base::NoProgress progress;
    const auto stored = store::StudyFile(path).load(progress);
    QVERIFY_RESULT(stored);
    QVERIFY(stored->revision.digest == before);
    QVERIFY2(undone > 20 && changes > 100, "hardly anything was edited");
}

QTEST_MAIN(RandomWalkTest)
#include "random_walk_test.moc"
