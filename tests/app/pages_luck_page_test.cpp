// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Was it luck? by mouse and keyboard: six parts, live sliders, draws that can be watched, and a source for every
// number.
#include "app/importing/embedded_studies.h"
#include "app/pages/luck_arms.h"
#include "app/pages/luck_page.h"
#include "app/pages/parameter_row.h"
#include "app/plots/figure_view.h"
#include "app/widgets/segmented_control.h"
#include "core/evidence/shown_view.h"
#include "core/figures/luck_early_stop.h"
#include "core/figures/luck_rerandomise.h"
#include "tests/app/side_cut.h"
#include "tests/support/example_study.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

struct LuckFixture
{
    workspace::Workspace workspace;
    pages::LuckPage page{workspace};

    explicit LuckFixture(study::Study study, QSize size = {1000, 700}, bool reduced = true)
    {
        workspace.show(std::make_shared<const study::Study>(std::move(study)), workspace::Keeping::Unsaved);
        QObject::connect(
            &workspace, &workspace::Workspace::viewChanged, &page,
            [this](const workspace::ViewState& before) { page.show(*workspace.study(), workspace.view(), &before); });
        page.setReducedMotion(reduced);
        page.resize(size);
        page.show(*workspace.study(), workspace.view(), nullptr);
        page.QWidget::show();
        QApplication::setActiveWindow(&page);
        settle();
    }

    void settle() const
    {
        QVERIFY(QTest::qWaitFor([this] { return page.isSettled() && page.isShown(); }, 20000));
    }

    template <typename Kind>
    [[nodiscard]] Kind& part(const QString& name) const
    {
        return *page.findChild<Kind*>(name);
    }

    void choose(const QString& key)
    {
        part<QPushButton>(u"luckTab-"_s + key).click();
        settle();
    }

    void move(const QString& row, double value)
    {
        auto& field = part<QDoubleSpinBox>(row + u"Field"_s);
        field.setValue(value);
        settle();
    }

    [[nodiscard]] const figures::Figure& figure() const { return part<plots::FigureView>(u"luckFigure"_s).figure(); }

    [[nodiscard]] QString sentence() const { return part<QLabel>(u"luckSentence"_s).text(); }
};

study::Study luckTrial()
{
    const auto study = importing::loadEmbeddedStudy(u"williams-2018"_s);
    return study ? **study : study::Study();
}

const figures::Bars* barsNamed(const figures::Figure& figure, const QString& word)
{
    for (const figures::Bars& bars : figure.bars) {
        if (bars.name.contains(word)) {
            return &bars;
        }
    }
    return nullptr;
}

double sumOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

QStringList partKeys()
{
    return evidence::findPageParts(u"luck")->parts;
}

} // namespace

class PagesLuckPageTest : public QObject
{
    Q_OBJECT

private slots:

    void partsByMouseKeysAndName()
    {
        LuckFixture fixture(luckTrial());
        QStringList keys;
        for (const QPushButton* tab : fixture.page.findChildren<QPushButton*>()) {
            if (tab->objectName().startsWith(u"luckTab-"_s)) {
                keys << tab->objectName().mid(8);
            }
        }
        QCOMPARE(keys, partKeys());
        for (qsizetype i = 0; i < keys.size(); ++i) {
            QTest::keyClick(&fixture.page, static_cast<Qt::Key>(Qt::Key_1 + i));
            QCOMPARE(fixture.page.state()[u"part"_s].toString(), keys[i]);
            QVERIFY(fixture.part<QPushButton>(u"luckTab-"_s + keys[i]).isChecked());
            QVERIFY(fixture.part<QWidget>(u"luck-"_s + keys[i]).isVisible());
        }
        QTest::keyClick(&fixture.page, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(fixture.page.state()[u"part"_s].toString(), u"replication"_s);
        QTest::keyClick(&fixture.page, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(fixture.page.state()[u"part"_s].toString(), u"missing-arms"_s);
        fixture.page.showPart(u"carryover"_s);
        QCOMPARE(fixture.page.state()[u"part"_s].toString(), u"carryover"_s);
        fixture.page.showPart(u"no such part"_s);
        QCOMPARE(fixture.page.state()[u"part"_s].toString(), u"carryover"_s);
    }

    void everyPartSaysWhatItIs()
    {
        LuckFixture fixture(luckTrial());
        for (const QString& key : partKeys()) {
            fixture.choose(key);
            QVERIFY(fixture.part<QLabel>(u"luckQuestion"_s).text().endsWith(u'?'));
            if (fixture.page.figureView() == nullptr) {
                QCOMPARE(key, u"missing-arms"_s);
                continue;
            }
            const figures::Figure& figure = fixture.figure();
            QVERIFY2(!figure.badge.isEmpty() && !figure.caption.isEmpty(), qPrintable(key));
            QCOMPARE(fixture.sentence(), figure.summary);
            for (const figures::LegendEntry& entry : figure.legend) {
                QVERIFY(!entry.observed); // nothing here was measured
            }
        }
    }

    void theLotIsDrawnAgain()
    {
        LuckFixture fixture(luckTrial());
        const study::Selection selection = fixture.workspace.view().selection;
        base::NoProgress unseen;
        auto expected = figures::relabelledStudy(*fixture.workspace.study(), selection,
                                                 simulation::Relabelling::SignFlip, 1, unseen);
        QVERIFY(expected.has_value());
        const figures::Bars* exact = barsNamed(fixture.figure(), u"All"_s);
        QVERIFY(exact != nullptr);
        fixture.part<QPushButton>(u"luckOne"_s).click();
        fixture.settle();
        QCOMPARE(sumOf(barsNamed(fixture.figure(), u"Drawn"_s)->y), 1.0);
        expected->drawn.grow(1);
        const auto& null = expected->drawn.distribution();
        const figures::Points& people = fixture.figure().points.front();
        QCOMPARE(people.x.size(), expected->differences.size());
        for (std::size_t i = 0; i < people.x.size(); ++i) {
            QCOMPARE(people.x[i], null.lastChanged[i] ? -expected->differences[i] : expected->differences[i]);
        }
        fixture.part<QPushButton>(u"luckAll"_s).click();
        fixture.settle();
        expected->drawn.grow(9'999);
        QCOMPARE(sumOf(barsNamed(fixture.figure(), u"Drawn"_s)->y), 10'000.0);
        for (std::size_t bin = 0; bin < null.counts.size(); ++bin) {
            QCOMPARE(barsNamed(fixture.figure(), u"Drawn"_s)->y[bin], double(null.counts[bin]));
        }
        const double share = double(null.asFar) / null.draws;
        QVERIFY(std::abs(share - null.test.p) < 4.0 * std::sqrt(null.test.p * (1.0 - null.test.p) / null.draws) + 1e-9);
        QVERIFY(fixture.sentence().contains(u"exact p"_s));
        QVERIFY(!fixture.part<QPushButton>(u"luckOne"_s).isEnabled());
        fixture.part<QPushButton>(u"luckAgain"_s).click();
        fixture.settle();
        QCOMPARE(sumOf(barsNamed(fixture.figure(), u"Drawn"_s)->y), 0.0);
    }

    void theSeedRepeatsTheDraws()
    {
        LuckFixture fixture(luckTrial());
        const auto draw = [&](int seed) {
            fixture.part<QSpinBox>(u"luckSeed"_s).setValue(seed);
            fixture.part<QPushButton>(u"luckAll"_s).click();
            fixture.settle();
            return barsNamed(fixture.figure(), u"Drawn"_s)->y;
        };
        const std::vector<double> first = draw(1);
        const std::vector<double> second = draw(2);
        QVERIFY(first != second);
        QVERIFY(draw(1) == first);
    }

    void playGoesToTheEnd()
    {
        LuckFixture fixture(luckTrial());
        fixture.part<QPushButton>(u"luckPlay"_s).click();
        QCOMPARE(fixture.part<QPushButton>(u"luckPlay"_s).text(), u"Pause"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sumOf(barsNamed(fixture.figure(), u"Drawn"_s)->y) == 10'000.0, 60'000);
        QTRY_COMPARE(fixture.part<QPushButton>(u"luckPlay"_s).text(), u"Play"_s);
        fixture.part<QPushButton>(u"luckPlay"_s).click(); // from the beginning
        fixture.choose(u"regress"_s);
        fixture.choose(u"rerandomise"_s);
        QCOMPARE(fixture.part<QPushButton>(u"luckPlay"_s).text(), u"Play"_s); // another part pauses
    }

    void theLotFollowsTheView()
    {
        LuckFixture fixture(luckTrial());
        const QString before = fixture.sentence();
        auto& visits = fixture.part<QComboBox>(u"luckVisit"_s);
        visits.setFocus();
        QTest::keyClick(&visits, visits.currentIndex() + 1 < visits.count() ? Qt::Key_Down : Qt::Key_Up);
        fixture.settle();
        QVERIFY(fixture.sentence() != before);
    }

    void stoppingEarlyIsLive()
    {
        LuckFixture fixture(luckTrial());
        fixture.choose(u"early-stop"_s);
        fixture.move(u"early-stop-effect"_s, 4.5);
        simulation::EarlyStopOptions options;
        options.effect = 4.5;
        options.threads = 8; // the same on any number
        base::NoProgress unseen;
        const auto result = simulation::earlyStop(options, unseen);
        QVERIFY(result.has_value());
        QCOMPARE(fixture.sentence(), figures::earlyStopFigure(options, *result).summary);
        QCOMPARE(sumOf(barsNamed(fixture.figure(), u"Stopped"_s)->y), double(result->stoppedEarly));
        auto& slider = fixture.part<QSlider>(u"early-stop-effectSlider"_s);
        slider.setFocus();
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(&slider, Qt::Key_Left); // faster than answers: the last one counts
        }
        fixture.settle();
        QVERIFY2(fixture.sentence().contains(u"difference is 3.5 points"_s), qPrintable(fixture.sentence()));
    }

    void otherPartsAnswer()
    {
        LuckFixture fixture(luckTrial());
        fixture.choose(u"regress"_s);
        QVERIFY(fixture.sentence().contains(u"the true difference is 0"_s));
        fixture.move(u"regress-correlation"_s, 1.0); // no luck, no shift
        QVERIFY2(fixture.sentence().contains(u"improve by 0.0 percentage points"_s) ||
                     fixture.sentence().contains(u"improve by 0 percentage points"_s),
                 qPrintable(fixture.sentence()));
        fixture.choose(u"carryover"_s);
        fixture.move(u"carryover-days"_s, 14.0);
        fixture.move(u"carryover-halfTime"_s, 90.0);
        QVERIFY2(fixture.sentence().contains(u"7.5 % of the blockade"_s), qPrintable(fixture.sentence())); // facts, 3.4
        fixture.choose(u"replication"_s);
        auto& view = fixture.part<widgets::SegmentedControl>(u"replication-view"_s);
        view.findChildren<QPushButton*>().last()->click();
        fixture.settle();
        std::size_t shown = 0;
        for (const figures::Intervals& intervals : fixture.figure().intervals) {
            for (std::size_t i = 0; i < intervals.x.size(); ++i) {
                const bool includesZero = intervals.lower[i] <= 0.0 && 0.0 <= intervals.upper[i];
                QCOMPARE(includesZero, intervals.role == figures::Role::Blocked);
            }
            shown += intervals.x.size();
        }
        QCOMPARE(shown, std::size_t(100));
        view.findChildren<QPushButton*>()[1]->click();
        fixture.settle();
        QVERIFY(!fixture.part<QSlider>(u"replication-effectSlider"_s).isVisible());
        QVERIFY(fixture.part<QSlider>(u"replication-firstSlider"_s).isVisible());
        QVERIFY(fixture.sentence().contains(u"illustrative"_s));
    }

    void conclusionsNameTheCellsTheyNeed()
    {
        LuckFixture fixture(luckTrial());
        fixture.choose(u"missing-arms"_s);
        QCOMPARE(fixture.page.figureView(), nullptr);
        fixture.part<QRadioButton>(u"conclusion-opioids-needed"_s).click();
        QCOMPARE(fixture.part<QLabel>(u"conclusionNeeds"_s).text(),
                 u"Needs 4 cells, and two of them are missing here."_s);
        fixture.part<QRadioButton>(u"conclusion-less-after-naltrexone"_s).click();
        QCOMPARE(fixture.part<QLabel>(u"conclusionNeeds"_s).text(), u"Needs 2 cells, and this trial has them."_s);
        for (const pages::CellWords& cell : pages::cellWords()) {
            QVERIFY2(cell.sources.contains(u"doi:10."_s), qPrintable(cell.name));
        }
        for (const pages::Conclusion& conclusion : pages::armConclusions()) {
            const bool namesSomebody =
                QRegularExpression(u"(19|20)[0-9]{2}|letter"_s).match(conclusion.answer).hasMatch();
            QCOMPARE(conclusion.sources.isEmpty(), !namesSomebody);
        }
    }

    void everyNumberHasItsSource()
    {
        LuckFixture fixture(luckTrial());
        const QRegularExpression year(u"(19|20)[0-9]{2}"_s);
        const auto rows = fixture.page.findChildren<pages::ParameterRow*>();
        QVERIFY(rows.size() > 12);
        for (const pages::ParameterRow* row : rows) {
            const QString source = row->source().join(u' ');
            QVERIFY2(year.match(source).hasMatch() || source.contains(u"llustrative"_s), qPrintable(source));
        }
        for (const QString& key : partKeys()) {
            fixture.choose(key);
            if (fixture.page.figureView() != nullptr && key != u"rerandomise") {
                const QString caption = fixture.figure().caption;
                QVERIFY2(year.match(caption).hasMatch() || caption.contains(u"llustrative"_s), qPrintable(caption));
            }
        }
    }

    void everyControlHasAName()
    {
        LuckFixture fixture(luckTrial());
        for (const QWidget* control : fixture.page.findChildren<QWidget*>()) {
            const bool asks = qobject_cast<const QSlider*>(control) != nullptr ||
                              qobject_cast<const QAbstractSpinBox*>(control) != nullptr ||
                              qobject_cast<const QComboBox*>(control) != nullptr ||
                              qobject_cast<const widgets::SegmentedControl*>(control) != nullptr;
            if (asks) {
                QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
            }
        }
    }

    void stateComesBack()
    {
        LuckFixture fixture(luckTrial());
        const QJsonObject start = fixture.page.state();
        fixture.part<QPushButton>(u"luckAll"_s).click();
        fixture.choose(u"early-stop"_s);
        fixture.move(u"early-stop-look"_s, 20.0);
        auto& rule = fixture.part<QComboBox>(u"early-stop-rule"_s);
        rule.setFocus();
        QTest::keyClick(&rule, Qt::Key_End);
        fixture.part<QSpinBox>(u"luckSeed"_s).setValue(7);
        fixture.settle();
        const QJsonObject changed = fixture.page.state();
        LuckFixture other(luckTrial());
        other.page.setState(changed);
        other.settle();
        QCOMPARE(other.page.state(), changed);
        QCOMPARE(other.sentence(), fixture.sentence());
        other.page.resetView();
        other.settle();
        QCOMPARE(other.page.state(), start);
        other.page.setState({{u"seed"_s, -4}, {u"part"_s, u"nothing"_s}, {u"early-stop"_s, 3}});
        QCOMPARE(other.page.state(), start);
    }

    void withoutPairsItSaysSo()
    {
        study::Study study = tests::exampleStudy();
        study.assessments.clear();
        LuckFixture fixture(std::move(study));
        QVERIFY(!fixture.figure().title.isEmpty());
        QVERIFY(fixture.figure().bars.empty());
        fixture.choose(u"early-stop"_s); // needs no study
        QVERIFY(!fixture.figure().bars.empty());
    }

    void narrowAndWide()
    {
        for (const QSize size : {QSize(560, 620), QSize(832, 680), QSize(1500, 900)}) {
            LuckFixture fixture(luckTrial(), size);
            for (const QString& key : partKeys()) {
                fixture.choose(key);
                QTRY_COMPARE(tests::sideCut(fixture.page),
                             QString()); // the layout asks again, the innermost part first
            }
        }
    }
};

QTEST_MAIN(PagesLuckPageTest)
#include "pages_luck_page_test.moc"
