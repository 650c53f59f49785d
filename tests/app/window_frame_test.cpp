// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's frame: panels, sizes, palette, history, presentation, settings, sessions. Real windows, offscreen.
#include "app/importing/embedded_studies.h"
#include "app/key_help.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/pages/pages.h"
#include "app/panel_splitter.h"
#include "app/plots/figure_view.h"
#include "app/reporting/figure_actions.h"
#include "app/session.h"
#include "app/settings/settings.h"
#include "app/widgets/message_bar.h"
#include "app/workspace/view_json.h"
#include "core/store/study_file.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

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
        activate();
    }

    void activate()
    {
        window.activateWindow();
        QApplication::setActiveWindow(&window);
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        auto* widget = window.findChild<Widget*>(name);
        Q_ASSERT(widget != nullptr);
        return widget;
    }

    [[nodiscard]] QString message() const { return window.findChild<widgets::MessageBar*>()->message(); }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&window, Qt::Key(key), modifiers); }
};

/// The one open child of that name; nullptr: none, or it is closed.
template <typename Widget>
Widget* openChild(const Fixture& fixture, const QString& name)
{
    const auto all = fixture.window.findChildren<Widget*>(name);
    for (Widget* child : all) {
        if (child->isVisible()) {
            return child;
        }
    }
    return nullptr;
}

QString storedStudy(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"own.blockade"_s);
    base::NoProgress progress;
    return store::StudyFile(path).create(tests::exampleStudy(), store::Overwrite::No, progress) ? path : QString();
}

} // namespace

