// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two thousand small trials for each method, drawn from the model it assumes.
#include "core/base/random.h"
#include "core/stats/bootstrap.h"
#include "core/stats/crossover.h"
#include "core/stats/distribution.h"
#include "core/stats/effect_size.h"
#include "core/stats/fisher_exact.h"
#include "core/stats/mcnemar.h"
#include "core/stats/paired_t.h"
#include "core/stats/permutation.h"
#include "core/stats/proportion.h"
#include "core/stats/welch_t.h"
#include "core/stats/wilcoxon.h"
#include "tests/stats/trial_tally.h"
#include "tests/support/result_check.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

std::vector<double> normals(base::Random& random, std::size_t count, double mean, double sd)
{
    std::vector<double> values(count);
    for (double& value : values) {
        value = mean + sd * random.normal();
    }
    return values;
}

/// Symmetric about zero, whole numbers, many of them equal: differences of a rating scale.
std::vector<double> scaleDifferences(base::Random& random, std::size_t count)
{
    auto values = normals(random, count, 0.0, 3.0);
    for (double& value : values) {
        value = std::round(value * std::fabs(value) / 3.0);
    }
    return values;
}

std::vector<stats::CrossoverPerson> crossoverTrial(base::Random& random, double effect, double period)
{
    std::vector<stats::CrossoverPerson> people;
    const auto first = 3 + random.below(6);
    const auto all = first + 3 + random.below(6);
    for (std::uint64_t i = 0; i < all; ++i) {
        const bool treatedFirst = i < first;
        const double level = 20.0 + 5.0 * random.normal();
        people.push_back({treatedFirst, level + (treatedFirst ? effect : 0.0) + 3.0 * random.normal(),
                          level + period + (treatedFirst ? 0.0 : effect) + 3.0 * random.normal()});
    }
    return people;
}

int successes(base::Random& random, int people, double probability)
{
    int count = 0;
    for (int i = 0; i < people; ++i) {
        count += random.chance(probability) ? 1 : 0;
    }
    return count;
}

stats::PairedCounts pairedCounts(base::Random& random, double firstOnly, double secondOnly)
{
    stats::PairedCounts counts;
    const auto pairs = 8 + random.below(18);
    for (std::uint64_t i = 0; i < pairs; ++i) {
        const double draw = random.uniform();
        ++(draw < firstOnly                      ? counts.firstOnly
           : draw < firstOnly + secondOnly       ? counts.secondOnly
           : draw < firstOnly + secondOnly + 0.2 ? counts.both
                                                 : counts.neither);
    }
    return counts;
}

} // namespace

class RandomTrialsTest : public QObject
{
    Q_OBJECT

private slots:
    void pairedT();
    void welchT();
    void crossover();
    void effectSizes();
    void wilcoxon();
    void permutations();
    void sampledPermutations();
    void pairedResponders();
    void singleShares();
    void bootstrap();
};

void RandomTrialsTest::pairedT()
{
    base::Random random(1);
    TrialTally tally{.method = u"Paired t"_s};
    for (int trial = 0; trial < TrialTally::trials; ++trial) {
        const auto n = 4 + random.below(17);
        const auto none = stats::oneSampleT(normals(random, n, 0.0, 6.0));
        const double effect = 5.0 * random.normal();
        const auto some = stats::oneSampleT(normals(random, n, effect, 6.0));
        QVERIFY_RESULT(none);
        QVERIFY_RESULT(some);
        tally.p.push_back(none->p);
        tally.addInterval(some->lower, effect, some->upper);
    }
    verifyExactlyCalibrated(tally);
}

void RandomTrialsTest::welchT()
{
    base::Random random(2);
    TrialTally tally{.method = u"Welch t"_s};
    for (int trial = 0; trial < TrialTally::trials; ++trial) {
        const auto first = normals(random, 8 + random.below(8), 20.0, 4.0);
        const auto n = 8 + random.below(8);
        const auto none = stats::welchT(first, normals(random, n, 20.0, 8.0));
        const auto some = stats::welchT(first, normals(random, n, 26.0, 8.0));
        QVERIFY_RESULT(none);
        QVERIFY_RESULT(some);
        tally.p.push_back(none->p);
        tally.addInterval(some->lower, 6.0, some->upper);
    }
    verifyExactlyCalibrated(tally);
}

