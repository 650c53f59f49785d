// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drives the page by mouse and keys and asserts on what it counts, shows and keeps.
#include "app/pages/responder_page.h"

#include "app/importing/embedded_studies.h"
#include "app/pages/word_table.h"
#include "app/plots/figure_view.h"
#include "app/plots/threshold_handle.h"
#include "app/widgets/segmented_control.h"
#include "core/study/lookup.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using plots::FigureView;
using plots::ThresholdHandle;

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

/// The page on a study, shown offscreen, following the workspace as the window makes it.
struct Fixture
{
    workspace::Workspace workspace;
    pages::ResponderPage page{workspace};

    explicit Fixture(study::SharedStudy study)
    {
        QObject::connect(&workspace, &workspace::Workspace::viewChanged, &page,
                         [this](const workspace::ViewState& before) {
                             page.show(*workspace.study(), workspace.view(), &before);
                         });
        page.setReducedMotion(true);
        page.resize(1000, 800);
        workspace.show(std::move(study), workspace::Keeping::Embedded);
        page.show(*workspace.study(), workspace.view(), nullptr);
        page.QWidget::show();
        QApplication::setActiveWindow(&page);
        settle();
    }

    bool settle()
    {
        return QTest::qWaitFor([this] { return page.isSettled(); });
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        auto* widget = page.findChild<Widget*>(name);
        Q_ASSERT(widget != nullptr);
        return widget;
    }

    [[nodiscard]] QString sentence() const { return find<QLabel>(u"respondersSentence"_s)->text(); }

    [[nodiscard]] QStringList row(const QString& table, int row) const
    {
        const QAbstractItemModel* model = find<QTableView>(table)->model();
        QStringList words;
        for (int column = 0; column < model->columnCount(); ++column) {
            words.append(model->index(row, column).data().toString());
        }
        return words;
    }
};

} // namespace

class PagesResponderPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::applyTheme(*qApp, theme::Theme::Light); }

    void opensOnTheScalesOwnRule();
    void draggingTheLineCountsAnew();
    void keysMoveTheLine();
    void typedValueAndBack();
    void scoreAsThreshold();
    void figuresShowTheThreshold();
    void clickOnAPersonFocuses();
    void focusComesBack();
    void lastFigureInFocus();
    void stateComesBack();
    void switchAndCompare();
    void anotherScaleHasItsOwnRule();
    void parallelArmsHaveNoPairs();
    void emptyStudies_data();
    void emptyStudies();
    void tablesAreSound();
    void theHandleIsASlider();
    void readingShowsThePersonInBothFigures();
    void narrowHasTabs();
    void theNamesOfTheNumbersAreRead_data();
    void theNamesOfTheNumbersAreRead();
};

void PagesResponderPageTest::opensOnTheScalesOwnRule()
{
    const Fixture fixture(williams());
    QCOMPARE(fixture.page.rule(), (analysis::ResponseRule{analysis::ResponseKind::OfBaseline, 0.5}));
    QVERIFY2(fixture.sentence().startsWith(u"7 of 12 responded with Ketamine after placebo, 1 of 12"_s),
             qPrintable(fixture.sentence()));
    QVERIFY(fixture.sentence().contains(u"mean difference in HAM-D-17"));
    QCOMPARE(fixture.row(u"pairedTable"_s, 0), (QStringList{u"responded"_s, u"1"_s, u"6"_s, u"7"_s}));
    QCOMPARE(fixture.row(u"pairedTable"_s, 2), (QStringList{u"all"_s, u"1"_s, u"11"_s, u"12"_s}));
    QCOMPARE(fixture.row(u"responderResults"_s, 0),
             (QStringList{u"Ketamine after placebo"_s, u"7 of 12"_s, u"58 %"_s, u"32 to 81 %"_s}));
    QCOMPARE(fixture.row(u"responderResults"_s, 2).value(1), u"exact p = 0.031"_s); // six changed, all one way
    QVERIFY(fixture.find<QLabel>(u"dichotomyWarning"_s)->text().contains(u"One person of 12"));
    QVERIFY(!fixture.find<QPushButton>(u"ownRule"_s)->isEnabled());
    QCOMPARE(fixture.find<QPushButton>(u"responderLeftOut"_s)->text(), u"2 not counted ›"_s);
}

