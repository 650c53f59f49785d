// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis_set.h"
#include "core/analysis/summary.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

analysis::Summary summaryOf(const study::Study& study, const study::Selection& selection,
                            const analysis::SummaryOptions& options = {})
{
    const auto courses = analysis::coursesOf(study, selection);
    return courses ? analysis::summarise(study, selection, *courses, options) : analysis::Summary();
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

class Cancelling final : public base::Progress
{
public:
    void report(double) override {}

    bool cancelled() const override { return true; }
};

} // namespace

class SummaryTest : public QObject
{
    Q_OBJECT

private slots:
    void cellIsWhatTheHandComputes();
    void meansAreTheSameWithoutTheSorting();
    void changesAreAgainstThePeriodsOwnBaseline();
    void cellsComeInOrder();
    void peopleBeforeAnyTreatmentAreNotCounted();
    void sharedBaselineIsOneCell();
    void ownBaselineBesideSharedOnesStaysWithItsArm();
    void parallelArmsKeepTheirOwnBaselines();
    void pairsAreCountedBySequence();
    void completersAreThoseWithBothAtTheVisit();
    void oneVisitOnly();
    void onePersonHasNoInterval();
    void everyScaleAtOnce();
    void cancelled();
    void unknownScale();
    void numbersThatAreNoneAreLeftOut();
};

void SummaryTest::cellIsWhatTheHandComputes()
{
    const analysis::Summary summary = summaryOf(tiny::crossover(), tiny::selection());
    const analysis::SummaryCell* cell = summary.cell(tiny::hamd17, tiny::open, tiny::day1);
    QVERIFY(cell != nullptr); // 8, 12, 9, 20
    QCOMPARE(cell->n, 4);
    QCOMPARE(cell->mean, 12.25);
    QVERIFY(near(*cell->sd, std::sqrt(88.75 / 3.0)));
    QVERIFY(near(*cell->se, std::sqrt(88.75 / 12.0)));
    QVERIFY(std::abs(*cell->lower - 3.5952) < 1e-3); // t(3) = 3.1824
    QVERIFY(std::abs(*cell->upper - 20.9048) < 1e-3);
    QCOMPARE(cell->median, 10.5);
    QCOMPARE(cell->q1, 8.75);
    QCOMPARE(cell->q3, 14.0);
    QCOMPARE(*cell->responders, 3); // exactly half counts
    QCOMPARE(*cell->remitters, 0);
    QCOMPARE(cell->withBaseline, 4);
    const analysis::SummaryCell* other = summary.cell(tiny::hamd17, tiny::blocked, tiny::day1);
    QVERIFY(other != nullptr); // 18, 20, 16
    QCOMPARE(other->n, 3);
    QCOMPARE(other->mean, 18.0);
    QVERIFY(near(*other->sd, 2.0));
    QCOMPARE(*other->responders, 0);
}

void SummaryTest::meansAreTheSameWithoutTheSorting()
{
    const study::Study study = tiny::crossover();
    const analysis::Summary full = summaryOf(study, tiny::selection());
    const analysis::Summary means = summaryOf(study, tiny::selection(), {.detail = analysis::SummaryDetail::Means});
    QCOMPARE(means.cells.size(), full.cells.size());
    for (std::size_t i = 0; i < full.cells.size(); ++i) {
        QCOMPARE(means.cells[i].n, full.cells[i].n);
        QVERIFY(means.cells[i].mean == full.cells[i].mean); // to the last bit
        QVERIFY(means.cells[i].sd == full.cells[i].sd);
        QVERIFY(means.cells[i].se == full.cells[i].se);
        QVERIFY(means.cells[i].lower == full.cells[i].lower);
        QVERIFY(means.cells[i].upper == full.cells[i].upper);
        QVERIFY(means.cells[i].responders == full.cells[i].responders);
    }
}

void SummaryTest::changesAreAgainstThePeriodsOwnBaseline()
{
    const auto change = summaryOf(tiny::crossover(), tiny::selection(study::Side::Reference, study::Measure::Change));
    QCOMPARE(change.cell(tiny::hamd17, tiny::open, tiny::day1)->mean, -9.75); // -12, -12, -9, -6
    QCOMPARE(*change.cell(tiny::hamd17, tiny::open, tiny::day1)->responders, 3);
    QCOMPARE(change.cell(tiny::hamd17, tiny::open, tiny::baseline)->mean, 0.0);
    const auto percent =
        summaryOf(tiny::crossover(), tiny::selection(study::Side::Reference, study::Measure::PercentChange));
    const double mean = (-60.0 - 50.0 - 50.0 - 600.0 / 26.0) / 4.0;
    QVERIFY(near(percent.cell(tiny::hamd17, tiny::open, tiny::day1)->mean, mean));
}

