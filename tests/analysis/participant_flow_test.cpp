// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/participant_flow.h"
#include "core/study/lookup.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using analysis::People;

namespace {

analysis::ParticipantFlow flowOf(const study::Study& study, const study::Selection& selection = {})
{
    auto flow = analysis::participantFlow(study, selection);
    return flow ? *flow : analysis::ParticipantFlow{};
}

People ids(std::initializer_list<int> numbers)
{
    People people;
    for (const int number : numbers) {
        people.emplace_back(number);
    }
    return people;
}

} // namespace

class ParticipantFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void countsACrossover();
    void peopleWithoutSequenceGoByWhatTheyWereGiven();
    void aFilterEmptiesGroupsAndKeepsThem();
    void parallelArmsHaveOnePeriod();
    void aTreatmentAgainstTheSequenceIsTold();
    void manyOrdersAreToldTogether();
    void pooledHasEverybodyOnce();
    void withoutPeopleOrScores();
    void anUnknownColumnIsAnError();
    void largeStudyAddsUp();
};

// P1 to P4 of the tiny study are treated in period 1, P4 not in period 2, P5 never.
void ParticipantFlowTest::countsACrossover()
{
    const auto flow = flowOf(tiny::crossover());
    QCOMPARE(flow.design, study::Design::TwoSequenceCrossover);
    QCOMPARE(flow.people, ids({1, 2, 3, 4, 5}));
    QCOMPARE(flow.groups.size(), std::size_t{2});
    const analysis::FlowGroup& openFirst = flow.groups[0];
    QCOMPARE(openFirst.sequence, tiny::openFirst);
    QCOMPARE(openFirst.people, ids({1, 2, 4, 5}));
    QCOMPARE(openFirst.periods.size(), std::size_t{2});
    QCOMPARE(openFirst.periods[0].arm, tiny::open);
    QCOMPARE(openFirst.periods[0].treated, ids({1, 2, 4}));
    QCOMPARE(openFirst.periods[0].notTreated, ids({5}));
    QCOMPARE(openFirst.periods[0].scored, ids({1, 2, 4}));
    QCOMPARE(openFirst.periods[1].treated, ids({1, 2}));
    QCOMPARE(openFirst.periods[1].notTreated, ids({4})); // who left before does not leave twice
    QCOMPARE(flow.groups[1].people, ids({3}));
    QCOMPARE(flow.completers, ids({1, 2, 3}));
    QCOMPARE(flow.visit, tiny::day1);
    QCOMPARE(flow.analysed, ids({1, 2, 3}));
    QCOMPARE(flow.origin, study::studyOrigin(tiny::crossover()));
}

void ParticipantFlowTest::peopleWithoutSequenceGoByWhatTheyWereGiven()
{
    const study::Study study = tests::exampleStudy(); // P4 has no sequence, P6 was never treated
    const auto flow = flowOf(study);
    QCOMPARE(flow.groups.size(), std::size_t{3});
    QVERIFY(!flow.groups[2].sequence.isValid());
    QCOMPARE(flow.groups[2].people, ids({4}));
    QCOMPARE(flow.groups[2].arms, (std::vector{study::ArmId(1), study::ArmId(2)}));
    QCOMPARE(flow.groups[0].people, ids({2, 6}));
    QCOMPARE(flow.groups[0].periods[0].notTreated, ids({6}));
    QVERIFY(flow.groups[0].between[0] == (analysis::DaysBetween{.n = 1, .least = 30.0, .most = 30.0}));
}

void ParticipantFlowTest::aFilterEmptiesGroupsAndKeepsThem()
{
    study::Selection selection;
    selection.where = {{u"sequence"_s, u"o-b"_s}};
    const auto flow = flowOf(tiny::crossover(), selection);
    QCOMPARE(flow.people, ids({1, 2, 4, 5}));
    QCOMPARE(flow.inStudy, 5);
    QCOMPARE(flow.groups.size(), std::size_t{2});
    QVERIFY(flow.groups[1].people.empty());
    QCOMPARE(flow.groups[1].inStudy, 1);
    QCOMPARE(flow.groups[1].periods[0].inStudy, 1);
    QVERIFY(flow.groups[1].periods[0].treated.empty());
    QCOMPARE(flow.analysed, ids({1, 2}));
    selection = {};
    selection.completersOnly = true;
    QCOMPARE(flowOf(tiny::crossover(), selection).people, ids({1, 2, 3}));
}