void PagesResponderPageTest::draggingTheLineCountsAnew()
{
    const Fixture fixture(williams());
    auto* handle = fixture.find<ThresholdHandle>(u"respondersBarsThreshold"_s);
    QTRY_VERIFY(handle->isVisible());
    const auto* view = fixture.find<FigureView>(u"respondersBars"_s);
    const QPoint middle(handle->width() / 2, handle->height() / 2);
    const double from = view->toWidget(0.0, -50.0).y();
    const double to = view->toWidget(0.0, -20.0).y();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QVERIFY(handle->isDragged());
    QTest::mouseMove(handle, middle + QPoint(0, static_cast<int>(to - from))); // upwards: easier to reach
    QVERIFY(std::abs(fixture.page.rule().threshold - 0.2) < 0.0151);
    const QStringList open = fixture.row(u"responderResults"_s, 0);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(handle->width() / 2, handle->height() / 2));
    QVERIFY(!handle->isDragged());
    QVERIFY(open.value(1) != u"7 of 12"_s);
    // Both figures and the field follow.
    QCOMPARE(fixture.find<ThresholdHandle>(u"respondersPairedThreshold"_s)->threshold(), handle->threshold());
    QCOMPARE(fixture.find<QDoubleSpinBox>(u"responseThreshold"_s)->value(), -handle->threshold());
    const auto outcomes =
        analysis::ResponderOutcomes::of(*fixture.workspace.study(), fixture.workspace.view().selection,
                                        analysis::ResponseKind::OfBaseline);
    const int expected = outcomes->at(fixture.page.rule().threshold).reference.responded;
    QCOMPARE(open.value(1), u"%1 of 12"_s.arg(expected));
}

void PagesResponderPageTest::keysMoveTheLine()
{
    const Fixture fixture(williams());
    auto* handle = fixture.find<ThresholdHandle>(u"respondersPairedThreshold"_s);
    QTRY_VERIFY(handle->isVisible());
    handle->setFocus();
    QTest::keyClick(handle, Qt::Key_Up);
    QCOMPARE(handle->threshold(), -49.0);
    QVERIFY(std::abs(fixture.page.rule().threshold - 0.49) < 1e-12);
    QTest::keyClick(handle, Qt::Key_PageDown);
    QCOMPARE(handle->threshold(), -59.0);
    QTest::keyClick(handle, Qt::Key_End);
    QTest::keyClick(handle, Qt::Key_Home);
    QVERIFY(fixture.page.rule().threshold == 0.0 || fixture.page.rule().threshold == 1.0);
    QVERIFY(fixture.find<QPushButton>(u"ownRule"_s)->isEnabled());
}

void PagesResponderPageTest::typedValueAndBack()
{
    const Fixture fixture(williams());
    auto* field = fixture.find<QDoubleSpinBox>(u"responseThreshold"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"33.3"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(std::abs(fixture.page.rule().threshold - 0.333) < 1e-12);
    const auto* handle = fixture.find<ThresholdHandle>(u"respondersBarsThreshold"_s);
    QVERIFY(std::abs(handle->threshold() + 33.3) < 1e-9); // between two steps, and it stays there
    QTest::mouseClick(fixture.find<QPushButton>(u"ownRule"_s), Qt::LeftButton);
    QCOMPARE(fixture.page.rule().threshold, 0.5);
    QVERIFY(fixture.sentence().startsWith(u"7 of 12"_s));
    QVERIFY(!fixture.page.state().contains(u"fraction"_s));
}

void PagesResponderPageTest::scoreAsThreshold()
{
    Fixture fixture(williams());
    auto* kind = fixture.find<widgets::SegmentedControl>(u"responseKind"_s);
    emit kind->chosen(1);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.page.rule(), (analysis::ResponseRule{analysis::ResponseKind::Score, 7.0}));
    QCOMPARE(fixture.find<FigureView>(u"respondersBars"_s)->figure().key, u"sorted"_s);
    QCOMPARE(fixture.find<FigureView>(u"respondersPaired"_s)->figure().thresholds.front().name, u"remission ≤ 7"_s);
    QVERIFY2(fixture.sentence().contains(u"scored ≤ 7"_s), qPrintable(fixture.sentence()));
}