class WindowFrameTest : public QObject
{
    Q_OBJECT

private slots:
    void goldenValuesAreComputedAnew()
    {
        Fixture fixture;
        QAction* validation = nullptr;
        for (QAction* action : window::actionsOf(*fixture.window.findChild<QMenuBar*>())) {
            validation = window::plainText(*action) == u"Validation…" ? action : validation;
        }
        QVERIFY(validation != nullptr);
        validation->trigger();
        const auto* dialog = fixture.find<QDialog>(u"validation"_s);
        const auto* view = dialog->findChild<QTableView*>();
        QTRY_VERIFY_WITH_TIMEOUT(view->model() != nullptr, 60'000);
        const QAbstractItemModel& values = *view->model();
        QVERIFY(values.rowCount() >= 150);
        QVERIFY(values.index(0, 5).data().toString().contains(u"yes"_s)); // what failed would come first
        for (int row = 0; row < values.rowCount(); ++row) {
            QVERIFY(!values.index(row, 6).data().toString().isEmpty());
        }
        const QString words = dialog->findChild<QLabel*>(u"validationWords"_s)->text();
        QVERIFY2(words.startsWith(u"%1 of %1 "_s.arg(values.rowCount())), qPrintable(words));
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"validationCopy"_s), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), values.rowCount() + 1);
        QVERIFY(copied.contains(values.index(0, 0).data().toString()));
    }

    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"blockade-test"_s);
        theme::applyTheme(*qApp, theme::Theme::Light);
    }

    void init()
    {
        QSettings().clear();
        settings::setThemeKey(u"light"_s);
    }

    void cleanup()
    {
        theme::setScale(1.0);
        theme::applyTheme(*qApp, theme::Theme::Light);
        window::useLanguage(u"en"_s);
        window::useDigits(u"rule"_s);
        QLocale::setDefault(QLocale::c());
    }

    void panelsArePutAwayAndComeBackByKeys()
    {
        Fixture fixture;
        window::PanelSplitter& panels = fixture.window.panels();
        const int width = panels.widget(2)->width();
        fixture.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!panels.isShown(window::SidePanel::Inspector));
        fixture.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!panels.isShown(window::SidePanel::Navigation));
        fixture.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        fixture.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(panels.isShown(window::SidePanel::Inspector) && panels.isShown(window::SidePanel::Navigation));
        QCOMPARE(panels.widget(2)->width(), width);
    }

    void aPanelDraggedShutIsPutAwayAndKeepsItsWidth()
    {
        Fixture fixture;
        window::PanelSplitter& panels = fixture.window.panels();
        const QJsonObject before = panels.state();
        panels.setSizes({0, 900, 272});
        emit panels.splitterMoved(0, 1);
        QVERIFY(!panels.isShown(window::SidePanel::Navigation));
        panels.setShown(window::SidePanel::Navigation, true);
        QCOMPARE(panels.state(), before);
    }

    void theInspectorStepsAsideWhereThePageNeedsTheRoom()
    {
        Fixture fixture;
        fixture.window.resize(1024, 768);
        fixture.window.changeTextSize(150);
        QTRY_VERIFY(!fixture.window.panels().isShown(window::SidePanel::Inspector));
        fixture.window.changeTextSize(100);
        fixture.window.resize(1280, 800);
        QTRY_VERIFY(fixture.window.panels().isShown(window::SidePanel::Inspector));
    }

    void theLayoutIsResetAndSaidOnce()
    {
        Fixture fixture;
        const QJsonObject first = fixture.window.panels().state();
        fixture.window.panels().setState({{u"navigation"_s, QJsonObject{{u"shown"_s, false}}},
                                          {u"inspector"_s, QJsonObject{{u"width"_s, 400.0}}}});
        QVERIFY(fixture.window.panels().state() != first);
        fixture.window.resetLayout();
        QCOMPARE(fixture.window.panels().state(), first);
        QVERIFY(fixture.message().contains(u"as at the first start"_s));
    }

    void ctrlPlusScalesTypeDistancesAndControls()
    {
        Fixture fixture;
        fixture.window.resize(2000, 1000); // room for all: nothing has to step aside
        const auto* title = fixture.find<QPushButton>(u"originBadge"_s);
        const int badge = title->height();
        const int panel = fixture.window.panels().widget(0)->width();
        const double points = QApplication::font().pointSizeF();
        fixture.press(Qt::Key_Plus, Qt::ControlModifier);
        fixture.press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(settings::textSize(), 150);
        QCOMPARE(theme::scale(), 1.5);
        QCOMPARE(QApplication::font().pointSizeF(), 1.5 * points);
        QTRY_VERIFY(title->height() > badge * 13 / 10);
        QTRY_COMPARE(fixture.window.panels().widget(0)->width(), panel * 3 / 2);
        for (int i = 0; i < 10; ++i) {
            fixture.press(Qt::Key_Plus, Qt::ControlModifier);
        }
        QCOMPARE(settings::textSize(), 250);
        for (int i = 0; i < 10; ++i) {
            fixture.press(Qt::Key_Minus, Qt::ControlModifier);
        }
        QCOMPARE(settings::textSize(), 75);
        fixture.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(settings::textSize(), 100);
        QTRY_COMPARE(title->height(), badge); // nothing grows from going there and back
        QTRY_COMPARE(fixture.window.panels().widget(0)->width(), panel);
    }

    void theKeyboardGoesRoundTheAreas()
    {
        Fixture fixture;
        auto* navigation = fixture.find<QListWidget>(u"navigation"_s);
        navigation->setFocus();
        const auto inArea = [&](int index) {
            const QWidget* area = index < 3 ? fixture.window.panels().widget(index) : nullptr;
            const QWidget* focused = QApplication::focusWidget();
            return area != nullptr && focused != nullptr && (area == focused || area->isAncestorOf(focused));
        };
        for (const int area : {1, 2}) {
            fixture.press(Qt::Key_F6);
            QVERIFY2(inArea(area), qPrintable(QString::number(area)));
        }
        fixture.press(Qt::Key_F6); // the status line
        QVERIFY(!inArea(0) && !inArea(1) && !inArea(2));
        fixture.press(Qt::Key_F6);
        QVERIFY(inArea(0));
        fixture.press(Qt::Key_F6, Qt::ShiftModifier);
        fixture.press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(inArea(2));
    }

    void altAndANumberShowAPage()
    {
        Fixture fixture;
        const auto kinds = pages::pageKinds();
        for (std::size_t i = 0; i < std::min<std::size_t>(kinds.size(), 9); ++i) {
            fixture.press(Qt::Key_1 + static_cast<int>(i), Qt::AltModifier);
            QCOMPARE(fixture.window.currentPageKey(), kinds[i].key);
        }
    }

    void aPresentationShowsThePageAloneAndEscapeLeavesIt()
    {
        Fixture fixture;
        auto* navigation = fixture.find<QListWidget>(u"navigation"_s);
        fixture.press(Qt::Key_F11);
        QVERIFY(fixture.window.isFullScreen());
        QVERIFY(!navigation->isVisible());
        QVERIFY(!fixture.find<QMenuBar>(u"menus"_s)->isVisible());
        QVERIFY(theme::scale() >= 1.0 && theme::scale() <= 1.6);
        QVERIFY(fixture.find<QPushButton>(u"originBadge"_s)->isVisible()); // what is simulated says so on a wall, too
        const QString first = fixture.window.currentPageKey();
        const auto focused = fixture.workspace.view().focused;
        fixture.activate();
        fixture.press(Qt::Key_PageDown);
        QCOMPARE(fixture.window.currentPageKey() == first, pages::pageKinds().size() == 1);
        fixture.press(Qt::Key_PageUp);
        QCOMPARE(fixture.window.currentPageKey(), first);
        QCOMPARE(fixture.workspace.view().focused, focused); // it turned pages, and chose nobody
        fixture.press(Qt::Key_Escape);
        QVERIFY(!fixture.window.isFullScreen());
        QVERIFY(navigation->isVisible());
        QCOMPARE(theme::scale(), 1.0);
        fixture.activate();
        fixture.press(Qt::Key_PageDown);
        QVERIFY(fixture.workspace.view().focused.isValid());
    }

    void thePaletteFindsAPersonAndAPage()
    {
        Fixture fixture;
        fixture.press(Qt::Key_K, Qt::ControlModifier);
        auto* palette = openChild<QFrame>(fixture, u"commandPalette"_s);
        QVERIFY(palette != nullptr);
        auto* query = palette->findChild<QLineEdit*>();
        const study::Participant& person = fixture.workspace.study()->participants[6];
        QTest::keyClicks(query, person.key);
        QTest::keyClick(query, Qt::Key_Return);
        QTRY_COMPARE(fixture.workspace.view().focused, person.id);
        QTest::mouseClick(fixture.find<QPushButton>(u"find"_s), Qt::LeftButton);
        palette = openChild<QFrame>(fixture, u"commandPalette"_s);
        QVERIFY(palette != nullptr);
        query = palette->findChild<QLineEdit*>();
        const auto* list = palette->findChild<QListView*>();
        const auto finds = [&](const QString& words, const QString& title) {
            query->setText(words);
            return list->currentIndex().data().toString() == title;
        };
        QVERIFY(finds(u"reset the layout"_s, u"Reset the layout"_s));
        QVERIFY(finds(u"MADRS"_s, u"MADRS"_s));
        QVERIFY(finds(u"words of a filter"_s, u"Words of a filter"_s));
        QVERIFY(finds(pages::pageKinds().front().name, pages::pageKinds().front().name));
        QVERIFY(finds(importing::embeddedStudies().front().name, importing::embeddedStudies().front().name));
    }

    void theHistoryGoesSeveralStepsAtOnce()
    {
        const QTemporaryDir folder;
        Fixture fixture;
        fixture.window.openPath(storedStudy(folder));
        QTRY_VERIFY(fixture.workspace.isEditable());
        for (const QString& note : {u"one"_s, u"two"_s, u"three"_s}) {
            fixture.workspace.edit(study::AddNote{study::Note{.text = note}}, u"Note "_s + note);
        }
        QTRY_COMPARE(fixture.workspace.undoTexts().size(), 3);
        const study::SharedStudy all = fixture.workspace.study();
        const auto choose = [&](int row) {
            fixture.activate();
            fixture.press(Qt::Key_H, Qt::ControlModifier);
            auto* list = openChild<QFrame>(fixture, u"historyPanel"_s)->findChild<QListWidget*>();
            list->setCurrentRow(row);
            QTest::keyClick(list, Qt::Key_Return);
        };
        choose(1);
        QTRY_COMPARE(fixture.workspace.undoTexts(), QStringList{u"Note one"_s});
        QTRY_COMPARE(fixture.workspace.redoTexts(), (QStringList{u"Note two"_s, u"Note three"_s}));
        choose(3);
        QTRY_COMPARE(fixture.workspace.undoTexts().size(), 3);
        QVERIFY(*fixture.workspace.study() == *all);
        choose(0);
        QTRY_VERIFY(fixture.workspace.undoTexts().isEmpty() && !fixture.workspace.isBusy());
        QVERIFY(*fixture.workspace.study() == tests::exampleStudy());
    }

    void everyActionWithAKeyIsInTheKeyHelp()
    {
        Fixture fixture;
        fixture.press(Qt::Key_F1);
        const auto* help = openChild<QDialog>(fixture, u"keyHelp"_s);
        QVERIFY(help != nullptr);
        const auto* table = help->findChild<QTableWidget*>();
        QStringList listed;
        for (int row = 0; row < table->rowCount(); ++row) {
            listed << table->item(row, 0)->text();
            QVERIFY(!table->item(row, 1)->text().isEmpty());
            QVERIFY2(!table->item(row, 2)->text().isEmpty(), qPrintable(listed.last())); // a page that is no more
        }
        const auto actions = fixture.window.findChildren<QAction*>();
        for (const QAction* action : actions) {
            if (!action->shortcuts().isEmpty()) {
                QVERIFY2(listed.contains(window::plainText(*action)), qPrintable(action->text()));
            }
        }
    }

    void noTwoActionsHaveOneKey()
    {
        const Fixture fixture;
        QHash<QString, QString> taken;
        const auto actions = fixture.window.findChildren<QAction*>();
        for (const QAction* action : actions) {
            const auto keys = action->shortcuts();
            for (const QKeySequence& key : keys) {
                QVERIFY2(!taken.contains(key.toString()) || taken[key.toString()] == action->text(),
                         qPrintable(key.toString() + u": "_s + action->text() + u", "_s + taken[key.toString()]));
                taken[key.toString()] = action->text();
            }
        }
    }

    void aRecentFileThatHasGoneIsShownAsGone()
    {
        const QTemporaryDir folder;
        Fixture fixture;
        const QString there = storedStudy(folder);
        settings::addRecentFile(folder.filePath(u"gone.blockade"_s));
        settings::addRecentFile(there);
        QMenu* recent = nullptr;
        const auto menus = fixture.window.findChildren<QMenu*>();
        for (QMenu* menu : menus) {
            recent = menu->title() == u"Open &recent"_s ? menu : recent;
        }
        QVERIFY(recent != nullptr);
        emit recent->aboutToShow();
        const auto actions = recent->actions();
        QVERIFY(actions[0]->isEnabled());
        QCOMPARE(actions[0]->text(), u"own.blockade"_s);
        QVERIFY(!actions[1]->isEnabled());
        QVERIFY(actions[1]->text().contains(u"not found"_s));
        actions[0]->trigger();
        QTRY_COMPARE(fixture.workspace.path(), there);
    }

    void settingsAreSeenAtOnceAndKept()
    {
        Fixture fixture;
        fixture.press(Qt::Key_Comma, Qt::ControlModifier);
        auto* dialog = openChild<QDialog>(fixture, u"settingsDialog"_s);
        QVERIFY(dialog != nullptr);
        const auto choose = [dialog](const QString& name, const QString& key) {
            auto* box = dialog->findChild<QComboBox*>(name);
            box->setCurrentIndex(box->findData(key));
        };
        choose(u"theme"_s, u"dark"_s);
        QCOMPARE(theme::currentTheme(), theme::Theme::Dark);
        QCOMPARE(settings::themeKey(), u"dark"_s);
        choose(u"textSize"_s, u"125"_s);
        QCOMPARE(theme::scale(), 1.25);
        choose(u"motion"_s, u"full"_s);
        QVERIFY(!settings::reducedMotion());
        choose(u"motion"_s, u"reduced"_s);
        QVERIFY(settings::reducedMotion());
        dialog->findChild<QLineEdit*>(u"author"_s)->setText(u"Dr. Ada Müller "_s);
        QCOMPARE(settings::authorName(), u"Dr. Ada Müller"_s);
        QTest::mouseClick(dialog->findChild<QCheckBox*>(u"restoreSession"_s), Qt::LeftButton, {}, QPoint(12, 12));
        QVERIFY(!settings::restoresSession());
    }

    void anotherDecimalSignRewordsWhatIsShown()
    {
        Fixture fixture;
        fixture.workspace.setSide(study::Side::Comparator);
        fixture.workspace.setFocused(fixture.workspace.study()->participants.front().id);
        fixture.window.showPage(u"trajectories"_s);
        const workspace::ViewState view = fixture.workspace.view();
        const auto sentence = [&] {
            const auto all = fixture.window.findChildren<QLabel*>(u"sentence"_s);
            for (const QLabel* label : all) {
                if (label->isVisible()) {
                    return label->text();
                }
            }
            return QString();
        };
        settings::setDecimalSignKey(u"point"_s);
        fixture.window.openSettings();
        auto* box = openChild<QDialog>(fixture, u"settingsDialog"_s)->findChild<QComboBox*>(u"decimalSign"_s);
        box->setCurrentIndex(box->findData(u"comma"_s));
        static const QRegularExpression comma(u"\\d,\\d"_s);
        QVERIFY2(sentence().contains(comma), qPrintable(sentence()));
        QVERIFY(fixture.workspace.view() == view);
        QCOMPARE(fixture.window.currentPageKey(), u"trajectories"_s);
        box->setCurrentIndex(box->findData(u"point"_s));
        QVERIFY2(!sentence().contains(comma), qPrintable(sentence()));
        // the window that was there before is gone, and each key has one owner again
        QTRY_COMPARE(fixture.window.findChildren<QMenuBar*>(u"menus"_s).size(), 1);
    }

    void moreDigitsAreShownAtOnceButNotCopied()
    {
        Fixture fixture;
        fixture.window.showPage(u"trajectories"_s);
        const auto sentence = [&] {
            for (const QLabel* label : fixture.window.findChildren<QLabel*>(u"sentence"_s)) {
                if (label->isVisible()) {
                    return label->text();
                }
            }
            return QString();
        };
        const auto table = [&] {
            const plots::FigureView* view = fixture.window.currentPage()->figureView();
            reporting::copyTable(view->figure(), *fixture.workspace.study());
            return QApplication::clipboard()->text().section(u'\n', 3); // below title, badge and caption
        };
        settings::setDecimalSignKey(u"point"_s);
        fixture.window.openSettings();
        auto* dialog = openChild<QDialog>(fixture, u"settingsDialog"_s);
        auto* digits = dialog->findChild<QComboBox*>(u"digits"_s);
        const auto* example = dialog->findChild<QLabel*>(u"numberExample"_s);
        QCOMPARE(example->text(), u"11.3 (95 % CI 6.9 to 15.7)\n61 % · p = 0.003"_s);
        const QString usual = sentence();
        const QString copied = table();
        static const QRegularExpression oneDecimal(u"\\d\\.\\d(?!\\d)"_s);
        static const QRegularExpression twoDecimals(u"\\d\\.\\d\\d(?!\\d)"_s);
        static const QRegularExpression threeDecimals(u"\\d\\.\\d{3}(?!\\d)"_s);
        QVERIFY2(usual.contains(oneDecimal) && !usual.contains(twoDecimals), qPrintable(usual));
        digits->setCurrentIndex(digits->findData(u"one"_s));
        QCOMPARE(settings::digitsKey(), u"one"_s);
        QCOMPARE(example->text(), u"11.33 (95 % CI 6.86 to 15.71)\n60.5 % · p = 0.0026"_s);
        QVERIFY2(sentence().contains(twoDecimals), qPrintable(sentence()));
        QCOMPARE(table(), copied);
        digits->setCurrentIndex(digits->findData(u"two"_s));
        QVERIFY2(sentence().contains(threeDecimals), qPrintable(sentence()));
        QCOMPARE(table(), copied);
        digits->setCurrentIndex(digits->findData(u"rule"_s));
        QCOMPARE(sentence(), usual);
    }

    void pageNamesFollowTheLanguage()
    {
        Fixture fixture;
        const auto names = [&] {
            QStringList all;
            const auto* list = fixture.find<QListWidget>(u"navigation"_s);
            for (int row = 0; row < list->count(); ++row) {
                all << list->item(row)->text();
            }
            return all;
        };
        const QStringList english = names();
        QVERIFY(english.contains(u"Overview"_s));
        settings::setLanguageKey(u"pseudo"_s); // as if it were in the list of languages
        fixture.window.openSettings();
        auto* digits = openChild<QDialog>(fixture, u"settingsDialog"_s)->findChild<QComboBox*>(u"digits"_s);
        digits->setCurrentIndex(digits->findData(u"one"_s));
        QTRY_COMPARE(fixture.window.findChildren<QListWidget*>(u"navigation"_s).size(), 1);
        QCOMPARE(names().size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i) {
            QCOMPARE(names()[i], window::pseudoWords(english[i]));
        }
    }

    void aSessionComesBackWhole()
    {
        const QTemporaryDir folder;
        const QString path = storedStudy(folder);
        QJsonObject session;
        {
            Fixture fixture;
            const window::SessionKeeper* keeper = new window::SessionKeeper(fixture.window, fixture.workspace);
            fixture.window.openPath(path);
            QTRY_VERIFY(fixture.workspace.isEditable());
            fixture.workspace.setSide(study::Side::Comparator);
            fixture.workspace.setMeasure(study::Measure::Change);
            fixture.workspace.setFocused(fixture.workspace.study()->participants.back().id);
            fixture.window.showPage(pages::pageKinds().back().key);
            fixture.window.panels().setShown(window::SidePanel::Navigation, false);
            session = keeper->capture();
            fixture.window.close();
            QCOMPARE(settings::session(), session);
            QVERIFY(!settings::windowGeometry().isEmpty());
        }
        Fixture fixture;
        auto* keeper = new window::SessionKeeper(fixture.window, fixture.workspace);
        keeper->restore(session);
        QTRY_COMPARE(fixture.workspace.path(), path);
        QCOMPARE(keeper->capture(), session);
        QCOMPARE(fixture.workspace.view().selection.measure, study::Measure::Change);
        QCOMPARE(fixture.workspace.view().focused, fixture.workspace.study()->participants.back().id);
    }

    void anEmbeddedStudyComesBack()
    {
        Fixture fixture;
        auto* keeper = new window::SessionKeeper(fixture.window, fixture.workspace);
        keeper->restore({{u"study"_s, u"williams-2018"_s}, {u"view"_s, QJsonObject{{u"person"_s, u"P07"_s}}}});
        QVERIFY(fixture.workspace.view().focused.isValid());
        QCOMPARE(keeper->capture()[u"view"_s].toObject()[u"person"_s].toString(), u"P07"_s);
    }

    void aSessionWhoseFileHasGoneIsSaid()
    {
        Fixture fixture;
        auto* keeper = new window::SessionKeeper(fixture.window, fixture.workspace);
        keeper->restore({{u"file"_s, u"/nowhere/gone.blockade"_s}});
        QVERIFY2(fixture.message().contains(u"/nowhere/gone.blockade"_s), qPrintable(fixture.message()));
        QCOMPARE(fixture.workspace.study()->about.key, u"williams-2018"_s);
    }

    void anythingElseIsNoSession()
    {
        for (const char* text : {"{}", "{\"panels\": 7, \"page\": [], \"study\": 1}", "{\"study\": \"other\"}",
                                 "{\"study\": \"williams-2018\", \"view\": 3, \"pages\": {\"trajectories\": 1}}"}) {
            Fixture fixture;
            auto* keeper = new window::SessionKeeper(fixture.window, fixture.workspace);
            keeper->restore(QJsonDocument::fromJson(text).object());
            QVERIFY(fixture.workspace.view() == workspace::defaultView(*fixture.workspace.study()));
        }
    }

    void aWindowWithoutAKeeperWritesNoSession()
    {
        {
            Fixture fixture;
            fixture.workspace.setSide(study::Side::Comparator);
            fixture.window.close();
        }
        QVERIFY(settings::session().isEmpty());
        QVERIFY(settings::windowGeometry().isEmpty());
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(WindowFrameTest)
#include "window_frame_test.moc"
