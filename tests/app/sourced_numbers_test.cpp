// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A walk over every word on the pages of a lecture: no number stands there without a source, the word illustrative, or
// an answer to "Where from?".
#include "app/importing/embedded_studies.h"
#include "app/pages/page.h"
#include "app/pages/pages.h"
#include "app/pages/parameter_row.h"
#include "app/plots/figure_view.h"
#include "app/reporting/provenance.h"
#include "app/theme/theme.h"
#include "core/evidence/number_rule.h"
#include "core/evidence/shown_view.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

bool namesItsSource(const QString& words)
{
    static const QRegularExpression source(u"(19|20)[0-9]{2}[a-z]?\\b|10\\.[0-9]{4,}/|PMC?(ID)? ?[0-9]+|NCT[0-9]+|"
                                           "(?i:illustrative)|read in (the|a) |derived here"_s);
    return source.match(words).hasMatch();
}

bool answers(const QWidget& widget)
{
    const auto offered = reporting::offeredProvenance(widget);
    return offered && (!offered->source.isEmpty() || !offered->formula.isEmpty() || !offered->origin.isEmpty());
}

bool isInRowWithSource(const QWidget& widget)
{
    for (const QWidget* holder = &widget; holder != nullptr; holder = holder->parentWidget()) {
        if (const auto* row = qobject_cast<const pages::ParameterRow*>(holder)) {
            return !row->source().join(QString()).isEmpty();
        }
    }
    return false;
}

/// The words with a number that no source stands for.
QStringList nakedNumbers(const QWidget& page)
{
    QStringList naked;
    for (const QWidget* each : page.findChildren<QWidget*>()) {
        if (qobject_cast<const plots::FigureView*>(each) != nullptr && each->isVisible() && !answers(*each)) {
            naked << each->objectName();
        }
        const auto* label = qobject_cast<const QLabel*>(each);
        const QString words = label != nullptr ? label->text() : QString();
        if (!each->isVisible() || evidence::numbersIn(words).isEmpty()) {
            continue;
        }
        if (!namesItsSource(words) && !isInRowWithSource(*each) && !answers(*each)) {
            naked << each->objectName() + u": "_s + words;
        }
    }
    return naked;
}

} // namespace

class SourcedNumbersTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { theme::applyTheme(*qApp, theme::Theme::Light); }

    void everyNumberHasASource_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("part");
        for (const char* key : {"safety", "mechanism", "evidence", "claims"}) {
            QTest::newRow(key) << QString::fromLatin1(key) << QString();
        }
        for (const QString& part : evidence::findPageParts(u"luck")->parts) {
            QTest::newRow(qPrintable(u"luck, "_s + part)) << u"luck"_s << part;
        }
    }

    void everyNumberHasASource()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, part);
        workspace::Workspace workspace;
        workspace.show(*importing::loadEmbeddedStudy(u"williams-2018"_s), workspace::Keeping::Unsaved);
        const std::unique_ptr<pages::Page> page(pages::findPage(key)->make(workspace, nullptr));
        page->setReducedMotion(true);
        page->resize(1000, 800);
        page->show(*workspace.study(), workspace.view(), nullptr);
        page->QWidget::show();
        page->showPart(part);
        QTRY_VERIFY(page->isShown() && page->isSettled());
        QVERIFY2(nakedNumbers(*page).isEmpty(), qPrintable(nakedNumbers(*page).join(u'\n')));
        // A walk that finds nothing finds what is put there for it.
        auto* planted = new QLabel(u"41.7 % of them"_s, page.get());
        planted->setObjectName(u"planted"_s);
        planted->show();
        QCOMPARE(nakedNumbers(*page), QStringList{u"planted: 41.7 % of them"_s});
    }
};

QTEST_MAIN(SourcedNumbersTest)
#include "sourced_numbers_test.moc"