void PagesResponderPageTest::figuresShowTheThreshold()
{
    const Fixture fixture(williams());
    fixture.find<QDoubleSpinBox>(u"responseThreshold"_s)->setValue(30.0);
    for (const QString& name : {u"respondersPaired"_s, u"respondersBars"_s}) {
        const figures::Figure& figure = fixture.find<FigureView>(name)->figure();
        QCOMPARE(figure.thresholds.size(), std::size_t(1));
        QCOMPARE(figure.thresholds[0].name, u"30 % response"_s);
        QCOMPARE(figure.thresholds[0].y, -30.0);
    }
}

void PagesResponderPageTest::clickOnAPersonFocuses()
{
    const Fixture fixture(williams());
    auto* view = fixture.find<FigureView>(u"respondersBars"_s);
    const figures::Bars& bars = view->figure().bars.front();
    const std::size_t last = bars.x.size() - 1; // the most improved: a long bar
    QTest::mouseClick(view, Qt::LeftButton, {}, view->toWidget(bars.x[last], 0.3 * bars.y[last]).toPoint());
    QCOMPARE(fixture.workspace.view().focused, bars.participant[last]);
    QCOMPARE(fixture.find<FigureView>(u"respondersPaired"_s)->focusedParticipant(), bars.participant[last]);
}

void PagesResponderPageTest::focusComesBack()
{
    Fixture fixture(williams());
    fixture.workspace.focusNeighbour(1);
    QVERIFY(fixture.workspace.view().focused.isValid());
    QCOMPARE(fixture.find<FigureView>(u"respondersBars"_s)->focusedParticipant(), fixture.workspace.view().focused);
}

void PagesResponderPageTest::lastFigureInFocus()
{
    const Fixture fixture(williams());
    auto* paired = fixture.find<FigureView>(u"respondersPaired"_s);
    auto* bars = fixture.find<FigureView>(u"respondersBars"_s);
    paired->setFocus();
    QCOMPARE(fixture.page.figureView(), paired);
    bars->setFocus();
    fixture.find<QComboBox>(u"responderScale"_s)->setFocus();
    QCOMPARE(fixture.page.figureView(), bars);
}

void PagesResponderPageTest::stateComesBack()
{
    Fixture fixture(williams());
    fixture.page.setState({{u"rule"_s, u"score"_s}, {u"score"_s, 10.0}, {u"scale"_s, u"HAM-D-17"_s}});
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.page.rule(), (analysis::ResponseRule{analysis::ResponseKind::Score, 10.0}));
    const QJsonObject kept = fixture.page.state();
    fixture.page.setState({});
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.page.rule().threshold, 0.5);
    fixture.page.setState(kept);
    QCOMPARE(fixture.page.state(), kept);
    QCOMPARE(fixture.page.rule().threshold, 10.0);
    fixture.page.setState({{u"fraction"_s, u"much"_s}, {u"rule"_s, 3}}); // nonsense is no threshold
    QCOMPARE(fixture.page.rule(), (analysis::ResponseRule{analysis::ResponseKind::OfBaseline, 0.5}));
    fixture.page.setState({{u"fraction"_s, 7.0}});
    QCOMPARE(fixture.page.rule().threshold, 1.0);
}

void PagesResponderPageTest::switchAndCompare()
{
    Fixture fixture(williams());
    const QString before = fixture.sentence();
    const auto* view = fixture.find<FigureView>(u"respondersBars"_s);
    QCOMPARE(view->figure().bars[1].emphasis, figures::Emphasis::Ghost);
    QTest::mouseClick(fixture.find<QWidget>(u"blockadeSwitch"_s), Qt::LeftButton);
    QCOMPARE(fixture.workspace.view().selection.side, study::Side::Comparator);
    QVERIFY(fixture.settle());
    QCOMPARE(view->figure().bars[0].emphasis, figures::Emphasis::Ghost);
    QCOMPARE(fixture.sentence(), before); // both sides were counted all along
    QTest::mouseClick(fixture.find<QWidget>(u"compare"_s), Qt::LeftButton, {}, QPoint(8, 12));
    QVERIFY(fixture.settle());
    QCOMPARE(view->figure().bars[0].emphasis, figures::Emphasis::Full);
    QCOMPARE(view->figure().bars[1].emphasis, figures::Emphasis::Full);
}

