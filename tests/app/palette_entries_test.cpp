// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the palette and the claims lead to, in the real window: the page that is named, and the part of it.
#include "app/importing/embedded_studies.h"
#include "app/main_window.h"
#include "app/pages/claim_row.h"
#include "app/pages/content_view.h"
#include "app/pages/page.h"
#include "app/palette_entries.h"

#include <QApplication>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using window::PaletteKind;

namespace {

struct WindowFixture
{
    workspace::Workspace workspace;
    window::MainWindow window;

    WindowFixture()
        : window((workspace.show(*importing::loadEmbeddedStudy(u"williams-2018"_s), workspace::Keeping::Embedded),
                  workspace))
    {
        window.setReducedMotion(true);
        window.resize(1280, 800);
        window.show();
        QApplication::setActiveWindow(&window);
    }
};

const window::PaletteEntry* entryOf(const std::vector<window::PaletteEntry>& entries, PaletteKind kind,
                                    const QString& words)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const window::PaletteEntry& entry) {
        return entry.kind == kind && entry.title.contains(words);
    });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

class PaletteEntriesTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void claimsAndTrialsAreFound()
    {
        WindowFixture fixture;
        const QMenuBar menus;
        const auto entries = window::paletteEntries(fixture.window, fixture.workspace, menus);
        QCOMPARE(std::count_if(entries.begin(), entries.end(),
                               [](const window::PaletteEntry& entry) { return entry.kind == PaletteKind::Claim; }),
                 std::ptrdiff_t(23));
        const window::PaletteEntry* claim = entryOf(entries, PaletteKind::Claim, u"fentanyl and oxycodone"_s);
        QVERIFY(claim != nullptr);
        claim->run();
        QCOMPARE(fixture.window.currentPageKey(), u"claims"_s);
        const auto* row = fixture.window.currentPage()->findChild<pages::ClaimRow*>(u"claim-2"_s);
        QTRY_COMPARE(QApplication::focusWidget(), row->link());
        const window::PaletteEntry* trial = entryOf(entries, PaletteKind::Trial, u"Jelen 2025"_s);
        QVERIFY(trial != nullptr);
        trial->run();
        QCOMPARE(fixture.window.currentPageKey(), u"evidence"_s);
        const auto* shelf = fixture.window.currentPage()->findChild<QListWidget*>(u"evidenceShelf"_s);
        QVERIFY(shelf->currentItem()->text().startsWith(u"Jelen 2025"_s));
    }

    // Every claim, by its button: the window is on the page that shows it.
    void everyClaimLeadsToItsPage()
    {
        WindowFixture fixture;
        fixture.window.showPage(u"claims"_s);
        pages::Page* claims = fixture.window.currentPage();
        int walked = 0;
        for (const pages::ClaimRow* row : claims->findChildren<pages::ClaimRow*>()) {
            fixture.window.showPage(u"claims"_s);
            row->link()->click();
            QCOMPARE(fixture.window.currentPageKey(), pages::existingView(row->claim().view).page);
            ++walked;
        }
        QCOMPARE(walked, 23);
    }
};

QTEST_MAIN(PaletteEntriesTest)
#include "palette_entries_test.moc"
