// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two thousand trials that nobody would want: next to no people, constant scores, visits that nobody came to, values
// beyond all bounds. Every method gives numbers or names its error.
#include "core/base/random.h"
#include "core/stats/bootstrap.h"
#include "core/stats/crossover.h"
#include "core/stats/descriptive.h"
#include "core/stats/effect_size.h"
#include "core/stats/mcnemar.h"
#include "core/stats/mixed_model.h"
#include "core/stats/mmrm.h"
#include "core/stats/model_terms.h"
#include "core/stats/paired_t.h"
#include "core/stats/permutation.h"
#include "core/stats/welch_t.h"
#include "core/stats/wilcoxon.h"
#include "tests/support/result_check.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <string>

namespace {

constexpr int trials = 2'000;

/// Nothing to complain of where it failed: the error has a name, and is none of those that a method cannot have.
template <typename T>
bool isNamed(const base::Result<T>& result)
{
    using enum base::ErrorKind;
    const auto kind = result.error().kind;
    return kind == InvalidValue || kind == NotApplicable || kind == NotEnoughData || kind == SingularDesign ||
           kind == NotConverged;
}

bool areFinite(std::initializer_list<double> values)
{
    return std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
}

bool isShare(double p)
{
    return p >= 0.0 && p <= 1.0;
}

enum class Kind { Constant, FewLevels, Normal, Huge, Tiny, NearlyConstant, NotFinite };

double scoreOf(base::Random& random, Kind kind)
{
    switch (kind) {
    case Kind::Constant:
        return 7.0;
    case Kind::FewLevels:
        return double(random.below(3));
    case Kind::Normal:
        return 20.0 + 5.0 * random.normal();
    case Kind::Huge:
        return 1e300 * random.normal();
    case Kind::Tiny:
        return 1e-300 * random.normal();
    case Kind::NearlyConstant:
        return 1e9 + 1e-7 * double(random.below(3));
    case Kind::NotFinite:
        break;
    }
    const double rare =
        random.chance(0.5) ? std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
    return random.chance(0.2) ? rare : random.normal();
}

Kind kindOf(int trial)
{
    return Kind(trial % 7);
}

std::vector<double> scores(base::Random& random, Kind kind, std::uint64_t mostPeople)
{
    std::vector<double> values(random.below(mostPeople + 1));
    for (double& value : values) {
        value = scoreOf(random, kind);
    }
    return values;
}

} // namespace

class DegenerateTrialsTest : public QObject
{
    Q_OBJECT

private slots:
    void pairs();
    void groups();
    void crossovers();
    void resampling();
    void models();
};

void DegenerateTrialsTest::pairs()
{
    base::Random random(21);
    for (int trial = 0; trial < trials; ++trial) {
        const auto first = scores(random, kindOf(trial), 5);
        auto second = first;
        for (double& value : second) {
            value = random.chance(0.3) ? value : scoreOf(random, kindOf(trial));
        }
        const auto t = stats::pairedT(first, second);
        QVERIFY(t ? areFinite({t->meanDifference, t->se, t->t, t->lower, t->upper}) && isShare(t->p) : isNamed(t));
        const auto sizes = stats::pairedEffectSizes(first, second);
        QVERIFY(sizes ? areFinite({sizes->cohenDz.estimate, sizes->cohenDz.lower, sizes->cohenDz.upper,
                                   sizes->commonLanguage.lower, sizes->commonLanguage.upper}) &&
                            (!sizes->hedgesGav ||
                             areFinite({sizes->hedgesGav->estimate, sizes->hedgesGav->lower, sizes->hedgesGav->upper}))
                      : isNamed(sizes));
        for (const auto zeros : {stats::Zeros::Pratt, stats::Zeros::Dropped}) {
            const auto ranks = stats::wilcoxon(first, zeros);
            QVERIFY(ranks ? areFinite({ranks->plus, ranks->minus, ranks->estimate, ranks->lower.value_or(0.0),
                                       ranks->upper.value_or(0.0), ranks->attainedLevel}) &&
                                isShare(ranks->p) && isShare(ranks->normalP)
                          : isNamed(ranks));
        }
        const auto described = stats::describe(first);
        QVERIFY(!described || areFinite({described->median, described->q1, described->q3}));
    }
}

void DegenerateTrialsTest::groups()
{
    base::Random random(22);
    for (int trial = 0; trial < trials; ++trial) {
        const auto t = stats::welchT(scores(random, kindOf(trial), 4), scores(random, kindOf(trial / 7), 4));
        QVERIFY(t ? areFinite({t->meanDifference, t->se, t->t, t->degreesOfFreedom, t->lower, t->upper}) &&
                        isShare(t->p)
                  : isNamed(t));
        const stats::PairedCounts counts{int(random.below(3)), int(random.below(3)), int(random.below(3)),
                                         int(random.below(3)) - 1};
        const auto changed = stats::mcnemar(counts);
        QVERIFY(changed ? isShare(changed->exact.p) && isShare(changed->midP.p) &&
                              isShare(changed->exact.share.lower) && isShare(changed->midP.share.upper)
                        : isNamed(changed));
        const auto difference = stats::pairedDifference(counts);
        QVERIFY(difference ? areFinite({difference->lower, difference->upper}) : isNamed(difference));
        if (difference) {
            const auto number = stats::numberNeeded(*difference);
            QVERIFY(!std::isnan(number.value.value_or(0.0)) && !std::isnan(number.atLower) &&
                    !std::isnan(number.atUpper));
        }
    }
}

