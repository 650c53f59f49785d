// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/published_facts.h"

#include "core/simulation/fact_checks.h"

namespace simulation {

namespace {

const std::string abstract2018 =
    "Williams et al. 2018, Am J Psychiatry 175:1205-1215, doi 10.1176/appi.ajp.2018.18020138, abstract";
const std::string abstract2019 = "Williams et al. 2019, Mol Psychiatry, doi 10.1038/s41380-019-0503-4, abstract";
const std::string registry = "NCT02911597, mirrors of the registry record";
const std::string summary = "The Drug Classroom, Ketamine in Psychiatry, its summary of Williams et al. 2018";

std::vector<PublishedFact> designFacts()
{
    return {
        {"studied", "Fourteen people had been studied at the interim look.", abstract2018, Confidence::V, studied(14)},
        {"completed-both", "Twelve people completed both conditions.", abstract2018, Confidence::V, completedBoth(12)},
        {"two-period-crossover", "Each person was to get both pretreatments, in one of two random orders.",
         abstract2018, Confidence::V, bothOrdersOccur()},
        {"ages", "Adults of 18 to 70 years could take part.", registry, Confidence::S, agesWithin(18, 70)},
        {"naltrexone-dose", "The pretreatment was 50 mg naltrexone by mouth, or a matched placebo.", abstract2018,
         Confidence::V, pretreatmentDose(50.0)},
        {"pretreatment-time", "The pretreatment was taken 45 minutes before the infusion.", registry, Confidence::S,
         pretreatmentTime(45)},
        {"ketamine-dose", "The infusion was racemic ketamine, 0.5 mg/kg into a vein.", abstract2018, Confidence::V,
         infusionDose(0.5)},
        {"infusion-time", "The infusion ran over 40 minutes.", summary, Confidence::S, infusionTime(40)},
        {"interval", "About 30 days lay between the infusions.", registry, Confidence::S,
         meanIntervalWithin(28.0, 33.0)},
        {"scales", "HAM-D-17, HAM-D-6, MADRS, CADSS and C-SSRS were rated.", abstract2018 + "; " + abstract2019,
         Confidence::V, scalesRated()},
    };
}

std::vector<PublishedFact> dayOneFacts()
{
    using enum Group;
    return {
        {"responders-placebo", "Seven of twelve responded to ketamine with placebo on day 1 (HAM-D-17 down by half).",
         abstract2018, Confidence::V, respondersAfterPlacebo(7)},
        {"remission-placebo", "Five of these seven were in remission on day 1 after ketamine with placebo.", summary,
         Confidence::S, remittersAmongResponders(placeboArm, 5)},
        {"remission-naltrexone", "None of these seven was in remission on day 1 after ketamine with naltrexone.",
         summary, Confidence::S, remittersAmongResponders(naltrexoneArm, 0)},
        {"hamd17-falls-blocked-responders", "In the seven, HAM-D-17 still fell on day 1 with naltrexone.", summary,
         Confidence::S, fallsUnderNaltrexone(hamd17, Responders)},
        {"hamd17-falls-blocked-completers", "In the twelve, HAM-D-17 still fell on day 1 with naltrexone.", summary,
         Confidence::S, fallsUnderNaltrexone(hamd17, Completers)},
        {"hamd6-steady-blocked-responders",
         "In the seven, HAM-D-6 did not fall significantly on day 1 with naltrexone.", summary, Confidence::S,
         noSignificantFallUnderNaltrexone(hamd6, Responders)},
        {"hamd6-steady-blocked-completers",
         "In the twelve, HAM-D-6 did not fall significantly on day 1 with naltrexone.", summary, Confidence::S,
         noSignificantFallUnderNaltrexone(hamd6, Completers)},
        {"madrs-steady-blocked-responders", "In the seven, MADRS did not fall significantly on day 1 with naltrexone.",
         summary, Confidence::S, noSignificantFallUnderNaltrexone(madrs, Responders)},
        {"madrs-steady-blocked-completers", "In the twelve, MADRS did not fall significantly on day 1 with naltrexone.",
         summary, Confidence::S, noSignificantFallUnderNaltrexone(madrs, Completers)},
    };
}

std::vector<PublishedFact> comparisonFacts()
{
    using enum Group;
    std::vector<PublishedFact> facts;
    const auto add = [&](std::string key, std::string sentence, const std::string& citation, Confidence confidence,
                         FactCheck check) {
        facts.push_back({std::move(key), std::move(sentence), citation, confidence, std::move(check)});
    };

    struct Named
    {
        std::string_view scale;
        std::string key;
    };

    const Named scales[] = {{hamd17, "hamd17"}, {hamd6, "hamd6"}};
    for (const auto group : {Responders, Completers}) {
        const std::string inWhom = group == Responders ? "In the seven, " : "In the twelve, ";
        const std::string ending = group == Responders ? "-responders" : "-completers";
        for (const auto& [scale, key] : scales) {
            for (const int day : {1, 3}) {
                add(key + "-smaller-day-" + std::to_string(day) + ending,
                    inWhom + std::string(scale) + " fell less with naltrexone by day " + std::to_string(day) + ".",
                    abstract2018, Confidence::V, smallerFallUnderNaltrexone(scale, day, group));
            }
        }
    }
    for (const auto group : {Responders, Completers}) {
        const std::string inWhom = group == Responders ? "In the seven, " : "In the twelve, ";
        const std::string ending = group == Responders ? "-responders" : "-completers";
        for (const auto& [scale, key] : scales) {
            add(key + "-alike-from-day-5" + ending,
                inWhom + "no difference in " + std::string(scale) + " lasted to day 5 or later.", summary,
                Confidence::S, noDifferenceFrom(5, scale, group));
        }
        add("cadss-alike" + ending, inWhom + "dissociation (CADSS) did not differ between the conditions.",
            abstract2018, Confidence::V, dissociationAlike(group));
    }
    return facts;
}

std::vector<PublishedFact> suicidalityFacts()
{
    const auto sentence = [](std::string_view scale) {
        return std::string(scale) +
               " fell less with naltrexone (mixed model with a fixed pretreatment effect, n = 12).";
    };
    return {
        {"hamd-item-3-weaker", sentence(hamdItem3), abstract2019, Confidence::V, suicidalityFallsLess(hamdItem3)},
        {"madrs-item-10-weaker", sentence(madrsItem10), abstract2019, Confidence::V, suicidalityFallsLess(madrsItem10)},
        {"cssrs-ideation-weaker", sentence(cssrsIdeation), abstract2019, Confidence::V,
         suicidalityFallsLess(cssrsIdeation)},
    };
}

std::vector<PublishedFact> makeFacts()
{
    std::vector<PublishedFact> facts = designFacts();
    for (auto&& part : {dayOneFacts(), comparisonFacts(), suicidalityFacts()}) {
        facts.insert(facts.end(), part.begin(), part.end());
    }
    return facts;
}

} // namespace

std::span<const PublishedFact> publishedFacts()
{
    static const std::vector<PublishedFact> facts = makeFacts();
    return facts;
}

std::vector<FactResult> checkFacts(const TrialDraw& draw)
{
    const ScoreTable table(draw);
    std::vector<FactResult> results;
    for (const auto& fact : publishedFacts()) {
        Measured measured = fact.check(draw, table);
        results.push_back(
            {fact.key, fact.sentence, fact.citation, fact.confidence, measured.passed, std::move(measured.text)});
    }
    return results;
}

} // namespace simulation