void RandomTrialsTest::crossover()
{
    base::Random random(3);
    TrialTally treatment{.method = u"AB/BA crossover, treatment"_s};
    TrialTally period{.method = u"AB/BA crossover, period"_s};
    TrialTally carryover{.method = u"AB/BA crossover, carry-over"_s};
    TrialTally firstPeriod{.method = u"AB/BA crossover, first period alone"_s};
    for (int trial = 0; trial < TrialTally::trials; ++trial) {
        const double effect = 4.0 * random.normal();
        const auto none = stats::crossover(crossoverTrial(random, 0.0, 0.0));
        const auto some = stats::crossover(crossoverTrial(random, effect, -2.0));
        QVERIFY_RESULT(none);
        QVERIFY_RESULT(some);
        QVERIFY(none->carryover && none->firstPeriod && some->carryover && some->firstPeriod);
        treatment.p.push_back(none->treatment.p);
        period.p.push_back(none->period.p);
        carryover.p.push_back(none->carryover->p);
        firstPeriod.p.push_back(none->firstPeriod->p);
        treatment.addInterval(some->treatment.lower, effect, some->treatment.upper);
        period.addInterval(some->period.lower, -2.0, some->period.upper);
        carryover.addInterval(some->carryover->lower, 0.0, some->carryover->upper);
        firstPeriod.addInterval(some->firstPeriod->lower, effect, some->firstPeriod->upper);
    }
    for (const TrialTally& tally : {treatment, period, carryover, firstPeriod}) {
        verifyExactlyCalibrated(tally);
    }
}

void RandomTrialsTest::effectSizes()
{
    base::Random random(4);
    TrialTally dz{.method = u"Cohen's dz"_s};
    TrialTally language{.method = u"Common-language effect"_s};
    TrialTally gav{.method = u"Hedges' g_av"_s};
    for (int trial = 0; trial < TrialTally::trials; ++trial) {
        const double effect = 0.8 * random.normal();
        const auto n = 5 + random.below(16);
        const auto second = normals(random, n, 0.0, 1.0);
        auto first = normals(random, n, effect, 1.0);
        const auto sizes = stats::pairedEffectSizes(first, second);
        QVERIFY_RESULT(sizes);
        const double truth = effect / std::sqrt(2.0);
        dz.addInterval(sizes->cohenDz.lower, truth, sizes->cohenDz.upper);
        language.addInterval(sizes->commonLanguage.lower, stats::normalCdf(truth), sizes->commonLanguage.upper);
        gav.addInterval(sizes->hedgesGav->lower, effect, sizes->hedgesGav->upper);
    }
    for (const TrialTally& tally : {dz, language}) {
        QVERIFY2(std::fabs(tally.coverage() - 0.95) <= 0.015, qPrintable(tally.row()));
        verifyOnPage(tally);
    }
    verifyOnPage(gav);
}

void RandomTrialsTest::wilcoxon()
{
    base::Random random(5);
    TrialTally pratt{.method = u"Signed rank, exact, zeros ranked (Pratt)"_s};
    TrialTally dropped{.method = u"Signed rank, exact, zeros dropped"_s};
    for (int trial = 0; trial < TrialTally::trials; ++trial) {
        const auto differences = scaleDifferences(random, 6 + random.below(15));
        for (const auto& [zeros, tally] :
             {std::pair{stats::Zeros::Pratt, &pratt}, std::pair{stats::Zeros::Dropped, &dropped}}) {
            const auto test = stats::wilcoxon(differences, zeros);
            if (!test) { // all zero
                QCOMPARE(test.error().kind, base::ErrorKind::NotApplicable);
                tally->p.push_back(1.0);
                tally->addInterval(0.0, 0.0, 0.0);
                continue;
            }
            QVERIFY(test->exact && test->lower && test->upper);
            tally->p.push_back(test->p);
            tally->addInterval(*test->lower, 0.0, *test->upper);
        }
    }
    verifyConservative(pratt);
    verifyConservative(dropped);
}

void RandomTrialsTest::permutations()
{
    base::Random random(6);
    base::NoProgress progress;
    TrialTally flips{.method = u"Sign flips, exact"_s};
    TrialTally sequences{.method = u"Re-randomised sequences, exact"_s};
    for (int trial = 0; trial < TrialTally::trials; ++trial) {
        const auto flipped = stats::signFlip(scaleDifferences(random, 5 + random.below(12)), {}, progress);
        QVERIFY(flipped || flipped.error().kind == base::ErrorKind::NotApplicable);
        flips.p.push_back(flipped ? flipped->p : 1.0);
        auto treatedFirst = normals(random, 3 + random.below(6), -2.0, 4.0); // -2: the period's part
        auto treatedSecond = normals(random, 3 + random.below(6), -2.0, 4.0);
        if (trial % 2 == 0) { // as a scale has it
            for (auto* values : {&treatedFirst, &treatedSecond}) {
                for (double& value : *values) {
                    value = std::round(value);
                }
            }
        }
        const auto drawn = stats::rerandomiseSequences(treatedFirst, treatedSecond, {}, progress);
        QVERIFY(drawn || drawn.error().kind == base::ErrorKind::NotApplicable);
        sequences.p.push_back(drawn ? drawn->p : 1.0);
        QVERIFY(!drawn || drawn->method != stats::PermutationMethod::Sampled);
    }
    verifyConservative(flips);
    verifyConservative(sequences);
}

