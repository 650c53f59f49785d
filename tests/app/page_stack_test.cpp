// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages are made when they are first shown, and nobody can tell. Real widgets, offscreen.
#include "app/page_stack.h"

#include "app/importing/embedded_studies.h"
#include "app/main_window.h"
#include "app/pages/pages.h"
#include "app/plots/figure_view.h"
#include "app/settings/settings.h"
#include "app/theme/theme.h"
#include "tests/support/result_check.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstddef>

using namespace Qt::StringLiterals;

class PageStackTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;

    static std::size_t placeOf(const QString& key)
    {
        return static_cast<std::size_t>(pages::findPage(key) - pages::pageKinds().data());
    }

    static QImage picture(window::MainWindow& window)
    {
        window.activateWindow();
        QApplication::setActiveWindow(&window);
        window.currentPage()->takeFocus();
        while (!window.currentPage()->isSettled()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        for (int round = 0; round < 20; ++round) { // what arrived is laid out in turns: a part, then what holds it
            QApplication::processEvents();
        }
        return window.grab().toImage();
    }

private slots:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"blockade-test"_s);
        settings::setThemeKey(u"light"_s);
        theme::applyTheme(*qApp, theme::Theme::Light);
    }

    void cleanup() { theme::applyTheme(*qApp, theme::Theme::Light); }

    void aPageIsMadeOnceWhenItIsFirstShown()
    {
        workspace::Workspace workspace;
        window::PageStack stack(workspace);
        QSignalSpy made(&stack, &window::PageStack::pageMade);
        QVERIFY(stack.currentPage() == nullptr);
        stack.showPage(placeOf(u"entry"_s));
        QCOMPARE(made.size(), 1);
        QCOMPARE(stack.currentKey(), u"entry"_s);
        const pages::Page* entry = stack.currentPage();
        QVERIFY(entry != nullptr);
        stack.showPage(placeOf(u"overview"_s));
        QCOMPARE(made.size(), 2);
        QVERIFY(stack.currentPage() != entry);
        stack.showPage(placeOf(u"entry"_s));
        QCOMPARE(made.size(), 2);
        QVERIFY(stack.currentPage() == entry);
    }

    void aStartMakesOnePage()
    {
        workspace::Workspace workspace;
        const window::MainWindow window(workspace);
        QCOMPARE(window.findChildren<pages::Page*>().size(), 1);
        QCOMPARE(window.currentPageKey(), pages::startPage().key);
    }

    void statesWaitForTheirPage()
    {
        workspace::Workspace workspace;
        window::PageStack stack(workspace);
        stack.showPage(placeOf(u"trajectories"_s));
        const QJsonObject people{{u"view"_s, u"everyone"_s}};
        const QJsonObject cells{{u"table"_s, u"scores"_s}};
        stack.setStates({{u"participants"_s, people}, {u"entry"_s, cells}, {u"no page of ours"_s, cells}});
        QCOMPARE(stack.states()[u"participants"_s].toObject(), people); // a session that ends now loses nothing
        QCOMPARE(stack.states()[u"entry"_s].toObject(), cells);
        QVERIFY(!stack.states().contains(u"no page of ours"_s));

        stack.showPage(placeOf(u"participants"_s));
        QCOMPARE(stack.currentPage()->state()[u"view"_s].toString(), u"everyone"_s);
        QCOMPARE(stack.states()[u"participants"_s].toObject()[u"view"_s].toString(), u"everyone"_s);
        QCOMPARE(stack.states()[u"entry"_s].toObject(), cells);

        stack.setStates({}); // as all pages start, made or not
        QVERIFY(!stack.states().contains(u"entry"_s));
        QVERIFY(stack.currentPage()->state()[u"view"_s].toString() != u"everyone"_s);
        stack.showPage(placeOf(u"entry"_s));
        QVERIFY(stack.currentPage()->state()[u"table"_s].toString() != u"scores"_s);
    }

    void aLaterPageMovesAsLittleAsTheOthers()
    {
        workspace::Workspace workspace;
        window::PageStack stack(workspace);
        stack.setReducedMotion(true);
        stack.showPage(placeOf(u"trajectories"_s));
        QVERIFY(stack.currentPage()->figureView()->reducedMotion());
        stack.setReducedMotion(false);
        QVERIFY(!stack.currentPage()->figureView()->reducedMotion());
    }

    void aPageMadeLateLooksAsOneMadeEarly_data()
    {
        QTest::addColumn<QString>("key");
        for (const pages::PageKind& kind : pages::pageKinds()) {
            QTest::newRow(qPrintable(kind.key)) << kind.key;
        }
    }

    // Early: before there is a study, and before the theme, the motion, the view and the person are chosen. What changes
    // while a page is shown is told on it (a flip, a step to a person): meanwhile both windows show another page.
    void aPageMadeLateLooksAsOneMadeEarly()
    {
        QFETCH(const QString, key);
        const QString another = key == u"overview" ? u"trajectories"_s : u"overview"_s;
        const auto prepare = [](workspace::Workspace& workspace, window::MainWindow& window) {
            window.resize(1280, 800);
            window.setReducedMotion(true);
            window.showEmbedded(importing::embeddedStudies().front().key);
            window.show();
            window.setTheme(theme::Theme::Dark);
            workspace.setSide(study::Side::Comparator);
            workspace.focusNeighbour(1);
        };
        workspace::Workspace early;
        window::MainWindow first(early);
        for (const pages::PageKind& kind : pages::pageKinds()) {
            first.showPage(kind.key);
        }
        first.showPage(another);
        prepare(early, first);
        first.showPage(key);
        const QImage expected = picture(first);
        first.close();

        theme::applyTheme(*qApp, theme::Theme::Light);
        workspace::Workspace late;
        window::MainWindow second(late);
        second.showPage(another);
        prepare(late, second);
        second.showPage(key);
        QCOMPARE(picture(second), expected);
    }
};

QTEST_MAIN(PageStackTest)
#include "page_stack_test.moc"
