// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyses.h"
#include "core/analysis/responders.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using analysis::ResponderOutcomes;
using analysis::ResponseKind;

namespace {

analysis::AnalysisResult run(const study::Study& study, const analysis::Options& options = {})
{
    base::NoProgress progress;
    auto result = analysis::runAnalysis(u"responders", study, tiny::selection(), options, progress);
    return result ? *result : analysis::AnalysisResult{};
}

} // namespace

class RespondersTest : public QObject
{
    Q_OBJECT

private slots:
    void countsThePairs();
    void anyThreshold_data();
    void anyThreshold();
    void everyThresholdAgreesWithTheRule();
    void remissionNeedsNoBaseline();
    void meansOfTheSamePeople();
    void higherIsBetter();
    void parallelArmsAreTwoGroups();
    void singleArmHasOneShare();
    void nobodyIsLost();
    void ruleAndHeight();
    void errors();
};

// Pairs at day 1: P1 8 of 20 and 18 of 22, P2 12 of 24 and 20 of 24, P3 9 of 18 and 16 of 20.
void RespondersTest::countsThePairs()
{
    const auto outcomes = ResponderOutcomes::of(tiny::crossover(), tiny::selection(), ResponseKind::OfBaseline);
    QVERIFY_RESULT(outcomes);
    QVERIFY(outcomes->isPaired() && outcomes->isCompared());
    QCOMPARE(outcomes->people().size(), std::size_t(3));
    QCOMPARE(outcomes->halves(), std::vector<study::ParticipantId>{study::ParticipantId(4)});
    const analysis::ResponderCounts counts = outcomes->at(0.5);
    QCOMPARE(counts.pairs, (stats::PairedCounts{.firstOnly = 3}));
    QCOMPARE(counts.reference.responded, 3);
    QCOMPARE(counts.comparator.responded, 0);
    QCOMPARE(counts.difference.value.value(), -1.0);
    QCOMPARE(counts.p, 0.25); // 2 / 2^3
    QCOMPARE(counts.needed.value.value(), -1.0);
}

void RespondersTest::anyThreshold_data()
{
    QTest::addColumn<double>("threshold");
    QTest::addColumn<int>("reference");
    QTest::addColumn<int>("comparator");
    QTest::addColumn<int>("both");
    QTest::newRow("above all") << 0.7 << 0 << 0 << 0;
    QTest::newRow("exactly met") << 0.6 << 1 << 0 << 0;
    QTest::newRow("exactly met under the blocker") << 0.2 << 3 << 1 << 1; // P3 20 to 16, P1 and P2 less
    QTest::newRow("all") << 0.1 << 3 << 3 << 3;
}

void RespondersTest::anyThreshold()
{
    QFETCH(double, threshold);
    const auto outcomes = ResponderOutcomes::of(tiny::crossover(), tiny::selection(), ResponseKind::OfBaseline);
    const analysis::ResponderCounts counts = outcomes->at(threshold);
    QTEST(counts.reference.responded, "reference");
    QTEST(counts.comparator.responded, "comparator");
    QTEST(counts.pairs.both, "both");
    QCOMPARE(counts.pairs.pairs(), 3);
}

// Counting by binary search gives what asking everybody gives.
void RespondersTest::everyThresholdAgreesWithTheRule()
{
    study::Study study = tiny::crossover();
    const auto outcomes = ResponderOutcomes::of(study, tiny::selection(), ResponseKind::OfBaseline);
    const std::vector<std::vector<double>> open{{20, 8}, {24, 12}, {18, 9}};
    const std::vector<std::vector<double>> blocked{{22, 18}, {24, 20}, {20, 16}};
    for (int step = 0; step <= 100; ++step) {
        study.scales[0].responseFraction = step / 100.0;
        const auto asked = [&study](const std::vector<std::vector<double>>& people) {
            return static_cast<int>(std::count_if(people.begin(), people.end(), [&study](const auto& person) {
                return study::isResponse(study.scales[0], person[0], person[1]);
            }));
        };
        const analysis::ResponderCounts counts = outcomes->at(step / 100.0);
        QCOMPARE(counts.reference.responded, asked(open));
        QCOMPARE(counts.comparator.responded, asked(blocked));
    }
}

void RespondersTest::remissionNeedsNoBaseline()
{
    study::Study study = tiny::crossover();
    std::erase_if(study.assessments, [](const study::Assessment& row) { return row.visit == tiny::baseline; });
    QVERIFY(!ResponderOutcomes::of(study, tiny::selection(), ResponseKind::OfBaseline));
    const auto outcomes = ResponderOutcomes::of(study, tiny::selection(), ResponseKind::Score);
    QVERIFY_RESULT(outcomes);
    QCOMPARE(outcomes->at(7.0).reference.responded, 0);
    QCOMPARE(outcomes->at(8.0).reference.responded, 1); // the threshold itself belongs to it
    QCOMPARE(outcomes->at(16.0).pairs, (stats::PairedCounts{.both = 1, .firstOnly = 2}));
}

void RespondersTest::meansOfTheSamePeople()
{
    const auto scores = ResponderOutcomes::of(tiny::crossover(), tiny::selection(), ResponseKind::OfBaseline);
    QVERIFY(std::abs(scores->means().difference.value() - 25.0 / 3.0) < 1e-12); // 10, 8, 7
    QVERIFY(std::abs(scores->means().lower.value() - 4.5387) < 1e-3);           // t(2) = 4.3027
    QCOMPARE(scores->means().comparatorMean.value(), 18.0);
    const auto changes =
        ResponderOutcomes::of(tiny::crossover(), tiny::selection(study::Side::Both, study::Measure::Change),
                              ResponseKind::OfBaseline);
    QVERIFY(std::abs(changes->means().difference.value() - 7.0) < 1e-12); // -4 against -12, -12, -9
}

