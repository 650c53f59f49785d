// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/effect.h"

namespace pharmacology {

namespace {

using enum Confidence;

Parameter moodThroughOpioids(double share)
{
    return {.key = "mood-through-opioids",
            .name = "share of the mood effect that needs free opioid receptors",
            .value = share,
            .unit = "share",
            .citation = "ours: the reading as it is meant, made a number"};
}

Parameter moodOfBlocker(double change)
{
    return {.key = "mood-of-blocker",
            .name = "change of mood by the blockade alone",
            .value = change,
            .unit = "share",
            .citation = "ours: the reading as it is meant, made a number"};
}

/// Speaks against every way in which a blockade of opioid receptors changes mood.
Argument trialWithoutDifference()
{
    return {
        "Weekly ketamine after depot naltrexone did as well as without it; so did midazolam, so the trial may not have "
        "been able to see any difference.",
        "Yoon 2025, 10.1093/ijnp/pyaf056, abstract", V, false};
}

/// NMDA is not touched by naltrexone in any reading: this is why dissociation stays.
std::vector<Link> withNmda(std::vector<Link> links)
{
    links.push_back({Node::Ketamine, Node::NmdaReceptor, LinkKind::Blocks});
    links.push_back({Node::NmdaReceptor, Node::Dissociation, LinkKind::Drives});
    return links;
}

Reading directAgonism()
{
    return {.key = "direct-agonism",
            .name = "Ketamine itself acts on opioid receptors",
            .sentence = "Ketamine binds mu receptors as an agonist, and that lifts mood; naltrexone is in its place.",
            .links = withNmda({{Node::Ketamine, Node::MuReceptor, LinkKind::Drives},
                               {Node::MuReceptor, Node::Mood, LinkKind::Drives},
                               {Node::Naltrexone, Node::MuReceptor, LinkKind::Blocks}}),
            .moodThroughOpioids = moodThroughOpioids(1.0),
            .moodOfBlocker = moodOfBlocker(0.0),
            .arguments = {
                {"The trial's authors name direct action at mu receptors as one possible way.",
                 "Heifets 2019, Am J Psychiatry 176:249", V, true},
                {"By plasma affinity alone ketamine holds about 1 to 2 % of mu receptors.",
                 "from Hirota 1999, Anesthesiology 90:174, and Zanos 2018, Table 1", D, false},
                {"In rodents ketamine did not act as a mu agonist.", "Klein 2020, PNAS 117:2656, abstract", V, false},
                trialWithoutDifference()}};
}

Reading endogenousRelease()
{
    return {
        .key = "endogenous-release",
        .name = "Ketamine releases the body's own opioids",
        .sentence =
            "Ketamine makes the brain release its own opioids, and these act on the receptors that naltrexone holds.",
        .links = withNmda({{Node::Ketamine, Node::EndogenousOpioids, LinkKind::Drives},
                           {Node::EndogenousOpioids, Node::MuReceptor, LinkKind::Drives},
                           {Node::MuReceptor, Node::Mood, LinkKind::Drives},
                           {Node::Naltrexone, Node::MuReceptor, LinkKind::Blocks}}),
        .moodThroughOpioids = moodThroughOpioids(1.0),
        .moodOfBlocker = moodOfBlocker(0.0),
        .arguments = {
            {"The authors say that release is possible, and that their results do not tell it from direct action.",
             "Heifets 2019, Am J Psychiatry 176:249", V, true},
            {"Under anaesthesia ketamine and saline did not differ: expectation, with opioids of the body's "
             "own, would fit.",
             "Lii 2023, 10.1038/s44220-023-00140-x", D, true},
            trialWithoutDifference()}};
}

Reading permissiveReceptors()
{
    return {.key = "permissive-receptors",
            .name = "Opioid receptors must only be free",
            .sentence =
                "Ketamine works elsewhere, but the effect passes only while mu receptors can do their ordinary work.",
            .links = withNmda({{Node::Ketamine, Node::Mood, LinkKind::Drives},
                               {Node::MuReceptor, Node::Mood, LinkKind::Permits},
                               {Node::Naltrexone, Node::MuReceptor, LinkKind::Blocks}}),
            .moodThroughOpioids = moodThroughOpioids(1.0),
            .moodOfBlocker = moodOfBlocker(0.0),
            .arguments = {
                {"An effect that a blocker weakens need not run through the receptor; an intact opioid system may "
                 "be enough.",
                 "Sanacora 2019, 10.1176/appi.ajp.2018.18091061", V, true},
                {"In rodents a blocker prevented the effect although ketamine was no mu agonist.",
                 "Klein 2020, PNAS 117:2656, abstract", V, true},
                trialWithoutDifference()}};
}

Reading blockersOwnEffect()
{
    return {.key = "naltrexones-own-effect",
            .name = "Naltrexone itself changes mood",
            .sentence =
                "Naltrexone lowers mood by itself, through mu or kappa receptors, or tells people which day it is; "
                "ketamine does what it always does.",
            .links = withNmda({{Node::Ketamine, Node::Mood, LinkKind::Drives},
                               {Node::Naltrexone, Node::MuReceptor, LinkKind::Blocks},
                               {Node::Naltrexone, Node::KappaReceptor, LinkKind::Blocks},
                               {Node::Naltrexone, Node::Mood, LinkKind::Worsens}}),
            .moodThroughOpioids = moodThroughOpioids(0.0),
            .moodOfBlocker = moodOfBlocker(-1.0),
            .arguments = {{"Nobody got naltrexone without ketamine; it could worsen symptoms by itself, and 50 mg also "
                           "saturates kappa receptors.",
                           "Amiaz, 10.1176/appi.ajp.2018.18111231", V, true},
                          trialWithoutDifference()}};
}

} // namespace

std::span<const Reading> readings()
{
    static const std::vector<Reading> all = {directAgonism(), endogenousRelease(), permissiveReceptors(),
                                             blockersOwnEffect()};
    return all;
}

const Reading* findReading(std::string_view key)
{
    for (const Reading& reading : readings()) {
        if (reading.key == key) {
            return &reading;
        }
    }
    return nullptr;
}

Prediction predict(const Reading& reading, bool ketamine, double blockade)
{
    const double full = ketamine ? 1.0 : 0.0;
    return {.mood = full * (1.0 - reading.moodThroughOpioids.value * blockade) + reading.moodOfBlocker.value * blockade,
            .dissociation = full};
}

} // namespace pharmacology
