// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/fisher_exact.h"
#include "core/stats/mcnemar.h"
#include "core/stats/multiplicity.h"
#include "core/stats/proportion.h"
#include "core/validation/method_groups.h"

namespace validation {

using namespace Qt::StringLiterals;

namespace {

base::Result<NamedNumbers> limitsOf(const base::Result<stats::Share>& share)
{
    if (!share) {
        return tl::unexpected(share.error());
    }
    NamedNumbers numbers{{u"lower"_s, share->lower}, {u"upper"_s, share->upper}};
    if (share->value) {
        numbers[u"value"_s] = *share->value;
    }
    return numbers;
}

/// Of the other sign.
base::Result<NamedNumbers> turned(base::Result<stats::Share> share)
{
    if (share) {
        share = stats::Share{share->value ? std::optional(-*share->value) : std::nullopt, -share->upper, -share->lower};
    }
    return limitsOf(share);
}

base::Result<NamedNumbers> mcNemarNumbers(const QJsonObject& input)
{
    const auto test = stats::mcnemar(
        {.firstOnly = input["firstOnly"_L1].toInt(), .secondOnly = input["secondOnly"_L1].toInt()},
        numberIn(input, "level"_L1));
    if (!test) {
        return tl::unexpected(test.error());
    }
    return NamedNumbers{{u"exact p"_s, test->exact.p},
                        {u"exact lower"_s, test->exact.share.lower},
                        {u"exact upper"_s, test->exact.share.upper},
                        {u"mid-p"_s, test->midP.p},
                        {u"mid-p lower"_s, test->midP.share.lower},
                        {u"mid-p upper"_s, test->midP.share.upper}};
}

// Published as first minus second; here the second minus the first is asked everywhere.
base::Result<NamedNumbers> newcombePairs(const QJsonObject& input)
{
    const auto counts = wholeNumbersOf(input["counts"_L1]);
    return turned(stats::pairedDifference(
        {.both = counts.at(0), .firstOnly = counts.at(1), .secondOnly = counts.at(2), .neither = counts.at(3)}));
}

base::Result<NamedNumbers> newcombeGroups(const QJsonObject& input)
{
    const auto counts = wholeNumbersOf(input["counts"_L1]);
    return turned(stats::independentDifference(counts.at(0), counts.at(1), counts.at(2), counts.at(3)));
}

base::Result<NamedNumbers> fisherNumbers(const QJsonObject& input)
{
    const auto counts = wholeNumbersOf(input["counts"_L1]);
    const auto p = stats::fisherExact(counts.at(0), counts.at(1), counts.at(2), counts.at(3));
    return p ? base::Result<NamedNumbers>(NamedNumbers{{u"p"_s, *p}}) : tl::unexpected(p.error());
}

base::Result<NamedNumbers> adjustedNumbers(const QJsonObject& input)
{
    const auto p = numbersOf(input["p"_L1]);
    NamedNumbers numbers;
    for (const auto& [name, adjustment] : {std::pair(u"holm %1"_s, stats::Adjustment::Holm),
                                           std::pair(u"hochberg %1"_s, stats::Adjustment::Hochberg),
                                           std::pair(u"bh %1"_s, stats::Adjustment::BenjaminiHochberg)}) {
        const auto adjusted = stats::adjustedP(p, adjustment);
        if (!adjusted) {
            return tl::unexpected(adjusted.error());
        }
        for (std::size_t i = 0; i < adjusted->size(); ++i) {
            numbers[name.arg(i + 1)] = (*adjusted)[i];
        }
    }
    return numbers;
}

} // namespace

std::vector<Method> shareMethods()
{
    return {{u"Wilson"_s,
             [](const QJsonObject& in) {
                 return limitsOf(
                     stats::wilson(in["events"_L1].toInt(), in["people"_L1].toInt(), numberIn(in, "level"_L1)));
             }},
            {u"Clopper-Pearson"_s,
             [](const QJsonObject& in) {
                 return limitsOf(
                     stats::clopperPearson(in["events"_L1].toInt(), in["people"_L1].toInt(), numberIn(in, "level"_L1)));
             }},
            {u"McNemar"_s, mcNemarNumbers},
            {u"Newcombe pairs"_s, newcombePairs},
            {u"Newcombe groups"_s, newcombeGroups},
            {u"Fisher"_s, fisherNumbers},
            {u"adjusted p"_s, adjustedNumbers}};
}

} // namespace validation
