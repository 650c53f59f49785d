// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures of the mechanism: what is drawn is what pharmacology computes, on the axes it says, and each tells its
// sources and that nothing of it was measured.
#include "core/figures/affinity_ladder.h"
#include "core/figures/figure_table.h"
#include "core/figures/mechanism.h"
#include "core/figures/mechanism_words.h"
#include "core/figures/onset_times.h"
#include "core/pharmacology/onset.h"
#include "core/pharmacology/potency_ladder.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using pharmacology::CurveKind;

namespace {

figures::ScenarioSides sidesOf(double lastMinute = 240.0)
{
    pharmacology::Scenario scenario;
    scenario.lastMinute = lastMinute;
    auto sides = figures::computeSides(scenario);
    return sides ? *sides : figures::ScenarioSides{};
}

const figures::MeanLine* named(const figures::Figure& figure, const QString& part)
{
    const auto found = std::find_if(figure.means.begin(), figure.means.end(),
                                    [&](const figures::MeanLine& line) { return line.name.contains(part); });
    return found == figure.means.end() ? nullptr : &*found;
}

double highest(const figures::MeanLine& line)
{
    return *std::max_element(line.y.begin(), line.y.end());
}

QString allLabels(const figures::Figure& figure)
{
    QStringList labels;
    for (const figures::Intervals& intervals : figure.intervals) {
        labels << intervals.name;
        for (const QString& label : intervals.label) {
            labels << label;
        }
    }
    return labels.join(u'\n');
}

} // namespace

class FiguresMechanismTest : public QObject
{
    Q_OBJECT

private slots:

    void plasmaIsTheModelsCurve()
    {
        const figures::ScenarioSides sides = sidesOf();
        const figures::Figure open = figures::plasmaCourse(sides, {});
        QCOMPARE(open.means.size(), std::size_t(1));
        QVERIFY(std::abs(highest(open.means.front()) - 177.3) < 0.06); // Clements 1981, golden value
        const figures::Figure blocked = figures::plasmaCourse(sides, {.side = study::Side::Comparator});
        QCOMPARE(blocked.means.size(), std::size_t(3));
        QCOMPARE(blocked.means.front().y, open.means.front().y); // the blockade does not change it
        QCOMPARE(blocked.x, open.x);
        QCOMPARE(blocked.y, open.y); // a flip moves no axis
        QVERIFY(named(blocked, u"Naltrexone (illustrative)"_s) != nullptr);
        const figures::Figure powers = figures::plasmaCourse(sides, {.side = {}, .logarithmic = true});
        QVERIFY(powers.y.logarithmic);
        QVERIFY(std::abs(std::pow(10.0, highest(powers.means.front())) - highest(open.means.front())) < 1e-9);
        QCOMPARE(powers.y.ticks.front().label, u"0.1"_s);
    }

    void receptorsWithAndWithoutTheBlockade()
    {
        const figures::ScenarioSides sides = sidesOf();
        const figures::Figure open = figures::receptorOccupancy(sides, {});
        const figures::Figure blocked = figures::receptorOccupancy(sides, {.side = study::Side::Comparator});
        const figures::Figure both = figures::receptorOccupancy(sides, {.side = study::Side::Both});
        QCOMPARE(open.means.size(), std::size_t(3));
        QCOMPARE(blocked.means.size(), std::size_t(4));
        QCOMPARE(both.means.size(), std::size_t(6)); // NMDA once
        const double alone = highest(*named(open, u", mu"_s));
        const double beside = figures::percentAtPeak(sides.blocked, CurveKind::KetamineAtMu);
        QVERIFY(alone > 0.8 && alone < 1.9);
        QVERIFY(std::abs(alone / beside - sides.blocked.agonistShiftAtPeak) < 0.5);
        QCOMPARE(named(open, u"NMDA"_s)->y, named(blocked, u"NMDA"_s)->y);
        QVERIFY(highest(*named(blocked, u"naltrexone, decline"_s)) > 90.0);
        QVERIFY(blocked.caption.contains(u"was not measured"_s));
        QVERIFY(blocked.caption.contains(u"disagree"_s));
    }

    void theBandOfTheDeclineAndTheScans()
    {
        const figures::ScenarioSides days = sidesOf(5760.0);
        const figures::Figure figure = figures::receptorOccupancy(days, {.side = study::Side::Comparator});
        const figures::MeanLine* hold = named(figure, u"naltrexone, decline"_s);
        QVERIFY(hold != nullptr);
        QCOMPARE(hold->level, 0.0); // no confidence interval
        QVERIFY(hold->lower.back() < hold->y.back() && hold->y.back() < hold->upper.back());
        QVERIFY(figure.x.label.startsWith(u"Hours"_s));
        QCOMPARE(figure.x.maximum, 96.0);
        const auto scans = std::find_if(figure.intervals.begin(), figure.intervals.end(), [](const auto& intervals) {
            return intervals.origin == study::Origin::Reported;
        });
        QVERIFY(scans != figure.intervals.end());
        QVERIFY(std::abs(scans->lower.front() - 92.0) < 1e-9 && std::abs(scans->upper.front() - 98.0) < 1e-9);
        pharmacology::Scenario other = days.scenario;
        other.naltrexoneMg = 33.0; // nobody was scanned after 33 mg
        const auto unscanned = figures::computeSides(other);
        QVERIFY_RESULT(unscanned);
        const figures::Figure none = figures::receptorOccupancy(*unscanned, {.side = study::Side::Comparator});
        QVERIFY(std::none_of(none.intervals.begin(), none.intervals.end(),
                             [](const auto& intervals) { return intervals.origin == study::Origin::Reported; }));
    }