void ParticipantFlowTest::parallelArmsHaveOnePeriod()
{
    const study::Study study = tiny::parallelArms();
    const auto flow = flowOf(study);
    QCOMPARE(flow.design, study::Design::ParallelArms);
    std::size_t treated = 0;
    for (const analysis::FlowGroup& group : flow.groups) {
        QVERIFY(group.periods.size() <= 1);
        treated += group.periods.empty() ? 0 : group.periods[0].treated.size();
    }
    People expected;
    for (const study::Period& period : study.periods) {
        if (period.arm.isValid() && (expected.empty() || expected.back() != period.participant)) {
            expected.push_back(period.participant);
        }
    }
    QCOMPARE(treated, expected.size());
    QVERIFY(!flow.analysed.empty());
}

void ParticipantFlowTest::aTreatmentAgainstTheSequenceIsTold()
{
    study::Study study = tiny::crossover();
    for (study::Period& period : study.periods) {
        if (period.participant == study::ParticipantId(1) && period.ordinal == 1) {
            period.arm = tiny::blocked;
        }
    }
    const auto flow = flowOf(study);
    QCOMPARE(flow.groups[0].periods[0].otherArm, ids({1}));
    QVERIFY(flow.groups[0].periods[1].otherArm.empty());
}

void ParticipantFlowTest::manyOrdersAreToldTogether()
{
    study::Study study = tiny::emptyCrossover();
    study.sequences.clear();
    for (int person = 1; person <= 16; ++person) { // every order of four treatments
        tiny::addPerson(study, person, study::SequenceId());
        for (int period = 0; period < 4; ++period) {
            study.periods.push_back({.participant = study::ParticipantId(person),
                                     .ordinal = static_cast<std::int16_t>(period + 1),
                                     .arm = ((person - 1) >> period) % 2 == 0 ? tiny::open : tiny::blocked});
        }
    }
    study::sortStudy(study);
    const auto flow = flowOf(study);
    QCOMPARE(flow.groups.size(), std::size_t{1});
    QCOMPARE(flow.groups[0].people.size(), std::size_t{16});
    QVERIFY(flow.groups[0].arms.empty());
}

void ParticipantFlowTest::pooledHasEverybodyOnce()
{
    const auto flow = flowOf(tiny::crossover());
    const auto pooled = analysis::pooledFlow(flow);
    QCOMPARE(pooled.groups.size(), std::size_t{1});
    QCOMPARE(pooled.groups[0].people, ids({1, 2, 3, 4, 5}));
    QCOMPARE(pooled.groups[0].periods[0].treated, ids({1, 2, 3, 4}));
    QCOMPARE(pooled.groups[0].periods[0].notTreated, ids({5}));
    QCOMPARE(pooled.groups[0].periods[1].treated, ids({1, 2, 3}));
    QVERIFY(!pooled.groups[0].periods[0].arm.isValid());
    QCOMPARE(pooled.completers, flow.completers);
}

void ParticipantFlowTest::withoutPeopleOrScores()
{
    const auto nothing = flowOf(study::Study());
    QVERIFY(nothing.people.empty());
    QVERIFY(nothing.groups.empty());
    QCOMPARE(nothing.periods(), std::size_t{0});

    study::Study unscored = tiny::crossover();
    unscored.assessments.clear();
    const auto flow = flowOf(unscored);
    QCOMPARE(flow.groups[0].periods[0].treated, ids({1, 2, 4}));
    QCOMPARE(flow.groups[0].periods[0].notScored, ids({1, 2, 4}));
    QVERIFY(flow.completers.empty());
    QVERIFY(flow.analysed.empty());
}

void ParticipantFlowTest::anUnknownColumnIsAnError()
{
    study::Selection selection;
    selection.where = {{u"nonsense"_s, u"1"_s}};
    const auto flow = analysis::participantFlow(tiny::crossover(), selection);
    QVERIFY(!flow);
    QCOMPARE(flow.error().kind, base::ErrorKind::UnknownKey);
}

void ParticipantFlowTest::largeStudyAddsUp()
{
    const auto flow = flowOf(tests::largeStudy(2000, 4));
    QCOMPARE(flow.groups[0].people.size() + flow.groups[1].people.size(), std::size_t{2000});
    QCOMPARE(flow.completers.size(), std::size_t{2000});
    QCOMPARE(flow.analysed.size(), std::size_t{2000});
}

QTEST_GUILESS_MAIN(ParticipantFlowTest)
#include "participant_flow_test.moc"
