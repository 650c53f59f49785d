// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drives the page by mouse and keys and asserts on what it asks, says, counts and keeps.
#include "app/importing/embedded_studies.h"
#include "app/pages/analysis_option_words.h"
#include "app/pages/analysis_page.h"
#include "app/plots/figure_view.h"
#include "app/widgets/segmented_control.h"
#include "core/analysis/analyses.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using plots::FigureView;

namespace {

study::SharedStudy williams()
{
    auto study = importing::loadEmbeddedStudy(u"williams-2018"_s);
    Q_ASSERT(study);
    return *study;
}

study::SharedStudy shared(study::Study study)
{
    return std::make_shared<const study::Study>(std::move(study));
}

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

study::Selection workspaceSelection(const study::SharedStudy& study)
{
    workspace::Workspace workspace;
    workspace.show(study, workspace::Keeping::Embedded);
    study::Selection selection = workspace.view().selection;
    selection.visit = workspace.chosenVisit();
    return selection;
}

/// No two visible children of a widget lie over each other, nor does one reach out of it; says which.
bool noneOverlap(const QWidget& whole)
{
    QList<QWidget*> parts;
    for (QObject* child : whole.children()) {
        auto* part = qobject_cast<QWidget*>(child);
        if (part == nullptr || part->isHidden() || part->isWindow()) {
            continue;
        }
        for (const QWidget* other : parts) {
            if (other->geometry().intersects(part->geometry())) {
                qWarning() << "overlap:" << other << part;
                return false;
            }
        }
        if (whole.layout() != nullptr && !whole.rect().contains(part->geometry())) {
            qWarning() << "cut off:" << part << "in" << &whole;
            return false;
        }
        const auto* label = qobject_cast<const QLabel*>(part);
        if (label != nullptr && label->hasHeightForWidth() && label->height() < label->heightForWidth(label->width())) {
            qWarning() << "too low for its words:" << label << label->text();
            return false;
        }
        parts << part;
        const bool drawsItself = part->inherits("plots::FigureView") || part->inherits("QTableView");
        if (!drawsItself && !noneOverlap(*part)) {
            return false;
        }
    }
    return true;
}

/// The page on a study, shown offscreen, following the workspace as the window makes it.
struct Fixture
{
    workspace::Workspace workspace;
    pages::AnalysisPage page{workspace};

    explicit Fixture(study::SharedStudy study)
    {
        QObject::connect(
            &workspace, &workspace::Workspace::viewChanged, &page,
            [this](const workspace::ViewState& before) { page.show(*workspace.study(), workspace.view(), &before); });
        page.setReducedMotion(true);
        page.resize(1100, 900);
        workspace.show(std::move(study), workspace::Keeping::Embedded);
        page.show(*workspace.study(), workspace.view(), nullptr);
        page.QWidget::show();
        QApplication::setActiveWindow(&page);
        settle();
    }

    bool settle()
    {
        return QTest::qWaitFor([this] { return page.isSettled(); }, 60'000); // models in a build without optimisation
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        auto* widget = page.findChild<Widget*>(name);
        Q_ASSERT(widget != nullptr);
        return widget;
    }

    [[nodiscard]] QString text(const QString& label) const { return find<QLabel>(label)->text(); }

    [[nodiscard]] QString sentence() const { return text(u"analysisSentence"_s); }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return find<QTableView>(u"analysisEstimates"_s)->model()->index(row, column).data().toString();
    }

    /// By the keyboard, as far down the list as it is.
    void choose(const QString& analysis)
    {
        auto* kinds = find<QComboBox>(u"analysisKind"_s);
        const int to = kinds->findData(analysis);
        QVERIFY2(to >= 0, qPrintable(analysis));
        kinds->setFocus();
        while (kinds->currentIndex() != to) {
            QTest::keyClick(kinds, kinds->currentIndex() < to ? Qt::Key_Down : Qt::Key_Up);
        }
        QVERIFY(settle());
    }
};

} // namespace

class PagesAnalysisPageTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { theme::applyTheme(*qApp, theme::Theme::Light); }

    void opensOnTheStudysOwnMethod();
    void anotherAnalysisAnswersAnew();
    void countsWhatWasLookedAt();
    void everyOptionHasItsControl();
    void anOptionIsUsedAndKept();
    void unknownStateIsLeftOut();
    void visitAndMeasureAreTheWorkspaces();
    void everyVisitInFront();
    void checklistSaysWordAndSign();
    void detailsAreFolded();
    void whoIsLeftOut();
    void copiesTakeTheOriginAlong();
    void longRunsAreGreyedAndCancelled();
    void emptyStudies_data();
    void emptyStudies();
    void tableIsSound();
    void partsStandApart_data();
    void partsStandApart();
    void narrowPageFoldsItsOptions();
    void headingsAreWords();
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

void PagesAnalysisPageTest::everyOptionHasItsControl()
{
    Fixture fixture(williams());
    const auto* kinds = fixture.find<QComboBox>(u"analysisKind"_s);
    for (int i = 0; i < kinds->count(); ++i) {
        const QString key = kinds->itemData(i).toString();
        if (key == u"multiverse") {
            continue; // hundreds of models: minutes without optimisation
        }
        fixture.choose(key);
        for (const analysis::OptionKind& option : analysis::findAnalysis(key)->options) {
            const auto controls = fixture.page.findChildren<QWidget*>(u"option-"_s + option.key);
            QVERIFY2(!controls.isEmpty(), qPrintable(key + u' ' + option.key));
            const QWidget* control = controls.constLast();
            QVERIFY2(control->isVisible() && !control->accessibleName().isEmpty(), qPrintable(option.key));
            QCOMPARE(control->toolTip(), option.description);
        }
        QVERIFY2(!fixture.sentence().isEmpty() || key == u"summary", qPrintable(key));
        QVERIFY2(!fixture.sentence().contains(u"nan", Qt::CaseInsensitive), qPrintable(fixture.sentence()));
    }
}

void PagesAnalysisPageTest::anOptionIsUsedAndKept()
{
    Fixture fixture(williams());
    QVERIFY(fixture.page.state().isEmpty());
    auto* level = fixture.find<QDoubleSpinBox>(u"option-level"_s);
    QCOMPARE(level->text(), u"0.95"_s);
    level->setFocus();
    level->selectAll();
    QTest::keyClicks(level, u"0.9"_s);
    QTest::keyClick(level, Qt::Key_Return);
    QVERIFY(fixture.settle());
    QVERIFY2(fixture.sentence().contains(u"(90 % CI "), qPrintable(fixture.sentence()));
    QVERIFY(fixture.find<QDoubleSpinBox>(u"option-level"_s) == level); // what is typed in keeps the keyboard
    const QJsonObject state = fixture.page.state();
    Fixture other(williams());
    other.page.setState(state);
    QVERIFY(other.settle());
    QVERIFY(other.sentence().contains(u"(90 % CI "));
    QCOMPARE(other.page.state(), state);
    other.page.setState({});
    QVERIFY(other.settle());
    QVERIFY(other.sentence().contains(u"(95 % CI "));
}

void PagesAnalysisPageTest::unknownStateIsLeftOut()
{
    Fixture fixture(williams());
    fixture.page.setState(
        {{u"analysis"_s, u"horoscope"_s},
         {u"options"_s, QJsonObject{{u"crossover"_s, QJsonObject{{u"level"_s, u"much"_s}, {u"moon"_s, u"full"_s}}}}}});
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.find<QComboBox>(u"analysisKind"_s)->currentData().toString(), u"crossover"_s);
    QVERIFY(fixture.sentence().contains(u"(95 % CI "));
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

void PagesAnalysisPageTest::checklistSaysWordAndSign()
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

void PagesAnalysisPageTest::detailsAreFolded()
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

void PagesAnalysisPageTest::whoIsLeftOut()
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

void PagesAnalysisPageTest::copiesTakeTheOriginAlong()
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
        if (kinds->itemData(i).toString() == u"multiverse") {
            continue;
        }
        fixture.choose(kinds->itemData(i).toString());
        const QString said = fixture.sentence() + fixture.text(u"analysisMethod"_s);
        QVERIFY2(!said.isEmpty(), qPrintable(kinds->itemText(i)));
        static const QRegularExpression notANumber(u"\\b(nan|inf)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!said.contains(notANumber), qPrintable(said));
    }
    QVERIFY(kinds->count() > 0 || !fixture.sentence().isEmpty());
}

