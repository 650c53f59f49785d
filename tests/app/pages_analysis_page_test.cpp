// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page asks and says, what it counts, and how it waits.
#include "app/plots/figure_view.h"
#include "app/widgets/segmented_control.h"
#include "core/analysis/analyses.h"
#include "tests/analysis/tiny_study.h"
#include "tests/app/analysis_page_fixture.h"
#include "tests/support/result_check.h"

#include <QPushButton>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;
using analysis_page::Fixture;
using analysis_page::williams;
using analysis_page::shared;
using plots::FigureView;

namespace {

/// Scores with so many decimals that no convolution counts them: a permutation test must sample.
study::Study manyPeople(int people)
{
    study::Study study = tiny::emptyCrossover();
    for (int person = 1; person <= people; ++person) {
        const bool openFirst = person % 2 == 0;
        tiny::addPerson(study, person, openFirst ? tiny::openFirst : tiny::blockedFirst);
        const double level = 12.0 + 5.0 * std::sin(person * 1.7);
        tiny::addPeriod(study, person, 1, openFirst ? tiny::open : tiny::blocked, {20.0, level, level});
        tiny::addPeriod(study, person, 2, openFirst ? tiny::blocked : tiny::open,
                        {20.0, level + std::cos(person * 0.9), level});
    }
    study::sortStudy(study);
    return study;
}

} // namespace

class PagesAnalysisPageTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { theme::applyTheme(*qApp, theme::Theme::Light); }

    void opensOnTheStudysOwnMethod();
    void anotherAnalysisAnswersAnew();
    void countsWhatWasLookedAt();
    void visitAndMeasureAreTheWorkspaces();
    void everyVisitInFront();
    void longRunsAreGreyedAndCancelled();
    void emptyStudies_data();
    void emptyStudies();
};

void PagesAnalysisPageTest::opensOnTheStudysOwnMethod()
{
    const Fixture fixture(williams());
    QCOMPARE(fixture.find<QComboBox>(u"analysisKind"_s)->currentData().toString(), u"crossover"_s);
    QVERIFY2(fixture.sentence().startsWith(u"With Ketamine after naltrexone, HAM-D-17 on day 1 was "),
             qPrintable(fixture.sentence()));
    QVERIFY(fixture.sentence().contains(u"points higher (95 % CI "));
    QVERIFY(fixture.sentence().endsWith(u"12 people."));
    QVERIFY(!fixture.sentence().contains(u"p ")); // the interval is the answer
    QCOMPARE(fixture.text(u"analysisReading"_s), u"On HAM-D-17, higher is worse."_s);
    QCOMPARE(fixture.cell(0, 0), u"Treatment effect"_s);
    QVERIFY(fixture.cell(0, 6).startsWith(u"p "));
    QVERIFY(fixture.text(u"analysisMethod"_s).contains(u"Hills and Armitage"));
    QVERIFY(fixture.text(u"analysisEstimand"_s).contains(u"Population"));
    const auto* figure = fixture.find<FigureView>(u"analysisFigure"_s);
    QCOMPARE(figure->figure().key, u"estimation"_s);
    QCOMPARE(fixture.page.figureView(), figure);
    QVERIFY(!fixture.page.isStale());
}

void PagesAnalysisPageTest::anotherAnalysisAnswersAnew()
{
    Fixture fixture(williams());
    fixture.choose(u"paired-t"_s);
    QCOMPARE(fixture.cell(0, 0), u"Difference"_s);
    QVERIFY(fixture.text(u"analysisMethod"_s) != QString());
    base::NoProgress unseen;
    study::Selection selection = fixture.workspace.view().selection;
    const auto expected = analysis::runAnalysis(u"paired-t", *fixture.workspace.study(), selection, {}, unseen);
    QVERIFY_RESULT(expected);
    QCOMPARE(fixture.text(u"analysisMethod"_s), expected->method);
    const figures::Figure& figure = fixture.find<FigureView>(u"analysisFigure"_s)->figure();
    QCOMPARE(figure.intervals[0].y[0], expected->estimates[0].value);
}

void PagesAnalysisPageTest::countsWhatWasLookedAt()
{
    Fixture fixture(williams());
    QCOMPARE(fixture.page.contrastsSeen(), 1);
    fixture.choose(u"paired-t"_s);
    QVERIFY(fixture.page.contrastsSeen() >= 2);
    const int seen = fixture.page.contrastsSeen();
    fixture.choose(u"crossover"_s);
    QCOMPARE(fixture.page.contrastsSeen(), seen); // the same again is none more
    QVERIFY(fixture.text(u"contrastsSeen"_s).contains(QString::number(seen)));
    fixture.workspace.setMeasure(study::Measure::Change);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.page.contrastsSeen(), seen + 1);
    fixture.workspace.setSide(study::Side::Comparator); // the switch asks nothing new
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.page.contrastsSeen(), seen + 1);
    fixture.workspace.show(shared(tiny::crossover()), workspace::Keeping::Unsaved);
    fixture.page.show(*fixture.workspace.study(), fixture.workspace.view(), nullptr);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.page.contrastsSeen(), 1); // of another study
}

