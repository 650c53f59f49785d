// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The claims by keyboard: every one has a verdict, a source and a view that exists and is one key away.
#include "app/importing/embedded_studies.h"
#include "app/pages/claim_row.h"
#include "app/pages/claims_page.h"
#include "app/pages/content_view.h"
#include "app/pages/pages.h"
#include "app/text/content_words.h"
#include "core/evidence/number_rule.h"
#include "core/study/lookup.h"
#include "tests/support/result_check.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct ClaimsFixture
{
    workspace::Workspace workspace;
    pages::ClaimsPage page{workspace};

    explicit ClaimsFixture(QSize size = {832, 680})
    {
        workspace.show(*importing::loadEmbeddedStudy(u"williams-2018"_s), workspace::Keeping::Embedded);
        page.resize(size);
        page.show(*workspace.study(), workspace.view(), nullptr);
        page.QWidget::show();
        QApplication::setActiveWindow(&page);
    }

    [[nodiscard]] pages::ClaimRow& row(const QString& key) const { return *page.findChild<pages::ClaimRow*>(key); }

    [[nodiscard]] QStringList shown() const
    {
        QStringList keys;
        for (const pages::ClaimRow* row : page.findChildren<pages::ClaimRow*>()) {
            if (!row->isHidden()) {
                keys << row->claim().key;
            }
        }
        return keys;
    }
};

QString words(const pages::ClaimRow& row, const QString& label)
{
    return row.findChild<QLabel*>(label)->text();
}

} // namespace

class PagesClaimsPageTest : public QObject
{
    Q_OBJECT

private slots:

    void cleanup()
    {
        text::setContentLanguage(u"en"_s);
        theme::applyTheme(*qApp, theme::Theme::Light);
    }

    void everyClaimHasWordsVerdictAndSources()
    {
        const ClaimsFixture fixture;
        const auto claims = evidence::claims();
        const auto sources = evidence::sources();
        QVERIFY_RESULT(claims);
        QCOMPARE(fixture.shown().size(), qsizetype(23));
        for (const evidence::Claim& claim : *claims) {
            const pages::ClaimRow& row = fixture.row(claim.key);
            QCOMPARE(words(row, u"claim"_s), claim.claim.words.en);
            QCOMPARE(words(row, u"reason"_s), claim.reason.words.en);
            QVERIFY(words(row, u"verdict"_s).endsWith(evidence::verdictWords(claim.verdict).en));
            QVERIFY(words(row, u"verdict"_s).startsWith(pages::verdictSign(claim.verdict)));
            QVERIFY(!claim.reason.citations.empty());
            for (const evidence::Citation& citation : claim.reason.citations) {
                const evidence::Source* source = evidence::findSource(*sources, citation.source);
                QVERIFY2(source != nullptr, qPrintable(claim.key));
                QVERIFY(words(row, u"sources"_s).contains(source->shortName));
                QVERIFY(words(row, u"sources"_s).contains(text::codeText(citation.code)));
            }
            QVERIFY(row.link()->accessibleDescription().contains(claim.claim.words.en));
        }
    }

    // All of them, by one key each.
    void everyClaimOpensAViewThatExists()
    {
        ClaimsFixture fixture;
        const study::Study& study = *fixture.workspace.study();
        for (pages::ClaimRow* row : fixture.page.findChildren<pages::ClaimRow*>()) {
            const evidence::ShownView view = pages::existingView(row->claim().view);
            QVERIFY2(pages::findPage(view.page) != nullptr, qPrintable(row->claim().key + u": "_s + view.page));
            const evidence::PageParts* parts = evidence::findPageParts(view.page);
            QVERIFY(parts != nullptr && (view.part.isEmpty() || parts->parts.contains(view.part)));
            QVERIFY(view.scale.isEmpty() || study::byKey(study.scales, view.scale) != nullptr);
            QVERIFY(view.visit.isEmpty() || study::byKey(study.visits, view.visit) != nullptr);
            QVERIFY(!row->link()->isHidden() && !row->link()->text().isEmpty());
            QSignalSpy page(&fixture.page, &pages::Page::pageRequested);
            QSignalSpy part(&fixture.page, &pages::Page::partRequested);
            QTest::keyClick(row->link(), Qt::Key_Return);
            QCOMPARE(page.count() + part.count(), 1);
            QCOMPARE((view.part.isEmpty() ? page : part)[0][0].toString(), view.page);
            const study::Selection& selection = fixture.workspace.view().selection;
            if (!view.scale.isEmpty()) {
                QCOMPARE(study::byId(study.scales, selection.scale)->key, view.scale);
            }
            if (!view.visit.isEmpty()) {
                QCOMPARE(study::byId(study.visits, selection.visit)->key, view.visit);
            }
            if (!view.side.isEmpty()) {
                QCOMPARE(study::sideKey(selection.side), view.side);
            }
        }
    }

