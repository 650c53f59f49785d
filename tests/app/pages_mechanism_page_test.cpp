// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mechanism by mouse and keyboard: sliders are live, typing is a draft, the switch is the same one as everywhere,
// and every number tells where it comes from.
#include "app/importing/embedded_studies.h"
#include "app/pages/mechanism_page.h"
#include "app/pages/receptor_picture.h"
#include "app/plots/figure_view.h"
#include "app/widgets/blockade_switch.h"
#include "app/widgets/segmented_control.h"
#include "core/analysis/number_text.h"
#include "core/figures/mechanism.h"
#include "core/pharmacology/effect.h"
#include "tests/app/side_cut.h"
#include "tests/support/example_study.h"

#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct MechanismFixture
{
    workspace::Workspace workspace;
    pages::MechanismPage page{workspace};

    explicit MechanismFixture(study::Study study, QSize size = {1000, 700})
    {
        workspace.show(std::make_shared<const study::Study>(std::move(study)), workspace::Keeping::Unsaved);
        QObject::connect(
            &workspace, &workspace::Workspace::viewChanged, &page,
            [this](const workspace::ViewState& before) { page.show(*workspace.study(), workspace.view(), &before); });
        page.setReducedMotion(true);
        page.resize(size);
        page.show(*workspace.study(), workspace.view(), nullptr);
        page.QWidget::show();
        QApplication::setActiveWindow(&page);
        QApplication::processEvents();
    }

    template <typename Kind>
    [[nodiscard]] Kind& part(const QString& name) const
    {
        return *page.findChild<Kind*>(name);
    }

    [[nodiscard]] const figures::Figure& figure(const QString& name) const
    {
        return part<plots::FigureView>(name).figure();
    }

    [[nodiscard]] QString words(const QString& label) const { return part<QLabel>(label).text(); }
};

study::Study embeddedTrial()
{
    const auto study = importing::loadEmbeddedStudy(u"williams-2018"_s);
    return study ? **study : study::Study();
}

figures::ScenarioSides expectedSides(double naltrexoneMg)
{
    pharmacology::Scenario scenario;
    scenario.lastMinute = 240.0;
    scenario.naltrexoneMg = naltrexoneMg;
    return figures::computeSides(scenario).value();
}

/// Every place, name and word of both; bounds that are not there are no numbers, and no number equals itself.
bool sameFigure(const figures::Figure& a, const figures::Figure& b)
{
    const auto sameSeries = [](const auto& one, const auto& other) {
        return one.name == other.name && one.role == other.role && one.x == other.x && one.y == other.y;
    };
    return a.key == b.key && a.x == b.x && a.y == b.y && a.legend == b.legend && a.caption == b.caption &&
           a.summary == b.summary &&
           std::equal(a.means.begin(), a.means.end(), b.means.begin(), b.means.end(), sameSeries) &&
           std::equal(a.intervals.begin(), a.intervals.end(), b.intervals.begin(), b.intervals.end(), sameSeries);
}

QString popupWords()
{
    QStringList words;
    for (const QLabel* label : QApplication::activePopupWidget()->findChildren<QLabel*>()) {
        words << label->text();
    }
    return words.join(u'\n');
}

} // namespace

class PagesMechanismPageTest : public QObject
{
    Q_OBJECT

private slots:

    void aPressOnAFaintArrowChoosesItsReading()
    {
        MechanismFixture fixture(embeddedTrial());
        auto& picture = fixture.part<pages::ReceptorPicture>(u"receptorPicture"_s);
        const QString before = picture.accessibleDescription();
        const pharmacology::Link worsens{pharmacology::Node::Naltrexone, pharmacology::Node::Mood,
                                         pharmacology::LinkKind::Worsens};
        const QPointF place = picture.pathOf(worsens).pointAtPercent(0.5);
        QTest::mouseClick(&picture, Qt::LeftButton, {}, place.toPoint());
        QVERIFY(fixture.part<QRadioButton>(u"reading-naltrexones-own-effect"_s).isChecked());
        QVERIFY(picture.accessibleDescription() != before);
        QVERIFY(!picture.readingAt(place)); // it is strong now
        QTest::mouseClick(&picture, Qt::LeftButton, {}, place.toPoint());
        QVERIFY(fixture.part<QRadioButton>(u"reading-naltrexones-own-effect"_s).isChecked());
    }