void PagesAnalysisPageTest::visitAndMeasureAreTheWorkspaces()
{
    Fixture fixture(williams());
    auto* visits = fixture.find<QComboBox>(u"analysisVisit"_s);
    QTest::keyClick(visits, Qt::Key_End);
    QVERIFY(fixture.settle());
    QVERIFY(fixture.workspace.view().selection.visit.isValid());
    QVERIFY2(!fixture.sentence().contains(u"on day 1 "), qPrintable(fixture.sentence()));
    auto* measure = fixture.find<widgets::SegmentedControl>(u"analysisMeasure"_s);
    QTest::mouseClick(measure->findChildren<QAbstractButton*>().at(2), Qt::LeftButton);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.workspace.view().selection.measure, study::Measure::PercentChange);
    QVERIFY(fixture.sentence().contains(u"percentage points"));
}

void PagesAnalysisPageTest::everyVisitInFront()
{
    Fixture fixture(williams());
    const auto* tabs = fixture.find<widgets::SegmentedControl>(u"analysisTabs"_s);
    QTest::mouseClick(tabs->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    QVERIFY(fixture.settle());
    const auto* figure = fixture.find<FigureView>(u"analysisFigure"_s);
    QTRY_COMPARE(figure->figure().key, u"forest"_s);
    QVERIFY(figure->figure().x.ticks.size() > 1);
    QCOMPARE(fixture.page.state()[u"everyVisit"_s].toBool(), true);
    fixture.choose(u"paired-t"_s); // stays in front, of the other method
    QTRY_COMPARE(figure->figure().key, u"forest"_s);
    QVERIFY(figure->figure().caption.contains(fixture.text(u"analysisMethod"_s)));
}

void PagesAnalysisPageTest::longRunsAreGreyedAndCancelled()
{
    Fixture fixture(shared(manyPeople(80)));
    fixture.choose(u"paired-t"_s);
    const QString before = fixture.sentence();
    fixture.page.setState(
        {{u"analysis"_s, u"permutation"_s},
         {u"options"_s, QJsonObject{{u"permutation"_s, QJsonObject{{u"samples"_s, u"100000000"_s}}}}}});
    QVERIFY(!fixture.page.isShown());
    QTRY_VERIFY(fixture.page.isStale());
    QCOMPARE(fixture.sentence(), before); // stays, greyed
    auto* cancel = fixture.find<QPushButton>(u"analysisCancel"_s);
    QTRY_VERIFY(cancel->isVisible());
    QCOMPARE(cancel->text(), u"Cancel"_s);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(fixture.page.isSettled());
    QVERIFY(fixture.page.isStale()); // of the choices before, and says so
    QCOMPARE(cancel->text(), u"Compute"_s);
    fixture.choose(u"paired-t"_s);
    QVERIFY(!fixture.page.isStale());
    QVERIFY(!cancel->isVisible());
    QCOMPARE(fixture.sentence(), before);
}

void PagesAnalysisPageTest::emptyStudies_data()
{
    QTest::addColumn<study::SharedStudy>("study");
    QTest::newRow("nobody") << shared(tiny::emptyCrossover());
    QTest::newRow("nothing at all") << shared(study::Study());
    study::Study one = tiny::emptyCrossover();
    tiny::addPerson(one, 1, tiny::openFirst);
    tiny::addPeriod(one, 1, 1, tiny::open, {20.0, 8.0, 10.0});
    tiny::addPeriod(one, 1, 2, tiny::blocked, {22.0, 18.0, 20.0});
    study::sortStudy(one);
    QTest::newRow("one person") << shared(one);
    one.assessments.clear();
    QTest::newRow("no scores") << shared(one);
    QTest::newRow("one arm") << shared(tiny::singleArm(5));
    QTest::newRow("parallel arms") << shared(tiny::parallelArms());
}

void PagesAnalysisPageTest::emptyStudies()
{
    QFETCH(study::SharedStudy, study);
    Fixture fixture(study);
    QVERIFY(fixture.page.isSettled());
    const auto* kinds = fixture.find<QComboBox>(u"analysisKind"_s);
    for (int i = 0; i < kinds->count(); ++i) {
        fixture.choose(kinds->itemData(i).toString());
        const QString said = fixture.sentence() + fixture.text(u"analysisMethod"_s);
        QVERIFY2(!said.isEmpty(), qPrintable(kinds->itemText(i)));
        static const QRegularExpression notANumber(u"\\b(nan|inf)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!said.contains(notANumber), qPrintable(said));
    }
    QVERIFY(kinds->count() > 0 || !fixture.sentence().isEmpty());
}

QTEST_MAIN(PagesAnalysisPageTest)
#include "pages_analysis_page_test.moc"
