// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/trajectories.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

std::vector<double> lineValues(const figures::Lines& lines, std::size_t line)
{
    return {lines.y.begin() + lines.first[line], lines.y.begin() + lines.first[line + 1]};
}

} // namespace

class TrajectoriesTest : public QObject
{
    Q_OBJECT

private slots:
    void linesAreThePeople();
    void lineOfAPersonIsInTheSamePlaceOnBothSides();
    void meansAreTheSummary();
    void otherSideIsTheGhost();
    void countsStandUnderTheAxis();
    void thresholdsOfScores();
    void thresholdOfPercentChange();
    void sharedBaselineStartsBothLines();
    void parallelArmsHoldTheirOwnPeople();
    void minutesHaveTheirOwnAxis();
    void onePersonHasALineAndNoInterval();
};

void TrajectoriesTest::linesAreThePeople()
{
    const auto figure = figures::trajectories(tiny::crossover(), tiny::selection());
    QVERIFY_RESULT(figure);
    QCOMPARE(figure->lines.size(), std::size_t(2));
    const figures::Lines& open = figure->lines[0];
    QCOMPARE(open.role, figures::Role::Open);
    QCOMPARE(open.participant.size(), std::size_t(4));
    QVERIFY((lineValues(open, 0) == std::vector<double>{20.0, 8.0, 10.0}));
    QVERIFY((lineValues(open, 2) == std::vector<double>{18.0, 9.0, 9.0}));
    QVERIFY((std::vector<double>(open.x.begin(), open.x.begin() + 3) == std::vector<double>{0.0, 1.0, 3.0}));
}

void TrajectoriesTest::lineOfAPersonIsInTheSamePlaceOnBothSides()
{
    const auto figure = figures::trajectories(tiny::crossover(), tiny::selection(study::Side::Both));
    QVERIFY_RESULT(figure);
    QVERIFY(figure->lines[0].participant == figure->lines[1].participant);
    QVERIFY((lineValues(figure->lines[1], 2) == std::vector<double>{20.0, 16.0}));
    QVERIFY(lineValues(figure->lines[1], 3).empty()); // P4 never came back
}

void TrajectoriesTest::meansAreTheSummary()
{
    const auto figure = figures::trajectories(tiny::crossover(), tiny::selection());
    QVERIFY_RESULT(figure);
    const figures::MeanLine& mean = figure->means[0];
    QVERIFY((mean.y == std::vector<double>{22.0, 12.25, 14.25}));
    QVERIFY((mean.n == std::vector<int>{4, 4, 4}));
    QVERIFY(std::abs(mean.lower[1] - 3.5952) < 1e-3);
    QVERIFY((figure->means[1].n == std::vector<int>{3, 3, 2}));
}

void TrajectoriesTest::otherSideIsTheGhost()
{
    const study::Study study = tiny::crossover();
    const auto open = figures::trajectories(study, tiny::selection(study::Side::Reference));
    const auto blocked = figures::trajectories(study, tiny::selection(study::Side::Comparator));
    const auto both = figures::trajectories(study, tiny::selection(study::Side::Both));
    QVERIFY_RESULT(open);
    QVERIFY_RESULT(blocked);
    QVERIFY_RESULT(both);
    using figures::Emphasis;
    QVERIFY(open->means[0].emphasis == Emphasis::Full && open->means[1].emphasis == Emphasis::Ghost);
    QVERIFY(blocked->lines[0].emphasis == Emphasis::Ghost && blocked->lines[1].emphasis == Emphasis::Full);
    QVERIFY(both->lines[0].emphasis == Emphasis::Full && both->means[1].emphasis == Emphasis::Full);
    QVERIFY(open->lines[0].y == blocked->lines[0].y); // only the emphasis changes, never the data
    QCOMPARE(open->legend[1].text, u"Drug + blocker"_s);
    QCOMPARE(open->legend[1].emphasis, Emphasis::Ghost);
    QVERIFY(open->legend[0].observed);
    QCOMPARE(blocked->flip, u"Blockade on. Day 1: mean HAM-D-17 18.0, was 12.3; responders 0 of 3, was 3 of 4."_s);
    QVERIFY(open->flip.startsWith(u"Blockade off. Day 1: mean HAM-D-17 12.3, was 18.0;"_s));
    QVERIFY(figures::trajectories(tiny::singleArm(3), tiny::selection())->flip.isEmpty());
}