    void thePictureTellsWhatTheReadingPredicts()
    {
        MechanismFixture fixture(embeddedTrial());
        auto& picture = fixture.part<pages::ReceptorPicture>(u"receptorPicture"_s);
        QVERIFY(picture.accessibleDescription().contains(u"Mood: 100 %"_s) ||
                picture.accessibleDescription().contains(u"Mood: 100\u00A0%"_s));
        fixture.workspace.setSide(study::Side::Comparator);
        const double share = expectedSides(50.0).blocked.muBlockadeAtPeak;
        const pharmacology::Prediction direct =
            pharmacology::predict(*pharmacology::findReading("direct-agonism"), true, share);
        QVERIFY(picture.accessibleDescription().contains(u"Mood: "_s + analysis::percentText(direct.mood)));
        QVERIFY(picture.accessibleDescription().contains(u"Dissociation: "_s + analysis::percentText(1.0)));
    }

    void whatIsAssumedOfBindingIsASlider()
    {
        MechanismFixture fixture(embeddedTrial());
        auto& field = fixture.part<QDoubleSpinBox>(u"freeFractionField"_s);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, u"1"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        pharmacology::Scenario scenario;
        scenario.lastMinute = 240.0;
        scenario.binding.freeFraction = 1.0;
        const figures::ScenarioSides sides = figures::computeSides(scenario).value();
        QCOMPARE(fixture.words(u"mechanismSentence"_s),
                 figures::mechanismSentence(sides, fixture.workspace.view().selection.side));
        const QJsonObject state = fixture.page.state();
        QCOMPARE(state[u"freeFraction"_s].toDouble(), 1.0);
        fixture.page.setState({});
        QCOMPARE(field.value(), 0.465);
        fixture.page.setState(state);
        QCOMPARE(field.value(), 1.0);
    }

    void timeIsASliderAndPlays()
    {
        MechanismFixture fixture(embeddedTrial());
        auto& time = fixture.part<QSlider>(u"timeSlider"_s);
        auto& occupancy = fixture.part<plots::FigureView>(u"occupancy"_s);
        const figures::ScenarioSides sides = expectedSides(50.0);
        QVERIFY(!occupancy.revealed());
        time.setValue(40);
        QCOMPARE(occupancy.revealed().value_or(0.0), 40.0);
        QCOMPARE(fixture.words(u"mechanismSentence"_s), figures::minuteSentence(sides, study::Side::Reference, 40.0));
        fixture.workspace.setSide(study::Side::Comparator);
        QCOMPARE(fixture.words(u"mechanismSentence"_s), figures::minuteSentence(sides, study::Side::Comparator, 40.0));
        QCOMPARE(occupancy.revealed().value_or(0.0), 40.0);
        time.setValue(time.maximum());
        QVERIFY(!occupancy.revealed());
        auto& play = fixture.part<QToolButton>(u"timePlay"_s);
        play.click();
        QCOMPARE(time.value(), time.minimum());
        QTRY_VERIFY(time.value() > time.minimum());
        play.click();
        const int paused = time.value();
        QTest::qWait(1500);
        QCOMPARE(time.value(), paused);
        fixture.page.resetView();
        QVERIFY(!occupancy.revealed());
    }