void SummaryTest::cellsComeInOrder()
{
    const analysis::Summary summary = summaryOf(tiny::sharedBaselineCrossover(), tiny::selection());
    std::vector<std::pair<study::ArmId, study::VisitId>> order;
    for (const analysis::SummaryCell& cell : summary.cells) {
        order.emplace_back(cell.arm, cell.visit);
    }
    const std::vector<std::pair<study::ArmId, study::VisitId>> expected = {
        {study::ArmId(), tiny::baseline}, {tiny::open, tiny::day1},    {tiny::open, tiny::day3},
        {tiny::blocked, tiny::day1},      {tiny::blocked, tiny::day3},
    };
    QVERIFY(order == expected);
}

void SummaryTest::peopleBeforeAnyTreatmentAreNotCounted()
{
    const analysis::Summary summary = summaryOf(tiny::crossover(), tiny::selection());
    QVERIFY(summary.cell(tiny::hamd17, study::ArmId(), tiny::baseline) == nullptr);
    QCOMPARE(summary.people.size(), std::size_t(4));
    QCOMPARE(summary.scores, std::size_t(20));
}

void SummaryTest::sharedBaselineIsOneCell()
{
    const analysis::Summary summary = summaryOf(tiny::sharedBaselineCrossover(), tiny::selection());
    const analysis::SummaryCell* shared = summary.cell(tiny::hamd17, study::ArmId(), tiny::baseline);
    QVERIFY(shared != nullptr);
    QCOMPARE(shared->n, 5); // each person once, P5 too
    QCOMPARE(shared->mean, 23.0);
    QVERIFY(!shared->responders.has_value());
    QVERIFY(!shared->remitters.has_value());
    QVERIFY(summary.cell(tiny::hamd17, tiny::open, tiny::baseline) == nullptr);
    QCOMPARE(summary.cellOrShared(tiny::hamd17, tiny::open, tiny::baseline), shared);
    QCOMPARE(summary.cellOrShared(tiny::hamd17, tiny::blocked, tiny::baseline), shared);
    QCOMPARE(summary.people.size(), std::size_t(5));
    QCOMPARE(summary.scores, std::size_t(18));
}

void SummaryTest::ownBaselineBesideSharedOnesStaysWithItsArm()
{
    study::Study study = tiny::sharedBaselineCrossover();
    tiny::addScore(study, 1, 2, tiny::baseline, 30.0); // P1 was scored again before the second treatment
    study::sortStudy(study);
    const analysis::Summary summary = summaryOf(study, tiny::selection());
    QCOMPARE(summary.cell(tiny::hamd17, tiny::blocked, tiny::baseline)->n, 1);
    QCOMPARE(summary.cell(tiny::hamd17, tiny::blocked, tiny::baseline)->mean, 30.0);
    QCOMPARE(summary.cell(tiny::hamd17, study::ArmId(), tiny::baseline)->n, 5);
}

void SummaryTest::parallelArmsKeepTheirOwnBaselines()
{
    const analysis::Summary summary = summaryOf(tiny::parallelArms(), tiny::selection());
    QVERIFY(summary.cell(tiny::hamd17, study::ArmId(), tiny::baseline) == nullptr);
    QCOMPARE(summary.cell(tiny::hamd17, tiny::open, tiny::baseline)->mean, 23.0);
    QCOMPARE(summary.cell(tiny::hamd17, tiny::blocked, tiny::baseline)->mean, 27.0);
    QCOMPARE(*summary.cell(tiny::hamd17, tiny::open, tiny::day1)->responders, 2); // 10 of 22, 12 of 24
    QVERIFY(summary.pairs.empty());
}

void SummaryTest::pairsAreCountedBySequence()
{
    const analysis::Summary summary = summaryOf(tiny::crossover(), tiny::selection());
    const auto pairsAt = [&summary](study::VisitId visit, study::SequenceId sequence) {
        for (const analysis::PairCount& pair : summary.pairs) {
            if (pair.visit == visit && pair.sequence == sequence) {
                return pair.n;
            }
        }
        return -1;
    };
    QCOMPARE(pairsAt(tiny::day1, tiny::openFirst), 2);
    QCOMPARE(pairsAt(tiny::day1, tiny::blockedFirst), 1);
    QCOMPARE(pairsAt(tiny::day3, tiny::openFirst), 2);
    QCOMPARE(pairsAt(tiny::day3, tiny::blockedFirst), 0); // P3 has no day 3 under the blocker
    QCOMPARE(pairsAt(tiny::day1, study::SequenceId()), -1);
}

