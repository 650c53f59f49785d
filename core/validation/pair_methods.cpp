// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/bootstrap.h"
#include "core/stats/crossover.h"
#include "core/stats/descriptive.h"
#include "core/stats/effect_size.h"
#include "core/stats/paired_t.h"
#include "core/stats/permutation.h"
#include "core/stats/welch_t.h"
#include "core/stats/wilcoxon.h"
#include "core/validation/method_groups.h"

namespace validation {

using namespace Qt::StringLiterals;

namespace {

base::Result<NamedNumbers> descriptionNumbers(const QJsonObject& input)
{
    const auto described = stats::describe(numbersOf(input["values"_L1]));
    if (!described) {
        return base::fail(base::ErrorKind::NotEnoughData, "values");
    }
    NamedNumbers numbers{{u"n"_s, described->n},
                         {u"mean"_s, described->mean},
                         {u"median"_s, described->median},
                         {u"q1"_s, described->q1},
                         {u"q3"_s, described->q3}};
    for (const auto& [name, value] : {std::pair(u"sd"_s, described->sd), std::pair(u"se"_s, described->se),
                                      std::pair(u"lower"_s, described->lower), std::pair(u"upper"_s, described->upper)}) {
        if (value) {
            numbers[name] = *value;
        }
    }
    return numbers;
}

base::Result<NamedNumbers> pairedTNumbers(const QJsonObject& input)
{
    const auto test = stats::pairedT(numbersOf(input["first"_L1]), numbersOf(input["second"_L1]));
    if (!test) {
        return tl::unexpected(test.error());
    }
    return NamedNumbers{{u"n"_s, test->n},         {u"meanDifference"_s, test->meanDifference},
                        {u"se"_s, test->se},       {u"t"_s, test->t},
                        {u"p"_s, test->p},         {u"degreesOfFreedom"_s, test->degreesOfFreedom},
                        {u"lower"_s, test->lower}, {u"upper"_s, test->upper}};
}

base::Result<NamedNumbers> welchNumbers(const QJsonObject& input)
{
    const auto test = stats::welchT(numbersOf(input["first"_L1]), numbersOf(input["second"_L1]));
    if (!test) {
        return tl::unexpected(test.error());
    }
    return NamedNumbers{{u"difference"_s, test->meanDifference},
                        {u"se"_s, test->se},
                        {u"t"_s, test->t},
                        {u"df"_s, test->degreesOfFreedom},
                        {u"p"_s, test->p},
                        {u"lower"_s, test->lower},
                        {u"upper"_s, test->upper}};
}

void addEffect(NamedNumbers& numbers, const QString& name, const stats::CrossoverEffect& effect)
{
    numbers[name + u" estimate"] = effect.estimate;
    numbers[name + u" se"] = effect.se;
    numbers[name + u" degreesOfFreedom"] = effect.degreesOfFreedom;
    numbers[name + u" t"] = effect.t;
    numbers[name + u" p"] = effect.p;
    numbers[name + u" lower"] = effect.lower;
    numbers[name + u" upper"] = effect.upper;
}

base::Result<NamedNumbers> crossoverNumbers(const QJsonObject& input)
{
    std::vector<stats::CrossoverPerson> people;
    for (const bool treatedFirst : {true, false}) {
        const auto first = numbersOf(input[treatedFirst ? "a1"_L1 : "b1"_L1]);
        const auto second = numbersOf(input[treatedFirst ? "a2"_L1 : "b2"_L1]);
        for (std::size_t i = 0; i < first.size(); ++i) {
            people.push_back({treatedFirst, first[i], second.at(i)});
        }
    }
    const auto fit = stats::crossover(people);
    if (!fit) {
        return tl::unexpected(fit.error());
    }
    NamedNumbers numbers;
    addEffect(numbers, u"treatment"_s, fit->treatment);
    addEffect(numbers, u"period"_s, fit->period);
    if (fit->carryover) {
        addEffect(numbers, u"carryover"_s, *fit->carryover);
    }
    if (fit->firstPeriod) {
        addEffect(numbers, u"firstPeriod"_s, *fit->firstPeriod);
    }
    return numbers;
}

base::Result<NamedNumbers> signedRankNumbers(const QJsonObject& input)
{
    const auto x = numbersOf(input["x"_L1]);
    const auto pratt = stats::wilcoxon(x);
    const auto dropped = stats::wilcoxon(x, stats::Zeros::Dropped);
    if (!pratt || !dropped) {
        return tl::unexpected(pratt ? dropped.error() : pratt.error());
    }
    NamedNumbers numbers{{u"plus"_s, pratt->plus},
                         {u"minus"_s, pratt->minus},
                         {u"zeros"_s, pratt->zeros},
                         {u"pratt"_s, pratt->p},
                         {u"dropped"_s, dropped->p},
                         {u"droppedPlus"_s, dropped->plus},
                         {u"droppedNormal"_s, dropped->normalP},
                         {u"estimate"_s, pratt->estimate},
                         {u"attained"_s, pratt->attainedLevel}};
    if (pratt->lower && pratt->upper) {
        numbers[u"lower"_s] = *pratt->lower;
        numbers[u"upper"_s] = *pratt->upper;
    }
    return numbers;
}

base::Result<NamedNumbers> rearrangedP(const base::Result<stats::PermutationTest>& test)
{
    return test ? base::Result<NamedNumbers>(NamedNumbers{{u"p"_s, test->p}}) : tl::unexpected(test.error());
}

base::Result<NamedNumbers> signFlipNumbers(const QJsonObject& input)
{
    base::NoProgress progress;
    return rearrangedP(stats::signFlip(numbersOf(input["x"_L1]), {}, progress));
}

base::Result<NamedNumbers> sequenceNumbers(const QJsonObject& input)
{
    base::NoProgress progress;
    return rearrangedP(
        stats::rerandomiseSequences(numbersOf(input["first"_L1]), numbersOf(input["second"_L1]), {}, progress));
}

base::Result<NamedNumbers> bootstrapNumbers(const QJsonObject& input)
{
    constexpr double level = 0.95;
    const auto resampled = numbersOf(input["resampled"_L1]);
    const auto percentile = stats::percentileLimits(resampled, level);
    const auto bca =
        stats::bcaLimits(resampled, numberIn(input, "estimate"_L1), numbersOf(input["leftOut"_L1]), level);
    NamedNumbers numbers{{u"percentile lower"_s, percentile.lower}, {u"percentile upper"_s, percentile.upper}};
    if (bca) {
        numbers[u"BCa lower"_s] = bca->lower;
        numbers[u"BCa upper"_s] = bca->upper;
    }
    return numbers;
}

base::Result<NamedNumbers> effectSizeNumbers(const QJsonObject& input)
{
    const auto sizes = stats::pairedEffectSizes(numbersOf(input["first"_L1]), numbersOf(input["second"_L1]));
    if (!sizes) {
        return tl::unexpected(sizes.error());
    }
    NamedNumbers numbers;
    const auto add = [&numbers](const QString& name, const stats::EffectSize& size) {
        numbers[name] = size.estimate;
        numbers[name + u" lower"] = size.lower;
        numbers[name + u" upper"] = size.upper;
    };
    add(u"dz"_s, sizes->cohenDz);
    add(u"common language"_s, sizes->commonLanguage);
    if (sizes->hedgesGav) {
        add(u"g_av"_s, *sizes->hedgesGav);
    }
    return numbers;
}

} // namespace

std::vector<Method> pairMethods()
{
    return {{u"description"_s, descriptionNumbers},  {u"paired t"_s, pairedTNumbers},
            {u"Welch's t"_s, welchNumbers},          {u"AB/BA"_s, crossoverNumbers},
            {u"signed ranks"_s, signedRankNumbers},  {u"sign flips"_s, signFlipNumbers},
            {u"redrawn sequences"_s, sequenceNumbers}, {u"bootstrap limits"_s, bootstrapNumbers},
            {u"effect sizes"_s, effectSizeNumbers}};
}

} // namespace validation