    void aSliderIsLive()
    {
        MechanismFixture fixture(embeddedTrial());
        fixture.workspace.setSide(study::Side::Comparator);
        const QString before = fixture.words(u"mechanismSentence"_s);
        auto& slider = fixture.part<QSlider>(u"naltrexoneMgSlider"_s);
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Left);
        QCOMPARE(fixture.part<QDoubleSpinBox>(u"naltrexoneMgField"_s).value(), 49.0);
        const figures::ScenarioSides sides = expectedSides(49.0);
        QCOMPARE(fixture.words(u"mechanismSentence"_s), figures::mechanismSentence(sides, study::Side::Comparator));
        QVERIFY(fixture.words(u"mechanismSentence"_s) != before);
        QVERIFY(sameFigure(fixture.figure(u"occupancy"_s),
                           figures::receptorOccupancy(sides, {.side = study::Side::Comparator})));
        QTest::keyClick(&slider, Qt::Key_Home); // no tablet
        QVERIFY2(fixture.words(u"mechanismSentence"_s).contains(u"0 mg of naltrexone block nothing"_s),
                 qPrintable(fixture.words(u"mechanismSentence"_s)));
    }

    void theSwitchFlipsTheReceptors()
    {
        MechanismFixture fixture(embeddedTrial());
        const figures::ScenarioSides sides = expectedSides(50.0);
        QVERIFY(sameFigure(fixture.figure(u"occupancy"_s), figures::receptorOccupancy(sides, {})));
        auto& control = fixture.part<widgets::BlockadeSwitch>(u"blockadeSwitch"_s);
        QTest::keyClick(&control, Qt::Key_Space);
        QCOMPARE(fixture.workspace.view().selection.side, study::Side::Comparator);
        QVERIFY(sameFigure(fixture.figure(u"occupancy"_s),
                           figures::receptorOccupancy(sides, {.side = study::Side::Comparator})));
        QVERIFY(
            sameFigure(fixture.figure(u"plasma"_s), figures::plasmaCourse(sides, {.side = study::Side::Comparator})));
        QCOMPARE(control.accessibleDescription(), fixture.words(u"mechanismSentence"_s)); // what is spoken
        fixture.part<QCheckBox>(u"compare"_s).click();
        QVERIFY(
            sameFigure(fixture.figure(u"occupancy"_s), figures::receptorOccupancy(sides, {.side = study::Side::Both})));
    }

    void typingIsADraftUntilEnter()
    {
        MechanismFixture fixture(embeddedTrial());
        const figures::Figure before = fixture.figure(u"plasma"_s);
        auto& field = fixture.part<QDoubleSpinBox>(u"ketamineDoseField"_s);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, u"1.25"_s);
        QVERIFY(sameFigure(fixture.figure(u"plasma"_s), before));
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(!sameFigure(fixture.figure(u"plasma"_s), before));
        QCOMPARE(fixture.page.state()[u"ketamineMgPerKg"_s].toDouble(), 1.25);
        QCOMPARE(fixture.part<QSlider>(u"ketamineDoseSlider"_s).value(), 25);
    }

    void everyNumberTellsItsSource()
    {
        MechanismFixture fixture(embeddedTrial());
        const QList<QPair<QString, QString>> expected = {
            {u"naltrexoneMg"_s, u"Rabiner 2011"_s}, {u"minutesBefore"_s, u"illustrative"_s},
            {u"ketamineDose"_s, u"Hirota 1999"_s},  {u"infusionMinutes"_s, u"The Drug Classroom"_s},
            {u"weightKg"_s, u"illustrative"_s},     {u"nasalMg"_s, u"Spravato"_s}};
        for (const auto& [key, source] : expected) {
            fixture.part<QPushButton>(key + u"Source"_s).click();
            QVERIFY(QApplication::activePopupWidget() != nullptr);
            QVERIFY2(popupWords().contains(source), qPrintable(key + u": "_s + popupWords()));
            QApplication::activePopupWidget()->close();
        }
    }

    void nasalHasItsOwnDose()
    {
        MechanismFixture fixture(embeddedTrial());
        auto& route = fixture.part<widgets::SegmentedControl>(u"mechanismRoute"_s);
        route.findChildren<QPushButton*>().back()->click();
        QVERIFY(fixture.part<QSlider>(u"nasalMgSlider"_s).isVisible());
        QVERIFY(!fixture.part<QSlider>(u"ketamineDoseSlider"_s).isVisible());
        QVERIFY(!fixture.part<widgets::SegmentedControl>(u"mechanismModel"_s).isVisible());
        QVERIFY(fixture.figure(u"plasma"_s).means.front().name.contains(u"illustrative"_s));
        QVERIFY(fixture.figure(u"plasma"_s).caption.contains(u"Spravato"_s) ||
                fixture.figure(u"plasma"_s).caption.contains(u"PMC9118341"_s));
    }

    void readingsPredictAndAreArguedAbout()
    {
        MechanismFixture fixture(embeddedTrial());
        QStringList predictions;
        for (const pharmacology::Reading& reading : pharmacology::readings()) {
            auto& choice = fixture.part<QRadioButton>(u"reading-"_s + QString::fromStdString(reading.key));
            choice.click();
            QCOMPARE(fixture.words(u"readingSentence"_s), QString::fromStdString(reading.sentence));
            QVERIFY(fixture.words(u"readingPrediction"_s).contains(u"dissociation 100 %"_s));
            QVERIFY(fixture.words(u"readingAssumption"_s).contains(u"Illustrative"_s));
            QString arguments;
            for (const QLabel* label : fixture.part<QWidget>(u"readingArguments"_s).findChildren<QLabel*>()) {
                arguments += label->text() + u'\n';
            }
            for (const pharmacology::Argument& argument : reading.arguments) {
                QVERIFY(arguments.contains(QString::fromStdString(argument.sentence)));
                QVERIFY(arguments.contains(QString::fromStdString(argument.citation)));
            }
        }
    }

    void notConfirmedIsAskedFor()
    {
        MechanismFixture fixture(embeddedTrial());
        QVERIFY(fixture.words(u"weakerIsNotSafer"_s).contains(u"does not make a drug safer"_s));
        const std::size_t before = fixture.figure(u"ladder"_s).intervals.size();
        fixture.part<QCheckBox>(u"mechanismNotConfirmed"_s).click();
        QCOMPARE(fixture.figure(u"ladder"_s).intervals.size(), before + 3);
    }

    void stateComesBack()
    {
        MechanismFixture fixture(embeddedTrial());
        const QJsonObject start = fixture.page.state();
        fixture.part<QSlider>(u"minutesBeforeSlider"_s).setValue(20);
        fixture.part<QSlider>(u"weightKgSlider"_s).setValue(50);
        fixture.part<QCheckBox>(u"mechanismLogarithmic"_s).click();
        fixture.part<QRadioButton>(u"reading-permissive-receptors"_s).click();
        const QJsonObject changed = fixture.page.state();
        QVERIFY(changed != start);
        MechanismFixture other(embeddedTrial());
        other.page.setState(changed);
        QCOMPARE(other.page.state(), changed);
        QVERIFY(sameFigure(other.figure(u"plasma"_s), fixture.figure(u"plasma"_s)));
        QVERIFY(other.figure(u"plasma"_s).y.logarithmic);
        other.page.resetView();
        QCOMPARE(other.page.state(), start);
        // What no control could have said is as the page starts, or held within its range.
        other.page.setState({{u"naltrexoneMg"_s, 1e9}, {u"weightKg"_s, u"heavy"_s}, {u"lastMinute"_s, 7.0}});
        QCOMPARE(other.page.state()[u"naltrexoneMg"_s].toDouble(), 100.0);
        QCOMPARE(other.page.state()[u"weightKg"_s].toDouble(), 70.0);
        QCOMPARE(other.page.state()[u"lastMinute"_s].toDouble(), 240.0);
    }

    void withoutAnAntagonistBothAreShown()
    {
        study::Study study = tests::exampleStudy();
        for (study::Arm& arm : study.arms) {
            arm.antagonist = false;
        }
        MechanismFixture fixture(std::move(study));
        QVERIFY(!fixture.part<widgets::BlockadeSwitch>(u"blockadeSwitch"_s).isVisible());
        QVERIFY(sameFigure(fixture.figure(u"occupancy"_s),
                           figures::receptorOccupancy(expectedSides(50.0), {.side = study::Side::Both})));
    }

    void partsComeIntoSight()
    {
        MechanismFixture fixture(embeddedTrial(), QSize(832, 680));
        QApplication::setActiveWindow(&fixture.page);
        const auto* area = fixture.page.findChild<QScrollArea*>();
        int last = -1;
        for (const QString& part : {u"occupancy"_s, u"readings"_s, u"potency"_s, u"onset"_s}) {
            fixture.page.showPart(part);
            QApplication::processEvents();
            const int top = area->verticalScrollBar()->value();
            QVERIFY2(top > last || top == area->verticalScrollBar()->maximum(), qPrintable(part));
            last = top;
            QWidget* focus = QApplication::focusWidget();
            QVERIFY2(focus != nullptr && area->widget()->isAncestorOf(focus), qPrintable(part));
            QVERIFY2(focus->mapTo(area->viewport(), QPoint()).y() < area->viewport()->height(), qPrintable(part));
        }
        fixture.page.showPart(u"no part of ours"_s);
        QCOMPARE(area->verticalScrollBar()->value(), last);
    }

    void narrowAndWide()
    {
        for (const QSize size : {QSize(560, 620), QSize(832, 680), QSize(1500, 900)}) {
            MechanismFixture fixture(embeddedTrial(), size);
            QTRY_COMPARE(tests::sideCut(fixture.page), QString()); // the layout asks again, the innermost part first
            const auto& plasma = fixture.part<plots::FigureView>(u"plasma"_s);
            const auto& occupancy = fixture.part<plots::FigureView>(u"occupancy"_s);
            QVERIFY(plasma.height() > 150 && occupancy.height() > 150);
        }
    }
};

QTEST_MAIN(PagesMechanismPageTest)
#include "pages_mechanism_page_test.moc"