void PagesResponderPageTest::anotherScaleHasItsOwnRule()
{
    study::Study study = *williams();
    Fixture fixture(shared(study));
    fixture.page.setState({{u"rule"_s, u"score"_s}, {u"score"_s, 12.0}, {u"scale"_s, u"HAM-D-17"_s}});
    for (const study::Scale& scale : study.scales) {
        fixture.workspace.setScale(scale.id);
        QVERIFY(fixture.settle());
        if (scale.key == u"HAM-D-17") {
            QCOMPARE(fixture.page.rule().threshold, 12.0);
        } else if (scale.remissionThreshold) {
            QCOMPARE(fixture.page.rule().threshold, *scale.remissionThreshold);
        } else {
            QVERIFY(!fixture.find<QPushButton>(u"ownRule"_s)->isEnabled());
        }
        QVERIFY(!fixture.sentence().contains(u"nan"_s));
    }
}

void PagesResponderPageTest::parallelArmsHaveNoPairs()
{
    const Fixture fixture(shared(tiny::parallelArms()));
    QVERIFY(!fixture.find<QTableView>(u"pairedTable"_s)->isVisible());
    QVERIFY(!fixture.find<FigureView>(u"respondersPaired"_s)->isVisible());
    QVERIFY2(fixture.sentence().startsWith(u"2 of 2 responded with Drug, 0 of 2 with Drug + blocker"_s),
             qPrintable(fixture.sentence()));
    QCOMPARE(fixture.page.figureView(), fixture.find<FigureView>(u"respondersBars"_s));
}

void PagesResponderPageTest::emptyStudies_data()
{
    QTest::addColumn<QString>("which");
    QTest::newRow("no scales") << u"nothing"_s;
    QTest::newRow("nobody") << u"nobody"_s;
    QTest::newRow("one person") << u"one"_s;
    QTest::newRow("all missing") << u"missing"_s;
}

void PagesResponderPageTest::emptyStudies()
{
    QFETCH(QString, which);
    study::Study study = which == u"one" ? tiny::singleArm(1) : tiny::emptyCrossover();
    if (which == u"nothing") {
        study = study::Study{};
    } else if (which == u"missing") {
        study = tiny::crossover();
        study.assessments.clear();
    }
    const Fixture fixture(shared(std::move(study)));
    QVERIFY(!fixture.sentence().isEmpty());
    QVERIFY(!fixture.sentence().contains(u"nan"_s));
    if (which == u"one") {
        QVERIFY2(fixture.sentence().contains(u" of 1 responded"_s), qPrintable(fixture.sentence()));
        QCOMPARE(fixture.find<QTableView>(u"responderResults"_s)->model()->rowCount(), 1);
    } else {
        QVERIFY(!fixture.find<QTableView>(u"responderResults"_s)->isVisible());
        QVERIFY(!fixture.find<ThresholdHandle>(u"respondersBarsThreshold"_s)->isVisible());
    }
}

void PagesResponderPageTest::tablesAreSound()
{
    pages::WordTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable({.columns = {u"a"_s, u"b"_s}, .rows = {u"one"_s}, .cells = {{u"1"_s, u"2"_s}}});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTable({.columns = {u"a"_s, u"b"_s}, .rows = {u"one"_s}, .cells = {{u"1"_s, u"3"_s}}});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, 2).data().toString(), u"3"_s);
    QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(), u"one, b: 3"_s);
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void PagesResponderPageTest::theHandleIsASlider()
{
    const Fixture fixture(williams());
    auto* handle = fixture.find<ThresholdHandle>(u"respondersBarsThreshold"_s);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(handle);
    QVERIFY(interface != nullptr);
    QCOMPARE(interface->text(QAccessible::Name), u"Response threshold"_s);
    QVERIFY(interface->valueInterface() != nullptr);
    QCOMPARE(interface->valueInterface()->currentValue().toDouble(), -50.0);
    interface->valueInterface()->setCurrentValue(-30);
    QVERIFY(std::abs(fixture.page.rule().threshold - 0.3) < 1e-12);
    QCOMPARE(interface->text(QAccessible::Description), fixture.sentence());
}