void DegenerateTrialsTest::crossovers()
{
    base::Random random(23);
    for (int trial = 0; trial < trials; ++trial) {
        std::vector<stats::CrossoverPerson> people;
        const auto count = random.below(7);
        for (std::uint64_t i = 0; i < count; ++i) {
            const auto score = [&] {
                return random.chance(0.2) ? std::nullopt : std::optional(scoreOf(random, kindOf(trial)));
            };
            people.push_back({random.chance(0.5), score(), score()});
        }
        const auto result = stats::crossover(people);
        if (!result) {
            QVERIFY(isNamed(result));
            continue;
        }
        for (const auto& effect : {std::optional(result->treatment), std::optional(result->period), result->carryover,
                                   result->firstPeriod}) {
            QVERIFY(!effect || (areFinite({effect->estimate, effect->se, effect->degreesOfFreedom, effect->t,
                                           effect->lower, effect->upper}) &&
                                isShare(effect->p)));
        }
    }
}

void DegenerateTrialsTest::resampling()
{
    base::Random random(24);
    base::NoProgress progress;
    for (int trial = 0; trial < trials; ++trial) {
        const auto first = scores(random, kindOf(trial), 5);
        const auto second = scores(random, kindOf(trial), 5);
        const stats::PermutationOptions options{.samples = 200, .alwaysSample = trial % 2 == 0};
        for (const auto& test : {stats::signFlip(first, options, progress),
                                 stats::rerandomiseSequences(first, second, options, progress)}) {
            QVERIFY(test ? areFinite({test->effect}) && isShare(test->p) && isShare(test->lower) && isShare(test->upper)
                         : isNamed(test));
        }
        const auto mean = [&first](std::span<const std::uint32_t> people) {
            double sum = 0.0;
            for (const std::uint32_t person : people) {
                sum += first[person] / double(people.size());
            }
            return std::isfinite(sum) ? std::optional(sum) : std::nullopt;
        };
        const auto resampled = stats::bootstrap(std::vector<int>(first.size(), 0), mean, {.resamples = 100}, progress);
        QVERIFY(resampled
                    ? areFinite({resampled->estimate, resampled->se, resampled->bias, resampled->percentile.lower,
                                 resampled->percentile.upper, resampled->bca.value_or(stats::BootstrapLimits{}).lower})
                    : isNamed(resampled));
    }
}

void DegenerateTrialsTest::models()
{
    using enum stats::DegreesOfFreedom;
    base::Random random(25);
    base::NoProgress progress;
    for (int trial = 0; trial < trials; ++trial) {
        stats::Factor treatment{"treatment", {"p", "k"}, {}};
        stats::Factor day{"day", {"1", "2"}, {}};
        std::vector<double> y;
        std::vector<int> subjects;
        const int people = int(random.below(7));
        for (int person = 0; person < people; ++person) {
            for (int visit = 0; visit < 2; ++visit) {
                if (random.chance(0.25)) {
                    continue;
                }
                y.push_back(scoreOf(random, kindOf(trial)));
                subjects.push_back(person);
                treatment.levelOf.push_back(random.chance(0.1) ? visit : person % 2);
                day.levelOf.push_back(visit);
            }
        }
        const auto visits = day.levelOf;
        const auto design = stats::modelDesign({{treatment, day}, {}, {{"treatment"}, {"day"}}});
        if (!design) {
            QVERIFY(isNamed(design));
            continue;
        }
        const auto ladder = stats::fitMmrmLadder({y, design->matrix, subjects, visits, {"1", "2"}}, {}, progress);
        QVERIFY(ladder || isNamed(ladder));
        const auto mixed = stats::fitInterceptModel(y, design->matrix, subjects);
        QVERIFY(mixed || isNamed(mixed));
        for (const stats::MixedFit* fit : {ladder ? &ladder->fit : nullptr, mixed ? &*mixed : nullptr}) {
            for (const auto degrees : {Satterthwaite, KenwardRogerLinear, BetweenWithin, Asymptotic}) {
                if (fit == nullptr) {
                    continue;
                }
                const auto tests = stats::testCoefficients(*fit, {.degreesOfFreedom = degrees});
                QVERIFY(tests || isNamed(tests));
                for (const auto& test : tests.value_or(std::vector<stats::ContrastResult>{})) {
                    QVERIFY(areFinite({test.estimate, test.se, test.t, test.lower, test.upper}) && isShare(test.p));
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(DegenerateTrialsTest)
#include "degenerate_trials_test.moc"
