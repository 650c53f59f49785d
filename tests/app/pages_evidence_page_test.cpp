// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shelf by keyboard: every sentence and every number stands beside its source, and only what may be pooled is.
#include "app/pages/evidence_page.h"
#include "app/text/content_words.h"
#include "core/analysis/number_text.h"
#include "core/evidence/pooled.h"
#include "tests/support/result_check.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct ShelfFixture
{
    workspace::Workspace workspace;
    pages::EvidencePage page{workspace};
    QListWidget* shelf = page.findChild<QListWidget*>();

    explicit ShelfFixture(QSize size = {832, 680})
    {
        page.resize(size);
        page.QWidget::show();
        QApplication::setActiveWindow(&page);
    }

    void choose(const QString& key)
    {
        page.setState({{u"entry"_s, key}});
    }

    [[nodiscard]] QString words() const
    {
        return page.findChild<QWidget*>(u"evidenceEntry"_s)->accessibleDescription();
    }
};

} // namespace

class PagesEvidencePageTest : public QObject
{
    Q_OBJECT

private slots:

    void cleanup() { text::setContentLanguage(u"en"_s); }

    void everySentenceOfEveryTrialStandsBesideItsSource()
    {
        ShelfFixture fixture;
        const auto trials = evidence::trials();
        const auto sources = evidence::sources();
        QVERIFY_RESULT(trials);
        for (const evidence::EvidenceTrial& trial : *trials) {
            fixture.choose(trial.key);
            const QString words = fixture.words();
            QVERIFY2(words.contains(trial.citation), qPrintable(trial.key));
            for (const evidence::Statement& statement : evidence::statementsOf(trial)) {
                QVERIFY2(words.contains(statement.words.en), qPrintable(statement.words.en));
                QVERIFY2(words.contains(statement.words.en + u'\n' + text::sourcesText(statement.citations, *sources)),
                         qPrintable(statement.words.en));
            }
        }
    }

    void onlyWhatMayBePooledIs()
    {
        ShelfFixture fixture;
        const auto trials = evidence::trials();
        const auto list = evidence::comparisons(*trials);
        QVERIFY_RESULT(list);
        int pooledOnes = 0;
        for (const evidence::Comparison& comparison : *list) {
            fixture.choose(comparison.key);
            const QString words = fixture.words();
            const auto effects = evidence::effectsOf(comparison, *trials);
            const auto made = evidence::pooled(comparison, effects);
            const bool allowed = comparison.pooling != evidence::Pooling::NotAllowed;
            QCOMPARE(made.has_value(), allowed);
            QCOMPARE(words.contains(u"Together, derived here"_s), allowed);
            QVERIFY(words.contains(evidence::poolingWords(comparison.pooling).en));
            for (const evidence::Statement& reason : comparison.reasons) {
                QVERIFY(words.contains(reason.words.en));
            }
            for (const evidence::EffectRow& row : effects.rows) {
                QVERIFY2(words.contains(row.shortName + u", "_s + row.name.en + u": "_s +
                                        analysis::fixedText(row.value, 2)),
                         qPrintable(row.name.en));
            }
            for (const evidence::ComparisonRow& row : effects.withoutEffect) {
                QVERIFY(words.contains(evidence::findTrial(*trials, row.trial)->shortName));
            }
            if (allowed) {
                ++pooledOnes;
                QVERIFY(words.contains(analysis::fixedText(made->value, 2)));
                QVERIFY(made->predictionLower <= made->lower && made->upper <= made->predictionUpper);
            }
        }
        QCOMPARE(pooledOnes, 1);
    }

    void keysGoAlongTheShelf()
    {
        ShelfFixture fixture;
        fixture.page.takeFocus();
        const QString first = fixture.words();
        QTest::keyClick(fixture.shelf, Qt::Key_Down);
        QCOMPARE(fixture.shelf->currentRow(), 1);
        QVERIFY(fixture.words() != first);
        QTest::keyClick(fixture.shelf, Qt::Key_End);
        QCOMPARE(fixture.shelf->currentRow(), fixture.shelf->count() - 1);
    }

    void partsAndStateLeadToTheirEntries()
    {
        ShelfFixture fixture;
        QCOMPARE(fixture.page.state(), QJsonObject());
        fixture.page.showPart(u"comparisons"_s);
        QCOMPARE(fixture.page.state()[u"entry"_s].toString(), u"naltrexone-blockade"_s);
        fixture.page.showPart(u"no part of ours"_s);
        QCOMPARE(fixture.page.state()[u"entry"_s].toString(), u"naltrexone-blockade"_s);
        fixture.page.showPart(u"shelf"_s);
        QCOMPARE(fixture.page.state(), QJsonObject());
        fixture.choose(u"jelen-2025"_s);
        QCOMPARE(fixture.page.state()[u"entry"_s].toString(), u"jelen-2025"_s);
        fixture.page.resetView();
        QCOMPARE(fixture.page.state(), QJsonObject());
    }

    void inGermanToo()
    {
        text::setContentLanguage(u"de"_s);
        const ShelfFixture fixture;
        const auto trials = evidence::trials();
        QVERIFY(fixture.words().contains(trials->front().design.words.de));
        QVERIFY(!fixture.words().contains(trials->front().design.words.en));
    }

    void nothingIsCutAtTheSide()
    {
        for (const QSize size : {QSize(560, 500), QSize(832, 680), QSize(1600, 1000)}) {
            const ShelfFixture fixture(size);
            QApplication::processEvents();
            const auto* area = fixture.page.findChild<QScrollArea*>();
            QCOMPARE(area->widget()->width(), area->viewport()->width());
            for (const QLabel* label : area->findChildren<QLabel*>()) {
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
    }
};

QTEST_MAIN(PagesEvidencePageTest)
#include "pages_evidence_page_test.moc"