    void theSentenceHasTheNumbers()
    {
        const figures::ScenarioSides sides = sidesOf();
        const QString open = figures::mechanismSentence(sides, study::Side::Reference);
        QVERIFY2(open.contains(u"177 ng/mL at minute 40"_s), qPrintable(open));
        QVERIFY2(!open.contains(u"naltrexone"_s), qPrintable(open));
        const QString blocked = figures::mechanismSentence(sides, study::Side::Comparator);
        QVERIFY2(blocked.contains(u"92 to 98 %"_s) && blocked.contains(u"12.5 to 50"_s), qPrintable(blocked));
        QVERIFY(blocked.contains(u"not measured"_s));
        pharmacology::Scenario none = sides.scenario;
        none.ketamineMgPerKg = 0.0;
        const auto without = figures::computeSides(none);
        QVERIFY_RESULT(without);
        QCOMPARE(figures::mechanismSentence(*without, study::Side::Both), u"No ketamine is given."_s);
    }

    void whatCannotBeComputedIsSaid()
    {
        pharmacology::Scenario wrong;
        wrong.weightKg = -1.0;
        const auto sides = figures::computeSides(wrong);
        QVERIFY(!sides);
        QCOMPARE(sides.error().kind, base::ErrorKind::InvalidValue);
    }

    void theLadderKeepsWhatIsNotConfirmedBehindAnExtraStep()
    {
        const figures::Figure sure = figures::affinityLadder(false);
        const figures::Figure all = figures::affinityLadder(true);
        QVERIFY(!allLabels(sure).contains(u"not confirmed"_s));
        QVERIFY(allLabels(all).count(u"not confirmed"_s) == 3);
        QVERIFY(allLabels(sure).contains(u"41.7 µM"_s));
        QCOMPARE(sure.means.size(), std::size_t(6)); // three bands with two ends
        QVERIFY(sure.y.logarithmic);
        for (const figures::MeanLine& end : sure.means) {
            const double ki = figures::valueAtPlace(sure.y, end.y.front());
            QVERIFY(std::abs(ki - 1.0) < 1e-9 || std::abs(ki - 100.0) < 1e-9);
        }
        QCOMPARE(sure.x.ticks.front().label, u"Ketamine (racemic)"_s); // the weakest first
        QVERIFY(sure.caption.contains(u"does not make a drug safer"_s));
    }

    void onsetHasARowForEachMeasure()
    {
        const figures::Figure figure = figures::onsetTimes();
        std::size_t points = 0;
        for (const pharmacology::OnsetSeries& series : pharmacology::onsetSeries()) {
            points += series.points.size();
        }
        std::size_t drawn = 0;
        for (const figures::Intervals& marks : figure.intervals) {
            drawn += marks.x.size();
            for (std::size_t i = 0; i < marks.x.size(); ++i) {
                QVERIFY(figure.x.minimum <= marks.x[i] && marks.x[i] <= figure.x.maximum);
                QVERIFY(figure.y.minimum <= marks.y[i] && marks.y[i] <= figure.y.maximum);
            }
        }
        QCOMPARE(drawn, points);
        QCOMPARE(figure.y.ticks.size(), std::size_t(9)); // 4 of infusions, 3 doses by nose, 2 of tablets
        QVERIFY(std::is_sorted(figure.y.ticks.begin(), figure.y.ticks.end(),
                               [](const figures::Tick& a, const figures::Tick& b) { return a.at < b.at; }));
        QVERIFY(allLabels(figure).contains(u"−6.7"_s));
        QVERIFY(figure.caption.contains(u"not found"_s));
    }

    void everyFigureSaysWhatItIs()
    {
        const figures::ScenarioSides sides = sidesOf();
        for (const figures::Figure& figure :
             {figures::plasmaCourse(sides, {.side = study::Side::Both}),
              figures::receptorOccupancy(sides, {.side = study::Side::Both, .logarithmic = true}),
              figures::affinityLadder(true), figures::onsetTimes()}) {
            QVERIFY(!figure.title.isEmpty() && !figure.summary.isEmpty() && !figure.badge.isEmpty());
            QVERIFY2(figure.caption.contains(u"Sources: "_s), qPrintable(figure.key));
            for (const figures::MeanLine& line : figure.means) {
                QVERIFY(!study::isObserved(line.origin));
                QCOMPARE(line.x.size(), line.y.size());
                QCOMPARE(line.lower.size(), line.y.size());
            }
            for (const figures::LegendEntry& entry : figure.legend) {
                QVERIFY(!entry.observed);
            }
        }
        QCOMPARE(figures::plasmaCourse(sides, {}).badge, figures::modelBadge());
    }

    void copiedTablesHoldNumbersNotLogarithms()
    {
        const figures::Figure ladder = figures::affinityLadder(false);
        const analysis::Table table = figures::figureTable(ladder, study::Study());
        const auto isKetamine = [](const auto& row) { return std::get<QString>(row.front()) == u"Ketamine (racemic)"; };
        const auto ketamine = std::find_if(table.rows.begin(), table.rows.end(), isKetamine);
        QVERIFY(ketamine != table.rows.end());
        QVERIFY(std::abs(std::get<double>((*ketamine)[4]) - pharmacology::potencyLadder().front().affinity.value) <
                1e-6);
    }
};

QTEST_GUILESS_MAIN(FiguresMechanismTest)
#include "mechanism_figures_test.moc"
