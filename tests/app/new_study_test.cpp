// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From File ▸ New study… to the first score in the file, without the desktop's own file dialog.
#include "app/main_window.h"
#include "app/new_study_dialog.h"
#include "app/pages/entry_grid.h"
#include "app/pages/page.h"
#include "app/theme/theme.h"
#include "core/study/lookup.h"
#include "tests/support/result_check.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class NewStudyTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"blockade-test"_s);
        theme::applyTheme(*qApp, theme::Theme::Light);
    }

    void theDialogSaysWhatIsWrong()
    {
        window::NewStudyDialog dialog;
        auto* create = dialog.findChild<QPushButton*>(u"createStudy"_s);
        auto* words = dialog.findChild<QLabel*>(u"newWords"_s);
        auto* arms = dialog.findChild<QPlainTextEdit*>(u"newArms"_s);
        auto* visits = dialog.findChild<QPlainTextEdit*>(u"newVisits"_s);
        QVERIFY(!create->isEnabled());
        QCOMPARE(words->text(), u"A title is needed."_s);
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"newTitle"_s), u"Mine"_s);
        QVERIFY(create->isEnabled());
        visits->setPlainText(u"baseline\nsometimes"_s);
        QVERIFY(!create->isEnabled());
        QVERIFY(words->text().contains(u"“sometimes” is not understood"_s));
        visits->setPlainText(u"baseline\nday 1"_s);
        arms->setPlainText(u"Placebo"_s);
        QVERIFY(words->text().startsWith(u"Two arms"_s));
        arms->setPlainText(u"Placebo\nplacebo"_s);
        QVERIFY(words->text().contains(u"twice"_s));
        arms->setPlainText(u"Placebo\nA\nB"_s);
        const auto made = dialog.study();
        QVERIFY_RESULT(made);
        QCOMPARE(made->sequences.size(), std::size_t(3));
    }

    void endToEnd()
    {
        workspace::Workspace workspace;
        window::MainWindow window(workspace);
        window.resize(1280, 800);
        window.show();
        QApplication::setActiveWindow(&window);
        window::NewStudyDialog dialog;
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"newTitle"_s), u"My trial"_s);
        const QString path = m_folder.filePath(u"mine.blockade"_s);
        window.createStudy(*dialog.study(), path);
        settle(workspace);
        QCOMPARE(workspace.path(), path);
        QCOMPARE(window.currentPage()->property("pageKey").toString(), u"entry"_s);
        auto* grid = window.currentPage()->findChild<pages::EntryGrid*>(u"entryGrid"_s);
        QVERIFY(!grid->table()->isLocked());
        grid->setFocus();
        grid->setCurrentIndex(grid->table()->index(0, 0));
        QTest::keyClicks(grid, u"B"_s); // no shortcut of the window takes the letter
        auto* editor = grid->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        QTest::keyClicks(editor, u"01"_s);
        QTest::keyClick(editor, Qt::Key_Tab);
        settle(workspace);
        QCOMPARE(workspace.study()->participants.size(), std::size_t(1));
        base::NoProgress progress;
        const auto loaded = store::StudyFile(path).load(progress);
        QVERIFY_RESULT(loaded);
        QCOMPARE(loaded->study->participants.front().key, u"B01"_s);
        QVERIFY(loaded->study->participants.front().origin == study::Origin::Entered);
    }

private:
    static void settle(const workspace::Workspace& workspace)
    {
        do { // an editor hands its text over when the key has been dealt with
            QApplication::processEvents();
            while (workspace.isBusy()) {
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
            QApplication::processEvents();
        } while (workspace.isBusy());
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(NewStudyTest)
#include "new_study_test.moc"