void TrajectoriesTest::countsStandUnderTheAxis()
{
    const study::Study study = tiny::crossover();
    const auto below = [&study](study::Side side) {
        QStringList texts;
        const auto figure = figures::trajectories(study, tiny::selection(side));
        for (const figures::Tick& tick : figure ? figure->x.ticks : std::vector<figures::Tick>()) {
            texts.append(tick.below);
        }
        return texts.join(u';');
    };
    QCOMPARE(below(study::Side::Reference), u"4;4;4"_s);
    QCOMPARE(below(study::Side::Comparator), u"3;3;2"_s);
    QCOMPARE(below(study::Side::Both), u"4 / 3;4 / 3;4 / 2"_s);
}

void TrajectoriesTest::thresholdsOfScores()
{
    const auto figure = figures::trajectories(tiny::crossover(), tiny::selection());
    QVERIFY_RESULT(figure);
    QCOMPARE(figure->thresholds.size(), std::size_t(2));
    QCOMPARE(figure->thresholds[0].name, u"remission ≤ 7"_s);
    QCOMPARE(figure->thresholds[0].y, 7.0);
    QCOMPARE(figure->thresholds[1].name, u"half of mean baseline"_s);
    QCOMPARE(figure->thresholds[1].y, 11.0); // baselines 20 24 18 26 and 22 24 20
    QCOMPARE(figure->y.minimum, 0.0);
    QCOMPARE(figures::trajectories(tiny::crossover(), tiny::selection(study::Side::Both, study::Measure::Change))
                 ->thresholds.size(),
             std::size_t(0));
}

void TrajectoriesTest::thresholdOfPercentChange()
{
    const auto figure = figures::trajectories(tiny::crossover(),
                                              tiny::selection(study::Side::Reference, study::Measure::PercentChange));
    QVERIFY_RESULT(figure);
    QCOMPARE(figure->thresholds.size(), std::size_t(1));
    QCOMPARE(figure->thresholds[0].name, u"50 % response"_s);
    QCOMPARE(figure->thresholds[0].y, -50.0);
}

void TrajectoriesTest::sharedBaselineStartsBothLines()
{
    const auto figure = figures::trajectories(tiny::sharedBaselineCrossover(), tiny::selection(study::Side::Both));
    QVERIFY_RESULT(figure);
    for (const figures::MeanLine& mean : figure->means) {
        QCOMPARE(mean.y[0], 23.0);
        QCOMPARE(mean.n[0], 5);
    }
    QCOMPARE(figure->x.ticks[0].below, u"5"_s); // one baseline, one count
    QCOMPARE(figure->points.size(), std::size_t(1));
    QVERIFY(figure->points[0].participant == std::vector<study::ParticipantId>{study::ParticipantId(5)});
    QCOMPARE(figure->points[0].y[0], 25.0);
}

void TrajectoriesTest::parallelArmsHoldTheirOwnPeople()
{
    const auto figure = figures::trajectories(tiny::parallelArms(), tiny::selection());
    QVERIFY_RESULT(figure);
    QCOMPARE(figure->lines[0].participant.size(), std::size_t(2));
    QCOMPARE(figure->lines[1].participant.front(), study::ParticipantId(3));
    QVERIFY(figure->points.empty());
    QCOMPARE(figure->means[0].y[0], 23.0);
}

void TrajectoriesTest::minutesHaveTheirOwnAxis()
{
    study::Study study = tiny::crossover();
    for (study::Visit& visit : study.visits) {
        if (visit.phase == study::VisitPhase::PostDose) {
            visit.key = visit.id == tiny::day1 ? u"minute 40"_s : u"minute 110"_s;
            visit.unit = study::TimeUnit::Minute;
            visit.time = visit.id == tiny::day1 ? 40.0 : 110.0;
        }
    }
    const auto figure = figures::trajectories(study, tiny::selection());
    QVERIFY_RESULT(figure);
    QVERIFY(figure->x.label.startsWith(u"Minutes"_s));
    QCOMPARE(figure->x.ticks.size(), std::size_t(3));
    QCOMPARE(figure->x.ticks[1].at, 40.0);
    QCOMPARE(figure->x.ticks[2].label, u"110"_s);
    QVERIFY2(figure->summary.startsWith(u"At minute 40 the mean HAM-D-17 is 12.3"_s), qPrintable(figure->summary));
}

void TrajectoriesTest::onePersonHasALineAndNoInterval()
{
    const auto figure = figures::trajectories(tiny::singleArm(1), tiny::selection());
    QVERIFY_RESULT(figure);
    QCOMPARE(figure->lines.size(), std::size_t(1));
    QCOMPARE(figure->lines[0].role, figures::Role::Neutral);
    QVERIFY(std::isnan(figure->means[0].lower[0]));
    QCOMPARE(figure->summary, u"On day 1 the mean HAM-D-17 is 11.0 (n = 1); 0 of 1 responded."_s);
}

QTEST_GUILESS_MAIN(TrajectoriesTest)
#include "trajectories_test.moc"
