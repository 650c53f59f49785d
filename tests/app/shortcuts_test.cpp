// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A key means one thing in the window: two actions that share one would both be dead, without a word.
#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/pages/pages.h"
#include "tests/support/example_study.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QMap>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "Ctrl+K: Find anything, Settings", for each key that means more than one thing now.
QStringList sharedKeys(const QWidget& window)
{
    QMap<QString, QStringList> owners;
    for (const QAction* action : window.findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts()) {
            owners[key.toString(QKeySequence::PortableText)] << action->text();
        }
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->shortcut().isEmpty()) { // Alt and the letter under its line
            owners[button->shortcut().toString(QKeySequence::PortableText)] << button->text();
        }
    }
    for (const QAction* menu : window.findChild<QMenuBar*>()->actions()) {
        owners[QKeySequence::mnemonic(menu->text()).toString(QKeySequence::PortableText)] << menu->text();
    }
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        if (shortcut->context() == Qt::WindowShortcut) {
            owners[shortcut->key().toString(QKeySequence::PortableText)] << u"a shortcut"_s;
        }
    }
    QStringList shared;
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
        if (owner.value().size() > 1 && !owner.key().isEmpty()) {
            shared << owner.key() + u": "_s + owner.value().join(u", "_s);
        }
    }
    return shared;
}

} // namespace

class ShortcutsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"blockade-test"_s);
    }

    void init()
    {
        m_window.reset();
        m_workspace = std::make_unique<workspace::Workspace>();
        m_workspace->show(std::make_shared<const study::Study>(tests::exampleStudy()), workspace::Keeping::Unsaved);
        m_window = std::make_unique<window::MainWindow>(*m_workspace);
        m_window->setReducedMotion(true);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void everyPage()
    {
        for (const pages::PageKind& kind : pages::pageKinds()) {
            m_window->showPage(kind.key);
            QCOMPARE(sharedKeys(*m_window), QStringList());
        }
    }

    void aFilterBeingWritten()
    {
        for (const pages::PageKind& kind : pages::pageKinds()) {
            m_window->showPage(kind.key);
            QTest::mouseClick(m_window->findChild<QPushButton*>(u"addFilter"_s), Qt::LeftButton);
            QCOMPARE(sharedKeys(*m_window), QStringList());
        }
    }

    void aPresentation()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QCOMPARE(sharedKeys(*m_window), QStringList());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(sharedKeys(*m_window), QStringList());
    }

    void otherWords()
    {
        m_window->rebuild();
        QVERIFY(!m_window->findChildren<QAction*>().isEmpty());
        QTest::keyClick(m_window.get(), Qt::Key_B); // at once: the menus before must not answer any more
        QCOMPARE(m_workspace->view().selection.side, study::Side::Comparator);
        m_window->rebuild();
        m_window->rebuild();
        QTRY_COMPARE(sharedKeys(*m_window), QStringList());
    }

private:
    QTemporaryDir m_settings;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<window::MainWindow> m_window;
};

QTEST_MAIN(ShortcutsTest)
#include "shortcuts_test.moc"