void SummaryTest::completersAreThoseWithBothAtTheVisit()
{
    study::Selection selection = tiny::selection();
    selection.completersOnly = true;
    const analysis::Summary summary = summaryOf(tiny::crossover(), selection);
    QCOMPARE(summary.cell(tiny::hamd17, tiny::open, tiny::day1)->n, 3);
    QCOMPARE(summary.cell(tiny::hamd17, tiny::blocked, tiny::day1)->n, 3);
    QCOMPARE(summary.cell(tiny::hamd17, tiny::open, tiny::day3)->n, 2);
    QCOMPARE(summary.cell(tiny::hamd17, tiny::open, tiny::day3)->mean, 13.0); // P1, P2: 10, 16
    const analysis::Summary shared = summaryOf(tiny::sharedBaselineCrossover(), selection);
    QCOMPARE(shared.cell(tiny::hamd17, study::ArmId(), tiny::baseline)->n, 3); // complete at day 1
}

void SummaryTest::oneVisitOnly()
{
    const analysis::Summary summary = summaryOf(tiny::crossover(), tiny::selection(), {.onlyVisit = tiny::day3});
    QCOMPARE(summary.cells.size(), std::size_t(2));
    QCOMPARE(summary.cells[0].visit, tiny::day3);
    QCOMPARE(summary.scores, std::size_t(6));
}

void SummaryTest::onePersonHasNoInterval()
{
    const analysis::Summary summary = summaryOf(tiny::singleArm(1), tiny::selection());
    const analysis::SummaryCell* cell = summary.cell(tiny::hamd17, tiny::open, tiny::day1);
    QVERIFY(cell != nullptr);
    QCOMPARE(cell->n, 1);
    QCOMPARE(cell->mean, 11.0);
    QVERIFY(!cell->sd && !cell->se && !cell->lower && !cell->upper);
    QVERIFY(summary.pairs.empty());
}

void SummaryTest::everyScaleAtOnce()
{
    study::Study study = tiny::crossover();
    study.scales.push_back(study::scaleFrom(*study::catalogueScale(u"MADRS"), study::ScaleId(2)));
    study.assessments.push_back({.participant = study::ParticipantId(4),
                                 .visit = tiny::day1,
                                 .scale = study::ScaleId(2),
                                 .period = 1,
                                 .value = 30.0});
    study::sortStudy(study);
    study::Selection selection = tiny::selection();
    selection.scale = {};
    base::NoProgress progress;
    const auto summary = analysis::summarise(study, selection, progress);
    QVERIFY_RESULT(summary);
    QCOMPARE(summary->cells.size(), std::size_t(7));
    QCOMPARE(summary->cells.back().scale, study::ScaleId(2));
    QCOMPARE(summary->cells.back().withBaseline, 0); // no MADRS before: nobody to respond
    QCOMPARE(*summary->cells.back().responders, 0);
    QCOMPARE(summary->people.size(), std::size_t(4));
}

void SummaryTest::cancelled()
{
    Cancelling progress;
    const auto summary = analysis::summarise(tiny::crossover(), tiny::selection(), progress);
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, base::ErrorKind::Cancelled);
}

void SummaryTest::unknownScale()
{
    study::Selection selection = tiny::selection();
    selection.scale = study::ScaleId(77);
    base::NoProgress progress;
    const auto summary = analysis::summarise(tiny::crossover(), selection, progress);
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, base::ErrorKind::UnknownKey);
}

void SummaryTest::numbersThatAreNoneAreLeftOut()
{
    study::Study study = tiny::singleArm(3);
    study.assessments.back().value = std::nan("");
    const analysis::Summary summary = summaryOf(study, tiny::selection());
    QCOMPARE(summary.cell(tiny::hamd17, tiny::open, tiny::day1)->n, 2);
    QCOMPARE(summary.cell(tiny::hamd17, tiny::open, tiny::day1)->mean, 11.5);
}

QTEST_GUILESS_MAIN(SummaryTest)
#include "summary_test.moc"