    void arrowsGoFromClaimToClaim()
    {
        ClaimsFixture fixture;
        fixture.page.takeFocus();
        QTRY_COMPARE(QApplication::focusWidget(), fixture.row(u"claim-1"_s).link());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), fixture.row(u"claim-2"_s).link());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QCOMPARE(QApplication::focusWidget(), fixture.row(u"omission"_s).link());
        const auto* area = fixture.page.findChild<QScrollArea*>();
        QVERIFY(fixture.row(u"omission"_s).link()->mapTo(area->viewport(), QPoint()).y() < area->viewport()->height());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // the end is the end
        QCOMPARE(QApplication::focusWidget(), fixture.row(u"omission"_s).link());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), fixture.row(u"claim-22"_s).link());
        QVERIFY((fixture.row(u"claim-22"_s).link()->focusPolicy() & Qt::TabFocus) != 0);
        QVERIFY((fixture.row(u"claim-1"_s).link()->focusPolicy() & Qt::TabFocus) == 0); // one stop for the list
    }

    void theFilterShowsAsManyAsItSays()
    {
        ClaimsFixture fixture;
        auto* filter = fixture.page.findChild<QComboBox*>(u"claimsVerdict"_s);
        const QString summary = fixture.page.findChild<QLabel*>(u"claimsSummary"_s)->text();
        QCOMPARE(filter->count(), 7);
        for (int i = 0; i < filter->count(); ++i) {
            filter->setCurrentIndex(i);
            QVERIFY2(filter->itemText(i).endsWith(u"(%1)"_s.arg(fixture.shown().size())),
                     qPrintable(filter->itemText(i)));
            const auto verdict = evidence::verdictFromKey(filter->itemData(i).toString());
            if (verdict) {
                QVERIFY2(summary.contains(
                             u"%1 %2"_s.arg(fixture.shown().size()).arg(evidence::verdictWords(*verdict).en)),
                         qPrintable(summary));
            }
            for (const QString& key : fixture.shown()) {
                const evidence::Claim& claim = fixture.row(key).claim();
                QVERIFY(!verdict || claim.verdict == *verdict || claim.also == *verdict);
            }
        }
        filter->setCurrentIndex(filter->findData(u"wrong"_s));
        QCOMPARE(fixture.shown(), QStringList{u"claim-4"_s});
        fixture.page.takeFocus();
        QTRY_COMPARE(QApplication::focusWidget(), fixture.row(u"claim-4"_s).link());
    }

    void whatIsTypedIsLookedFor()
    {
        ClaimsFixture fixture;
        auto* search = fixture.page.findChild<QLineEdit*>(u"claimsSearch"_s);
        QTest::keyClicks(search, u"fentanyl oxycodone"_s);
        QVERIFY(fixture.shown().contains(u"claim-2"_s) && fixture.shown().contains(u"claim-14"_s));
        QVERIFY(fixture.shown().size() < 6);
        QTest::keyClicks(search, u" nothing of the kind"_s);
        QCOMPARE(fixture.shown(), QStringList());
        QCOMPARE(fixture.page.state()[u"search"_s].toString(), u"fentanyl oxycodone nothing of the kind"_s);
        fixture.page.showPart(u"claim-9"_s); // whatever was filtered
        QCOMPARE(fixture.shown().size(), qsizetype(23));
        QTRY_COMPARE(QApplication::focusWidget(), fixture.row(u"claim-9"_s).link());
    }

    void sourcesAreAClickAway()
    {
        ClaimsFixture fixture;
        const auto sources = evidence::sources();
        for (pages::ClaimRow* row : fixture.page.findChildren<pages::ClaimRow*>()) {
            for (const evidence::Citation& citation : row->claim().reason.citations) {
                const evidence::Source* source = evidence::findSource(*sources, citation.source);
                QVERIFY(row->sourcesButton()->accessibleDescription().contains(source->citation));
            }
        }
        QTest::mouseClick(fixture.row(u"claim-1"_s).sourcesButton(), Qt::LeftButton);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QApplication::activePopupWidget()->close();
    }

    // Must show 4: no number of a row without a citation that stands for it, and the page says where it was read.
    void everyNumberHasASource()
    {
        const ClaimsFixture fixture;
        for (const pages::ClaimRow* row : fixture.page.findChildren<pages::ClaimRow*>()) {
            const evidence::Claim& claim = row->claim();
            QCOMPARE(evidence::unsourcedNumbers(claim.reason), QStringList());
            for (const QLabel* label : row->findChildren<QLabel*>()) {
                for (const QString& number : evidence::numbersIn(label->text())) {
                    const bool known = label->objectName() == u"sources" || label->text() == QString::number(claim.number) ||
                                       claim.claim.words.en.contains(number) || claim.reason.words.en.contains(number);
                    QVERIFY2(known, qPrintable(label->text()));
                }
            }
            QVERIFY(!words(*row, u"sources"_s).isEmpty());
        }
    }

    void theFilterIsKept()
    {
        ClaimsFixture fixture;
        QCOMPARE(fixture.page.state(), QJsonObject());
        fixture.page.setState({{u"verdict"_s, u"opinion"_s}});
        QCOMPARE(fixture.page.state()[u"verdict"_s].toString(), u"opinion"_s);
        QVERIFY(fixture.shown().size() < 23);
        fixture.page.setState({{u"verdict"_s, u"no verdict of ours"_s}});
        QCOMPARE(fixture.shown().size(), qsizetype(23));
        fixture.page.setState({{u"verdict"_s, u"wrong"_s}});
        fixture.page.resetView();
        QCOMPARE(fixture.page.state(), QJsonObject());
    }

    void bothLanguages()
    {
        text::setContentLanguage(u"de"_s);
        const ClaimsFixture fixture;
        const auto claims = evidence::claims();
        for (const evidence::Claim& claim : *claims) {
            QCOMPARE(words(fixture.row(claim.key), u"claim"_s), claim.claim.words.de);
            QCOMPARE(words(fixture.row(claim.key), u"reason"_s), claim.reason.words.de);
            QVERIFY(words(fixture.row(claim.key), u"verdict"_s).endsWith(evidence::verdictWords(claim.verdict).de));
        }
    }

    void verdictsCanBeReadInEveryTheme()
    {
        for (const theme::Theme theme : theme::allThemes) {
            theme::applyTheme(*qApp, theme);
            const ClaimsFixture fixture;
            for (const QLabel* label : fixture.page.findChildren<QLabel*>(u"verdict"_s)) {
                const QColor color = label->palette().color(QPalette::WindowText);
                QVERIFY(theme::contrastRatio(color, theme::colors(theme).background) >= 4.5);
                QCOMPARE(color, pages::verdictColor(
                                    *evidence::verdictFromKey(label->property("verdict").toString())));
            }
        }
    }

    void nothingIsCutAtTheSide()
    {
        for (const QSize size : {QSize(480, 500), QSize(832, 680), QSize(1600, 1000)}) {
            const ClaimsFixture fixture(size);
            QApplication::processEvents();
            const auto* area = fixture.page.findChild<QScrollArea*>();
            QCOMPARE(area->widget()->width(), area->viewport()->width());
            for (const QLabel* label : fixture.page.findChildren<QLabel*>(u"reason"_s)) {
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
    }

    void anotherStudyIsSaid()
    {
        ClaimsFixture fixture;
        const auto* label = fixture.page.findChild<QLabel*>(u"claimsOtherStudy"_s);
        QVERIFY(label->isHidden());
        study::Study another = *fixture.workspace.study();
        another.about.key = u"mine"_s;
        fixture.page.show(another, fixture.workspace.view(), nullptr);
        QVERIFY(!label->isHidden());
    }
};

QTEST_MAIN(PagesClaimsPageTest)
#include "pages_claims_page_test.moc"
