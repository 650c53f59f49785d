// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/plausibility.h"

#include "core/simulation/criteria.h"

#include <utility>

namespace simulation {

namespace {

std::vector<PlausibilityCriterion> makeCriteria()
{
    return {
        {"missed-visit", "One or two visits from day 7 on were missed, none before.", lateVisitMissed},
        {"demographics", "Women and men, of mixed ages.", peopleAreMixed},
        {"order-counts", "Both orders are about equally frequent among the completers.", ordersBalanced},
        {"baseline-severity", "Baseline HAM-D-17: mean 21 to 26.5, SD 2.8 to 6, nobody below 15.", baselinesDiffer},
        {"baseline-both-periods", "Mean baselines of the two conditions lie within 1.5 points.",
         baselinesOfBothPeriodsClose},
        {"scale-proportions", "At baseline HAM-D-6 is 45 to 55 % of HAM-D-17, and MADRS 29 to 35 on average.",
         scalesInProportion},
        {"fall-and-return", "With placebo the mean falls to 9 to 13 on day 1 and returns over two weeks.",
         fallsAndReturns},
        {"dissociation-differs", "CADSS at 40 minutes is very different between people.", dissociationDiffers},
        {"better-with-naltrexone", "One or two people improve more with naltrexone than with placebo on day 1.",
         someoneIsBetterWithNaltrexone},
        {"late-responder", "One or two people do not improve on day 1 but later, with placebo.", someoneRespondsLate},
        {"someone-worse", "One to four people are worse on day 1 than before, in either period.", someoneGetsWorse},
        {"courses-wander", "At least half of the courses do not simply rise after day 1.", coursesWander},
        {"courses-gradual", "HAM-D-17 never reaches 0, nor rises by more than 16 points from one visit to the next.",
         coursesAreGradual},
        {"suicidal-thoughts-differ", "HAM-D item 3 differs between people at baseline.", suicidalThoughtsDiffer},
        {"suicidality-any-days", "The suicidality result holds for day 1, days 1 and 3, and days 1 to 7 too.",
         suicidalityHoldsOnAnyDays},
    };
}

} // namespace

std::span<const PlausibilityCriterion> plausibilityCriteria()
{
    static const std::vector<PlausibilityCriterion> criteria = makeCriteria();
    return criteria;
}

std::vector<PlausibilityResult> checkPlausibility(const TrialDraw& draw)
{
    const ScoreTable table(draw);
    std::vector<PlausibilityResult> results;
    for (const auto& criterion : plausibilityCriteria()) {
        Measured measured = criterion.check(draw, table);
        results.push_back({criterion.key, criterion.sentence, measured.passed, std::move(measured.text)});
    }
    return results;
}

} // namespace simulation