void PagesResponderPageTest::readingShowsThePersonInBothFigures()
{
    const Fixture fixture(williams());
    auto* bars = fixture.find<FigureView>(u"respondersBars"_s);
    const auto* paired = fixture.find<FigureView>(u"respondersPaired"_s);
    const figures::Bars& drawn = bars->figure().bars.front();
    const std::size_t last = drawn.x.size() - 1;
    QTest::mouseMove(bars, bars->toWidget(drawn.x[last], drawn.y[last]).toPoint());
    QCOMPARE(fixture.workspace.hovered(), drawn.participant[last]);
    QCOMPARE(paired->hoveredParticipant(), drawn.participant[last]);
    QVERIFY(!fixture.workspace.view().focused.isValid()); // looked at, not chosen
    QTest::mouseMove(bars, QPoint(1, 1));
    QVERIFY(!paired->hoveredParticipant().isValid());
}

void PagesResponderPageTest::narrowHasTabs()
{
    Fixture fixture(williams());
    auto* paired = fixture.find<FigureView>(u"respondersPaired"_s);
    auto* bars = fixture.find<FigureView>(u"respondersBars"_s);
    auto* tabs = fixture.find<widgets::SegmentedControl>(u"responderTabs"_s);
    const auto place = [&fixture](const QWidget* widget) { return widget->mapTo(&fixture.page, QPoint(0, 0)); };
    QCOMPARE(place(paired).y(), place(bars).y());
    QVERIFY(!tabs->isVisible());
    fixture.page.resize(575, 640); // what a window of 1024 × 768 leaves
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QTRY_VERIFY(tabs->isVisible());
    // Not by its visible region: what is painted over it, the plot inside, is taken off that.
    const auto isWhole = [&fixture](const QWidget* view) {
        const QWidget* room = fixture.page.findChild<QScrollArea*>()->viewport();
        return room->rect().contains(QRect(view->mapTo(room, QPoint(0, 0)), view->size()));
    };
    QVERIFY(paired->isVisible());
    QVERIFY(!bars->isVisible());
    QTRY_VERIFY(isWhole(paired));
    QCOMPARE(fixture.page.figureView(), paired);
    emit tabs->chosen(1);
    QVERIFY(fixture.settle());
    QVERIFY(bars->isVisible());
    QVERIFY(!paired->isVisible());
    QTRY_VERIFY(isWhole(bars));
    QTRY_VERIFY(fixture.find<ThresholdHandle>(u"respondersBarsThreshold"_s)->isVisible());
    QCOMPARE(fixture.page.figureView(), bars);
    const QJsonObject kept = fixture.page.state();
    fixture.page.setState({});
    QVERIFY(paired->isVisible());
    fixture.page.setState(kept);
    QVERIFY(bars->isVisible());
    fixture.page.resize(1000, 800);
    QTRY_VERIFY(paired->isVisible() && bars->isVisible() && !tabs->isVisible());
}

void PagesResponderPageTest::theNamesOfTheNumbersAreRead_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {575, 680, 720, 760, 830, 1100}) {
        QTest::newRow(qPrintable(QString::number(width))) << width;
    }
}

void PagesResponderPageTest::theNamesOfTheNumbersAreRead()
{
    QFETCH(const int, width);
    Fixture fixture(williams());
    fixture.page.resize(width, 800);
    QVERIFY(fixture.settle());
    const auto* results = fixture.find<QTableView>(u"responderResults"_s);
    const QAbstractItemView* cells = results;
    QTRY_VERIFY2(results->columnWidth(0) >= cells->sizeHintForColumn(0),
                 qPrintable(u"%1 of %2"_s.arg(results->columnWidth(0)).arg(cells->sizeHintForColumn(0))));
}

QTEST_MAIN(PagesResponderPageTest)
#include "pages_responder_page_test.moc"
