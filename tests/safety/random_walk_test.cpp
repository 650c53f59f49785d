// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody who clicks, types and scrolls anywhere in the window: 5,000 actions drawn with a seed on a study in a file,
// edits, undo and redo among them. Nothing crashes, and undoing everything gives back the study that was opened.
#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/pages/pages.h"
#include "app/plots/figure_view.h"
#include "core/base/random.h"
#include "core/store/study_file.h"
#include "core/study/digest.h"
#include "tests/support/any_edit.h"
#include "tests/support/example_study.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
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

    /// Some menus and dialogs of the system hold whoever opened them until they are closed: somebody must.
    void leaveWhatHolds()
    {
        if (!m_stepping) {
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
        switch (below(12)) {
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
            below(3) == 0 ? m_workspace.redo() : m_workspace.undo();
            return did("undo or redo", true);
        case 8:
            return did("page", page());
        case 9:
            return did("filter", filter());
        case 10:
            return did("wheel", wheel());
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

} // namespace

class RandomWalkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void walksAnywhere();
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

    for (QAction* action : window->findChildren<QAction*>()) {
        const QString name = QString(action->text()).remove(u'&');
        const auto* menu = qobject_cast<QMenu*>(action->parent());
        const bool leaves = name == u"Quit" || (menu != nullptr && QString(menu->title()).remove(u'&') == u"Built-in studies");
        if (leaves) {
            action->setEnabled(false);
        }
    }

    Walker walker(*window, workspace, 20181);
    QTimer leaver;
    connect(&leaver, &QTimer::timeout, this, [&walker] { walker.leaveWhatHolds(); });
    leaver.start(5);
    for (int i = 0; i < actionCount; ++i) {
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
    QVERIFY(study::contentDigest(*workspace.study()) == before);
    QVERIFY2(undone > 20, "hardly anything was edited");
    for (const auto& [what, count] : walker.counts()) {
        qInfo("%5d × %s", count, what.c_str());
    }
    qInfo("%d edits were undone", undone);
}

QTEST_MAIN(RandomWalkTest)
#include "random_walk_test.moc"