void RandomTrialsTest::sampledPermutations()
{
    base::Random random(7);
    base::NoProgress progress;
    TrialTally flips{.method = u"Sign flips, 999 sampled"_s};
    TrialTally ofP{.method = u"99 % interval of a sampled p"_s};
    for (int trial = 0; trial < TrialTally::trials; ++trial) {
        const auto differences = normals(random, 12, 0.0, 5.0);
        const auto exact = stats::signFlip(differences, {}, progress);
        const auto sampled =
            stats::signFlip(differences, {.seed = random.next(), .samples = 999, .alwaysSample = true}, progress);
        QVERIFY_RESULT(exact);
        QVERIFY_RESULT(sampled);
        flips.p.push_back(sampled->p);
        ofP.addInterval(sampled->lower, exact->p, sampled->upper);
    }
    verifyConservative(flips);
    verifyConservative(ofP, 0.99);
}

void RandomTrialsTest::pairedResponders()
{
    base::Random random(8);
    TrialTally exact{.method = u"McNemar, exact"_s};
    TrialTally midP{.method = u"McNemar, mid-p"_s};
    TrialTally newcombe{.method = u"Paired difference of shares, Newcombe 10"_s};
    for (int trial = 0; trial < TrialTally::trials; ++trial) {
        const auto none = stats::mcnemar(pairedCounts(random, 0.3, 0.3));
        const auto counts = pairedCounts(random, 0.4, 0.15);
        const auto some = stats::mcnemar(counts);
        const auto difference = stats::pairedDifference(counts);
        QVERIFY_RESULT(none);
        QVERIFY_RESULT(some);
        QVERIFY_RESULT(difference);
        exact.p.push_back(none->exact.p);
        midP.p.push_back(none->midP.p);
        exact.addInterval(some->exact.share.lower, 0.4 / 0.55, some->exact.share.upper);
        midP.addInterval(some->midP.share.lower, 0.4 / 0.55, some->midP.share.upper);
        newcombe.addInterval(difference->lower, 0.15 - 0.4, difference->upper);
    }
    verifyConservative(exact);
    verifyOnPage(midP);
    verifyOnPage(newcombe);
}

void RandomTrialsTest::singleShares()
{
    base::Random random(9);
    TrialTally exact{.method = u"Share, Clopper–Pearson"_s};
    TrialTally score{.method = u"Share, Wilson"_s};
    TrialTally fisher{.method = u"Fisher's exact test"_s};
    TrialTally newcombe{.method = u"Difference of two groups' shares, Newcombe 10"_s};
    for (int trial = 0; trial < TrialTally::trials; ++trial) {
        const int people = 5 + static_cast<int>(random.below(21));
        const int others = 5 + static_cast<int>(random.below(21));
        const double share = 0.05 + 0.9 * random.uniform();
        const int events = successes(random, people, share);
        const auto clopper = stats::clopperPearson(events, people);
        const auto wilson = stats::wilson(events, people);
        const auto p = stats::fisherExact(events, people, successes(random, others, share), others);
        const auto difference =
            stats::independentDifference(events, people, successes(random, others, 0.5 * share), others);
        QVERIFY_RESULT(clopper);
        QVERIFY_RESULT(wilson);
        QVERIFY_RESULT(p);
        QVERIFY_RESULT(difference);
        exact.addInterval(clopper->lower, share, clopper->upper);
        score.addInterval(wilson->lower, share, wilson->upper);
        fisher.p.push_back(*p);
        newcombe.addInterval(difference->lower, -0.5 * share, difference->upper);
    }
    verifyConservative(exact);
    verifyConservative(fisher);
    verifyOnPage(score);
    verifyOnPage(newcombe);
}

void RandomTrialsTest::bootstrap()
{
    base::Random random(10);
    base::NoProgress progress;
    TrialTally percentile{.method = u"Bootstrap of a mean of 12, percentile"_s};
    TrialTally corrected{.method = u"Bootstrap of a mean of 12, BCa"_s};
    const std::vector<int> strata(12, 0);
    for (int trial = 0; trial < TrialTally::trials; ++trial) {
        const auto values = normals(random, strata.size(), 2.0, 5.0);
        const auto mean = [&values](std::span<const std::uint32_t> people) {
            double sum = 0.0;
            for (const std::uint32_t person : people) {
                sum += values[person];
            }
            return std::optional(sum / static_cast<double>(people.size()));
        };
        const auto result = stats::bootstrap(strata, mean, {.seed = random.next(), .resamples = 499}, progress);
        QVERIFY_RESULT(result);
        QVERIFY(result->bca);
        percentile.addInterval(result->percentile.lower, 2.0, result->percentile.upper);
        corrected.addInterval(result->bca->lower, 2.0, result->bca->upper);
    }
    verifyOnPage(percentile);
    verifyOnPage(corrected);
}

QTEST_GUILESS_MAIN(RandomTrialsTest)
#include "random_trials_test.moc"