void RespondersTest::higherIsBetter()
{
    study::Study study = tiny::crossover();
    study.scales[0].direction = study::Direction::HigherIsBetter;
    const auto fraction = ResponderOutcomes::of(study, tiny::selection(), ResponseKind::OfBaseline);
    QCOMPARE(fraction->at(0.0).reference.responded, 0); // everybody fell
    const auto score = ResponderOutcomes::of(study, tiny::selection(), ResponseKind::Score);
    QCOMPARE(score->at(12.0).reference.responded, 1);
    QCOMPARE(score->at(18.0).comparator.responded, 2);
}

void RespondersTest::parallelArmsAreTwoGroups()
{
    const auto outcomes = ResponderOutcomes::of(tiny::parallelArms(), tiny::selection(), ResponseKind::OfBaseline);
    QVERIFY_RESULT(outcomes);
    QVERIFY(!outcomes->isPaired() && outcomes->isCompared());
    const analysis::ResponderCounts counts = outcomes->at(0.5); // 10/22, 12/24, 14/26, 16/28
    QCOMPARE(counts.reference.responded, 2);
    QCOMPARE(counts.reference.people, 2);
    QCOMPARE(counts.comparator.responded, 0);
    QCOMPARE(counts.comparator.people, 2);
    QVERIFY(std::abs(counts.p - 1.0 / 3.0) < 1e-12); // one of six tables, and its mirror
    QCOMPARE(outcomes->means().difference.value(), 4.0);
    QVERIFY(outcomes->means().lower.value() < 4.0);
}

void RespondersTest::singleArmHasOneShare()
{
    const auto outcomes = ResponderOutcomes::of(tiny::singleArm(1), tiny::selection(), ResponseKind::OfBaseline);
    QVERIFY_RESULT(outcomes);
    QVERIFY(!outcomes->isCompared());
    const analysis::ResponderCounts counts = outcomes->at(0.4);
    QCOMPARE(counts.reference.responded, 1);
    QCOMPARE(counts.comparator.people, 0);
    QVERIFY(!counts.difference.value.has_value());
    QVERIFY(!outcomes->means().difference.has_value());
    QCOMPARE(run(tiny::singleArm(1)).estimates.size(), std::size_t(1));
}

void RespondersTest::nobodyIsLost()
{
    const analysis::AnalysisResult result = run(tiny::crossover());
    QCOMPARE(result.n, 3);
    QCOMPARE(result.rowsUsed, 6);
    QCOMPARE(result.visit, u"day 1"_s);
    QCOMPARE(result.excluded.size(), std::size_t(2));
    QCOMPARE(result.excluded[0].participant, u"P4"_s);
    QCOMPARE(result.excluded[0].reason, u"HAM-D-17 at day 1 under one treatment alone"_s);
    QCOMPARE(result.excluded[1].reason, u"moved away"_s);
    const analysis::AnalysisResult remission = run(tiny::crossover(), {{u"rule"_s, u"remission"_s}});
    QVERIFY(remission.method.contains(u"a score of 7 or less"));
    const analysis::AnalysisResult own =
        run(tiny::crossover(), {{u"rule"_s, u"fraction"_s}, {u"threshold"_s, u"0.2"_s}});
    QVERIFY(own.method.contains(u"20 %"));
    QVERIFY(std::abs(own.estimates[1].value - 1.0 / 3.0) < 1e-12);
}

void RespondersTest::ruleAndHeight()
{
    study::Scale scale = tiny::crossover().scales[0];
    const auto rule = analysis::ownRule(scale, ResponseKind::OfBaseline);
    QCOMPARE(rule->threshold, 0.5);
    QCOMPARE(analysis::ruleHeight(scale, *rule), -50.0);
    QCOMPARE(analysis::ruleAtHeight(scale, ResponseKind::OfBaseline, -50.0), *rule);
    QCOMPARE(analysis::ruleHeight(scale, *analysis::ownRule(scale, ResponseKind::Score)), 7.0);
    scale.direction = study::Direction::HigherIsBetter;
    QCOMPARE(analysis::ruleHeight(scale, *rule), 50.0);
    scale.remissionThreshold.reset();
    QVERIFY(!analysis::ownRule(scale, ResponseKind::Score).has_value());
}

void RespondersTest::errors()
{
    using base::ErrorKind;
    study::Selection nowhere = tiny::selection();
    nowhere.scale = study::ScaleId(99);
    QCOMPARE(ResponderOutcomes::of(tiny::crossover(), nowhere, ResponseKind::Score).error().kind,
             ErrorKind::UnknownKey);
    QCOMPARE(ResponderOutcomes::of(tiny::emptyCrossover(), tiny::selection(), ResponseKind::Score).error().kind,
             ErrorKind::NotEnoughData);
    study::Study ruleless = tiny::crossover();
    ruleless.scales[0].responseFraction.reset();
    base::NoProgress progress;
    const auto result = analysis::runAnalysis(u"responders", ruleless, tiny::selection(), {}, progress);
    QCOMPARE(result.error().kind, ErrorKind::NotApplicable);
}

QTEST_GUILESS_MAIN(RespondersTest)
#include "responders_test.moc"