void PagesAnalysisPageTest::tableIsSound()
{
    Fixture fixture(williams());
    const QAbstractItemModelTester tester(fixture.find<QTableView>(u"analysisEstimates"_s)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.choose(u"paired-t"_s);
    fixture.workspace.setMeasure(study::Measure::Change);
    QVERIFY(fixture.settle());
}

void PagesAnalysisPageTest::partsStandApart_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1280, 800), QSize(1024, 768), QSize(1920, 1080), QSize(640, 600)}) {
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
}

void PagesAnalysisPageTest::partsStandApart()
{
    QFETCH(QSize, size);
    Fixture fixture(williams());
    fixture.page.resize(size);
    for (const QString& analysis : {u"crossover"_s, u"carryover"_s, u"paired-t"_s}) { // tables of other heights
        fixture.choose(analysis);
        QVERIFY2(noneOverlap(fixture.page), qPrintable(analysis));
    }
    QTest::mouseClick(fixture.find<QPushButton>(u"analysisFold"_s), Qt::LeftButton);
    QTRY_VERIFY(noneOverlap(fixture.page)); // what grew says so one level after the other
    fixture.page.resize(size.height(), size.height());
    QVERIFY(noneOverlap(fixture.page));
    QVERIFY(fixture.page.figureView()->height() >= fixture.page.figureView()->minimumSizeHint().height());
    const auto* table = fixture.find<QTableView>(u"analysisEstimates"_s);
    QVERIFY(!table->isColumnHidden(2) && !table->isColumnHidden(6)); // the interval and the p always stand there
    QVERIFY(table->columnWidth(0) >= table->fontMetrics().horizontalAdvance(fixture.cell(0, 0)));
}

void PagesAnalysisPageTest::narrowPageFoldsItsOptions()
{
    Fixture fixture(williams());
    const auto* level = fixture.find<QWidget>(u"option-level"_s);
    auto* fold = fixture.find<QPushButton>(u"analysisOptionsFold"_s);
    QVERIFY(level->isVisible());
    QVERIFY(!fold->isVisible());
    fixture.page.resize(640, 700);
    for (const QString& name : {u"analysisKind"_s, u"analysisScale"_s, u"analysisVisit"_s, u"analysisMeasure"_s,
                                u"analysisOptionsFold"_s}) {
        const auto* choice = fixture.find<QWidget>(name);
        QVERIFY2(choice->visibleRegion().boundingRect() == choice->rect(), qPrintable(name)); // nothing to scroll to
    }
    QVERIFY(!level->isVisible());
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    QTRY_COMPARE(level->visibleRegion().boundingRect(), level->rect());
    QVERIFY(fixture.find<QLabel>(u"analysisSentence"_s)->visibleRegion().boundingRect().height() > 0);
    fixture.page.resize(1100, 900);
    QVERIFY(level->isVisible());
    QVERIFY(!fold->isVisible());
}

void PagesAnalysisPageTest::headingsAreWords()
{
    static const QSet<QString> ownWords{u"n"_s, u"p"_s, u"df"_s}; // are words already
    const study::SharedStudy study = williams();
    base::NoProgress unseen;
    for (const QString& key : {u"crossover"_s, u"carryover"_s, u"paired-t"_s, u"wilcoxon"_s, u"permutation"_s,
                               u"responders"_s, u"summary"_s}) {
        const auto result = analysis::runAnalysis(key, *study, workspaceSelection(study), {}, unseen);
        QVERIFY_RESULT(result);
        for (const analysis::Table& table : result->tables) {
            const QStringList names = pages::columnNames(table);
            QCOMPARE(names.size(), table.columns.size());
            for (qsizetype i = 0; i < names.size(); ++i) {
                QVERIFY2(names[i] != table.columns[i] || ownWords.contains(names[i]),
                         qPrintable(key + u' ' + table.name + u' ' + names[i]));
            }
        }
    }
    const analysis::Table leaveOneOut{.name = u"leave one out"_s, .columns = {u"participant"_s}, .rows = {}};
    QCOMPARE(pages::columnNames(leaveOneOut), QStringList{u"Without"_s});
    const analysis::Table ofVisits{.name = u"covariance"_s, .columns = {u"position"_s, u"mean"_s}, .rows = {}};
    QCOMPARE(pages::columnNames(ofVisits), (QStringList{u"Position"_s, u"mean"_s})); // what the study calls its visit
}

QTEST_MAIN(PagesAnalysisPageTest)
#include "pages_analysis_page_test.moc"
