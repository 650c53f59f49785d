// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page by its own controls: days, second scale, numbers, actual time, menu, and what it keeps.
#include "app/pages/trajectory_page.h"

#include "app/plots/figure_view.h"
#include "app/theme/theme.h"
#include "app/widgets/blockade_switch.h"
#include "app/widgets/visit_table.h"
#include "core/analysis/analysis_set.h"
#include "core/analysis/number_text.h"
#include "core/analysis/summary.h"
#include "core/figures/figures.h"
#include "core/study/lookup.h"
#include "tests/support/example_study.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// The page alone, shown offscreen, told of changes as the window would.
struct Fixture
{
    workspace::Workspace workspace;
    pages::TrajectoryPage page{workspace};

    explicit Fixture(study::Study study)
    {
        QObject::connect(&workspace, &workspace::Workspace::viewChanged, &page,
                         [this](const workspace::ViewState& before) {
                             page.show(*workspace.study(), workspace.view(), &before);
                         });
        workspace.show(std::make_shared<const study::Study>(std::move(study)), workspace::Keeping::Unsaved);
        page.setReducedMotion(true);
        page.resize(1000, 700);
        page.show(*workspace.study(), workspace.view(), nullptr);
        static_cast<QWidget&>(page).show();
        page.activateWindow();
        QApplication::setActiveWindow(&page);
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        auto* widget = page.findChild<Widget*>(name);
        Q_ASSERT(widget != nullptr);
        return widget;
    }

    [[nodiscard]] plots::FigureView* view() const { return find<plots::FigureView>(u"trajectories"_s); }

    [[nodiscard]] QString sentence() const { return find<QLabel>(u"sentence"_s)->text(); }

    [[nodiscard]] study::VisitId visit() const { return workspace.view().selection.visit; }

    /// As if the visit had been asked for.
    [[nodiscard]] QString expectedSentence() const
    {
        return figures::makeFigure(u"trajectories", *workspace.study(), workspace.view().selection)->summary;
    }

    void choose(const QString& box, int index) const
    {
        auto* combo = find<QComboBox>(box);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }
};

study::Study withSecondDepressionScale()
{
    study::Study study = tests::exampleStudy();
    study::Scale second = study.scales[0];
    second.id = study::ScaleId(9);
    second.key = u"MADRS"_s;
    second.name = u"Another scale"_s;
    study.scales.push_back(second);
    const std::vector<study::Assessment> scores = study.assessments;
    for (study::Assessment row : scores) {
        if (row.scale == study::ScaleId(1) && row.visit != study::VisitId(5)) {
            row.scale = second.id;
            row.value += 5.0;
            study.assessments.push_back(row);
        }
    }
    study::sortStudy(study);
    return study;
}

} // namespace

class PagesTrajectoryPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        theme::applyTheme(*qApp, theme::Theme::Light);
    }

    void stepsThroughTheDays()
    {
        const Fixture fixture(tests::exampleStudy());
        fixture.view()->setFocus();
        fixture.find<QToolButton>(u"nextDay"_s)->click(); // from day 1, which the page starts on
        QCOMPARE(fixture.visit(), study::VisitId(4));
        QCOMPARE(fixture.view()->revealed(), std::optional(3.0));
        QCOMPARE(fixture.sentence(), fixture.expectedSentence());
        const figures::Figure* figure = &fixture.view()->figure();
        QTest::keyClick(fixture.view(), Qt::Key_Comma);
        QCOMPARE(fixture.visit(), study::VisitId(3));
        QCOMPARE(fixture.sentence(), fixture.expectedSentence());
        QCOMPARE(&fixture.view()->figure(), figure); // nothing was made anew
        QVERIFY(fixture.find<QPushButton>(u"allDays"_s)->isVisible());
        QTest::keyClick(fixture.view(), Qt::Key_Period);
        QTest::keyClick(fixture.view(), Qt::Key_Period);
        QCOMPARE(fixture.visit(), study::VisitId(5));
        QTest::keyClick(fixture.view(), Qt::Key_Period); // beyond the last
        QVERIFY(!fixture.view()->revealed());
        QCOMPARE(fixture.visit(), study::VisitId(5));
        for (int i = 0; i < 9; ++i) {
            QTest::keyClick(fixture.view(), Qt::Key_Comma);
        }
        QCOMPARE(fixture.visit(), study::VisitId(1));
    }

    void playsToTheEnd_data()
    {
        QTest::addColumn<bool>("reducedMotion");
        QTest::newRow("moving") << false;
        QTest::newRow("reduced motion") << true;
    }

    void playsToTheEnd()
    {
        QFETCH(bool, reducedMotion);
        Fixture fixture(tests::exampleStudy());
        fixture.page.setReducedMotion(reducedMotion);
        fixture.view()->setFocus();
        QVector<double> revealed;
        QTest::keyClick(fixture.view(), Qt::Key_Space);
        QCOMPARE(fixture.visit(), study::VisitId(1));
        QCOMPARE(fixture.view()->revealed(), std::optional(0.0));
        QTRY_COMPARE(fixture.visit(), study::VisitId(3));
        QTest::keyClick(fixture.view(), Qt::Key_Space); // pauses on a day
        QCOMPARE(fixture.view()->revealed(), std::optional(1.0));
        QTest::keyClick(fixture.view(), Qt::Key_Space);
        QTRY_COMPARE(fixture.visit(), study::VisitId(5));
        QTRY_VERIFY(!fixture.view()->revealed());
        QVERIFY(fixture.find<QToolButton>(u"playDays"_s)->accessibleName().contains(u"Play"));
    }

    void aFlipInTheMiddleStaysOnTheDay()
    {
        const Fixture fixture(tests::exampleStudy());
        fixture.find<QToolButton>(u"nextDay"_s)->click();
        fixture.find<widgets::BlockadeSwitch>(u"blockadeSwitch"_s)->click();
        QCOMPARE(fixture.view()->revealed(), std::optional(3.0));
        QVERIFY2(fixture.sentence().contains(u"Day 3"), qPrintable(fixture.sentence()));
        QCOMPARE(fixture.find<widgets::BlockadeSwitch>(u"blockadeSwitch"_s)->accessibleDescription(),
                 fixture.sentence()); // what a screen reader speaks after the flip
    }

    void anotherPagesVisitEndsTheWalk()
    {
        Fixture fixture(tests::exampleStudy());
        fixture.find<QToolButton>(u"nextDay"_s)->click();
        study::Selection selection = fixture.workspace.view().selection;
        selection.visit = study::VisitId(5);
        fixture.workspace.setSelection(selection);
        QVERIFY(!fixture.view()->revealed());
        QCOMPARE(fixture.sentence(), fixture.expectedSentence());
    }

    void actualDaysAreShared()
    {
        const Fixture fixture(tests::exampleStudy());
        fixture.choose(u"days"_s, 1);
        QCOMPARE(fixture.workspace.view().selection.timeAxis, study::TimeAxis::FirstTreatment);
        QVERIFY(fixture.view()->figure().x.label.contains(u"first"));
        QVERIFY(fixture.view()->visibleX().upper > 37.0);
        fixture.choose(u"days"_s, 0);
        QVERIFY(fixture.view()->visibleX().upper < 8.0);
    }

    void unreportedDaysCannotBeChosen()
    {
        study::Study study = tests::exampleStudy();
        for (study::Period& period : study.periods) {
            period.startDay.reset();
        }
        const Fixture fixture(study);
        QVERIFY(!fixture.find<QComboBox>(u"days"_s)->isEnabled());
        QVERIFY(fixture.find<QComboBox>(u"days"_s)->toolTip().contains(u"not reported"));
    }

    void numbersAreTheSummary()
    {
        const Fixture fixture(tests::exampleStudy());
        auto* table = fixture.find<widgets::VisitTable>(u"visitTable"_s);
        QVERIFY(!table->isVisible());
        fixture.find<QPushButton>(u"numbers"_s)->click();
        QVERIFY(table->isVisible());
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const study::Study& study = *fixture.workspace.study();
        const study::Selection& selection = fixture.workspace.view().selection;
        const auto courses = analysis::coursesOf(study, selection);
        const analysis::Summary summary = analysis::summarise(study, selection, *courses);
        const analysis::ValueFormat format = analysis::valueFormat(study.scales[0], selection.measure);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->columnCount(), 4);
        int column = 0;
        for (const int visit : {1, 3, 4, 5}) {
            const auto* cell = summary.cellOrShared(selection.scale, study::ArmId(1), study::VisitId(visit));
            const auto text = [&](int row) { return table->model()->index(row, column).data().toString(); };
            QCOMPARE(text(0), QString::number(cell->n));
            QCOMPARE(text(1), u"%1 (%2)"_s.arg(analysis::meanText(cell->mean, format),
                                               analysis::meanText(cell->sd, format)));
            QCOMPARE(text(2), analysis::intervalText(cell->lower, cell->upper, format));
            ++column;
        }
        fixture.find<QCheckBox>(u"compare"_s)->click();
        QCOMPARE(table->model()->rowCount(), 6);
        fixture.choose(u"days"_s, 1);
        QCOMPARE(table->model()->columnCount(), 8);
        QVERIFY(table->model()->index(0, 7).data().toString().toInt() > 0);
    }

    void aFlipFillsNoChoiceAnew()
    {
        const Fixture fixture(withSecondDepressionScale());
        const auto* beside = fixture.find<QComboBox>(u"beside"_s);
        QSignalSpy filled(beside->model(), &QAbstractItemModel::rowsInserted);
        fixture.find<widgets::BlockadeSwitch>(u"blockadeSwitch"_s)->click();
        fixture.find<QToolButton>(u"nextDay"_s)->click();
        QVERIFY(filled.isEmpty());
        const auto* scale = fixture.find<QComboBox>(u"scale"_s);
        const QString shown = scale->currentText();
        QVERIFY(beside->findText(shown, Qt::MatchContains) < 0);
        fixture.choose(u"scale"_s, scale->findText(u"MADRS"_s));
        QVERIFY(!filled.isEmpty());
        QVERIFY(beside->findText(u"MADRS"_s, Qt::MatchContains) < 0);
        QVERIFY(beside->findText(shown, Qt::MatchContains) >= 0);
    }

    void twoScalesShareTime()
    {
        const Fixture fixture(withSecondDepressionScale());
        QVERIFY(fixture.page.findChild<plots::FigureView*>(u"secondTrajectories"_s) == nullptr);
        auto* beside = fixture.find<QComboBox>(u"beside"_s);
        fixture.choose(u"beside"_s, beside->findText(u"MADRS"_s, Qt::MatchContains));
        auto* second = fixture.find<plots::FigureView>(u"secondTrajectories"_s);
        QVERIFY(second->isVisible());
        QCOMPARE(second->figure().y.label, u"MADRS"_s);
        QCOMPARE(second->visibleX(), fixture.view()->visibleX()); // though its last visit is earlier
        fixture.view()->zoom(2.0);
        QCOMPARE(second->visibleX(), fixture.view()->visibleX());
        second->pan(-0.1, 0.0);
        QCOMPARE(second->visibleX(), fixture.view()->visibleX());
        fixture.find<widgets::BlockadeSwitch>(u"blockadeSwitch"_s)->click();
        QCOMPARE(second->figure().lines[1].emphasis, figures::Emphasis::Full);
        fixture.find<QToolButton>(u"nextDay"_s)->click();
        QCOMPARE(second->revealed(), fixture.view()->revealed());
        QVERIFY(fixture.page.isSettled() || QTest::qWaitFor([&] { return fixture.page.isSettled(); }));
        fixture.choose(u"beside"_s, 0);
        QVERIFY(!second->isVisible());
    }

    void aScaleInMinutesKeepsItsOwnTime()
    {
        const Fixture fixture(tests::exampleStudy());
        auto* beside = fixture.find<QComboBox>(u"beside"_s);
        fixture.choose(u"beside"_s, beside->findText(u"CADSS"_s, Qt::MatchContains));
        const auto before = fixture.find<plots::FigureView>(u"secondTrajectories"_s)->visibleX();
        fixture.view()->zoom(2.0);
        QCOMPARE(fixture.find<plots::FigureView>(u"secondTrajectories"_s)->visibleX(), before);
    }

    void theMenuOffersEverything()
    {
        const Fixture fixture(tests::exampleStudy());
        fixture.view()->setFocus();
        QTest::keyClick(fixture.view(), Qt::Key_Right);
        QTest::keyClick(fixture.view(), Qt::Key_F10, Qt::ShiftModifier);
        auto* menu = fixture.find<QMenu>(u"figureMenu"_s);
        QStringList words;
        for (const QAction* action : menu->actions()) {
            words << QString(action->text()).remove(u'&');
        }
        const QString all = words.join(u'|');
        for (const QString& wanted : {u"Where from?"_s, u"Copy picture"_s, u"Copy table"_s, u"Export…"_s,
                                      u"Show as table"_s, u"Pin "_s, u"Axis limits…"_s, u"Reset zoom"_s}) {
            QVERIFY2(all.contains(wanted), qPrintable(all));
        }
        menu->findChild<QAction*>(u"pin"_s)->trigger();
        menu->close();
        QCOMPARE(fixture.view()->pinTexts().size(), std::size_t(1));
    }

    void theTableTwinCanBeRead()
    {
        const Fixture fixture(tests::exampleStudy());
        QTest::keyClick(fixture.view(), Qt::Key_T);
        auto* table = fixture.find<QTableView>(u"figureTableView"_s);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::size_t points = fixture.view()->figure().thresholds.size();
        for (const figures::Lines& lines : fixture.view()->figure().lines) {
            points += lines.x.size();
        }
        for (const figures::MeanLine& mean : fixture.view()->figure().means) {
            points += mean.x.size();
        }
        QVERIFY(static_cast<std::size_t>(table->model()->rowCount()) >= points);
        fixture.find<QPushButton>(u"figureTableCopy"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(fixture.view()->figure().title));
        QVERIFY(copied.contains(u"Made up for tests"_s)); // the badge goes with it
        table->window()->close();
    }

    void limitsAreTyped()
    {
        const Fixture fixture(tests::exampleStudy());
        QTest::keyClick(fixture.view(), Qt::Key_L);
        auto* popup = fixture.find<QFrame>(u"axisLimits"_s);
        const auto fields = popup->findChildren<QLineEdit*>();
        QCOMPARE(fields.size(), 4);
        fields[0]->setText(u"52"_s); // y from
        fields[1]->setText(u"0"_s);
        QTest::keyClick(fields[1], Qt::Key_Return);
        QVERIFY(popup->findChild<QLabel*>(u"axisLimitsProblem"_s)->isVisible());
        fields[0]->setText(u"0"_s);
        fields[1]->setText(u"52"_s);
        QTest::keyClick(fields[1], Qt::Key_Return);
        QCOMPARE(fixture.view()->visibleY().upper, 52.0);
        QVERIFY(!popup->isVisible());
    }

    void stateComesBack()
    {
        Fixture fixture(withSecondDepressionScale());
        auto* beside = fixture.find<QComboBox>(u"beside"_s);
        fixture.choose(u"beside"_s, beside->findText(u"MADRS"_s, Qt::MatchContains));
        fixture.find<QPushButton>(u"numbers"_s)->click();
        fixture.view()->setLimits(std::nullopt, plots::FigureView::Range{0.0, 52.0});
        const QJsonObject state = fixture.page.state();
        Fixture other(withSecondDepressionScale());
        other.page.setState(state);
        QCOMPARE(other.page.state(), state);
        QVERIFY(other.find<widgets::VisitTable>(u"visitTable"_s)->isVisible());
        QVERIFY(other.find<plots::FigureView>(u"secondTrajectories"_s)->isVisible());
        QCOMPARE(other.view()->visibleY().upper, 52.0);
        other.page.setState({});
        QVERIFY(!other.find<widgets::VisitTable>(u"visitTable"_s)->isVisible());
        QVERIFY(!other.find<plots::FigureView>(u"secondTrajectories"_s)->isVisible());
    }

    void smallStudies_data()
    {
        QTest::addColumn<int>("people");
        QTest::newRow("nobody") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("all missing") << 3;
    }

    void smallStudies()
    {
        QFETCH(int, people);
        study::Study study = tests::exampleStudy();
        const auto kept = [people](study::ParticipantId id) { return id.value() <= people; };
        std::erase_if(study.participants, [&](const auto& row) { return !kept(row.id); });
        std::erase_if(study.periods, [&](const auto& row) { return !kept(row.participant); });
        std::erase_if(study.assessments, [&](const auto& row) { return people == 3 || !kept(row.participant); });
        const Fixture fixture(study);
        fixture.find<QPushButton>(u"numbers"_s)->click();
        fixture.view()->setFocus();
        for (const int key : {Qt::Key_Space, Qt::Key_Period, Qt::Key_Comma, Qt::Key_P, Qt::Key_Delete, Qt::Key_Right}) {
            QTest::keyClick(fixture.view(), Qt::Key(key));
        }
        const bool any = people == 1;
        QCOMPARE(fixture.find<QToolButton>(u"playDays"_s)->isEnabled(), any);
        QCOMPARE(fixture.find<widgets::VisitTable>(u"visitTable"_s)->model()->rowCount(), any ? 3 : 0);
        QVERIFY(!fixture.view()->figure().title.isEmpty()); // the curves, or the reason why there are none
        if (any) {
            const auto* model = fixture.find<widgets::VisitTable>(u"visitTable"_s)->model();
            QVERIFY(model->index(2, 1).data().toString().contains(analysis::notAvailableText()));
        }
    }

    void everyControlHasAName()
    {
        const Fixture fixture(withSecondDepressionScale());
        for (const QWidget* widget : fixture.page.findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) {
                continue;
            }
            QAccessibleInterface* told = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY2(!told->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
    }
};

QTEST_MAIN(PagesTrajectoryPageTest)
#include "pages_trajectory_page_test.moc"
