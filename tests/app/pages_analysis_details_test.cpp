// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands below the answer: assumptions, people, residuals, and what is copied of it.
#include "app/plots/figure_view.h"
#include "tests/app/analysis_page_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using analysis_page::Fixture;
using analysis_page::williams;
using plots::FigureView;

class PagesAnalysisDetailsTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { theme::applyTheme(*qApp, theme::Theme::Light); }

    void checklistSaysWordAndSign();
    void detailsAreFolded();
    void whoIsLeftOut();
    void copiesTakeTheOriginAlong();
    void tableIsSound();
};

void PagesAnalysisDetailsTest::checklistSaysWordAndSign()
{
    const Fixture fixture(williams());
    const auto* list = fixture.find<QWidget>(u"analysisChecklist"_s);
    const auto rows = list->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(rows.size() > 2);
    for (const QWidget* row : rows) {
        QVERIFY(!row->accessibleName().isEmpty());
        const auto labels = row->findChildren<QLabel*>();
        QVERIFY(labels.size() >= 2);
        QCOMPARE(labels[0]->text().size(), 1);     // the sign
        QVERIFY(labels[1]->text().contains(u'(')); // and its word: never the sign alone
    }
}

void PagesAnalysisDetailsTest::detailsAreFolded()
{
    Fixture fixture(williams());
    const auto* residuals = fixture.find<FigureView>(u"analysisResiduals"_s);
    QVERIFY(!residuals->isVisible());
    auto* fold = fixture.find<QPushButton>(u"analysisFold"_s);
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(residuals->isVisible());
    QCOMPARE(residuals->figure().key, u"residuals"_s);
    QCOMPARE(fixture.find<FigureView>(u"analysisQuantiles"_s)->figure().key, u"residual-quantiles"_s);
    QVERIFY(fixture.page.state()[u"details"_s].toBool());
    fixture.choose(u"wilcoxon"_s); // leaves no residuals
    QVERIFY(!residuals->isVisible());
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(!fixture.page.state().contains(u"details"_s));
}

void PagesAnalysisDetailsTest::whoIsLeftOut()
{
    Fixture fixture(williams());
    QVERIFY(fixture.text(u"analysisPeople"_s).startsWith(u"12 of 14 people, 24 scores"));
    auto* leftOut = fixture.find<QPushButton>(u"analysisLeftOut"_s);
    QVERIFY(leftOut->text().startsWith(u"2 left out"));
    QTest::mouseClick(leftOut, Qt::LeftButton);
    const auto* popup = leftOut->findChild<QWidget*>(u"textPopup"_s);
    QVERIFY(popup != nullptr);
    QCOMPARE(popup->accessibleDescription().count(u'\n'), 1); // a line each
}

void PagesAnalysisDetailsTest::copiesTakeTheOriginAlong()
{
    Fixture fixture(williams());
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(fixture.find<QPushButton>(u"copyAnswer"_s), Qt::LeftButton);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString& part : {fixture.sentence(), fixture.text(u"analysisMethod"_s),
                                fixture.workspace.study()->about.badge, u"95 % CI"_s, u"24 scores of 12 people"_s}) {
        QVERIFY2(copied.contains(part), qPrintable(part));
    }
    auto* script = fixture.find<QPushButton>(u"analysisScript"_s);
    script->menu()->actions().constFirst()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"t.test("));
    auto* table = fixture.find<QTableView>(u"analysisEstimates"_s);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 1)).center());
    QTRY_VERIFY(table->findChild<QWidget*>(u"textPopup"_s) != nullptr); // a number says where it comes from
}

void PagesAnalysisDetailsTest::tableIsSound()
{
    Fixture fixture(williams());
    const QAbstractItemModelTester tester(fixture.find<QTableView>(u"analysisEstimates"_s)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.choose(u"paired-t"_s);
    fixture.workspace.setMeasure(study::Measure::Change);
    QVERIFY(fixture.settle());
}

QTEST_MAIN(PagesAnalysisDetailsTest)
#include "pages_analysis_details_test.moc"
