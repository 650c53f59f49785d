// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/statements.h"

#include <vector>

namespace pharmacology {

namespace {

using enum Confidence;

constexpr auto trostheim = "Trøstheim 2022, 10.1038/s41386-022-01416-z, Table 1 (PET, Rabiner 2011)";
constexpr auto lee = "Lee 1988 (5 people), abstract";

std::vector<Statement> makeStatements()
{
    return {
        {.key = "weak-affinity",
         .sentence =
             "At the published peak of 185 ng/mL, plasma affinity alone puts ketamine on 0.9 to 1.8 % of mu receptors "
             "(free share 0.465 to 1) and on 1.3 to 2.7 % of kappa receptors.",
         .citation = "from Hirota 1999, Anesthesiology 90:174, and Zanos 2018, Table 1, PMC6020109"},
        {.key = "plasma-is-not-brain",
         .sentence = "Levels in the brain may exceed those in plasma, and affinity is neither potency nor effect.",
         .citation = "a limit of the calculation, not a finding"},
        {.key = "blockade-by-dose",
         .sentence =
             "Within 8 hours of 50 mg of naltrexone, scans found 92 and 98 % of mu receptors blocked: an agonist would "
             "need 12.5 to 50 times the dose to do the same.",
         .citation = trostheim},
        {.key = "not-measured",
         .sentence =
             "How much is blocked 45 to 85 minutes after the tablet, while ketamine runs, was not measured; the rise "
             "that is drawn is illustrative.",
         .citation = "looked for and not found"},
        {.key = "decline",
         .sentence = "The blockade in the brain halves in 72 to 108 hours; how much was left at each scan is not in "
                     "the abstract, "
                     "so the band that is drawn from hour 8 on is illustrative.",
         .citation = lee,
         .confidence = V},
        {.key = "over-90-percent",
         .sentence =
             "Another source says that more than 90 % stay blocked for 49 hours. With a half-time of 72 to 108 hours "
             "from hour 8 on only 64 to 73 % would be left by then: the sources disagree.",
         .citation = "Trøstheim 2022 via benchchem; Lee 1988, abstract"},
        {.key = "heroin",
         .sentence = "50 mg of naltrexone block 25 mg of heroin for 24 hours, 100 mg for 48 and 150 mg for 72.",
         .citation = "label text",
         .confidence = S},
        {.key = "no-ki",
         .sentence =
             "No affinity of naltrexone for mu receptors could be confirmed; its blockade is taken from scans instead.",
         .citation = "looked for and not found"},
        {.key = "weaker-is-not-safer",
         .sentence = "Binding more weakly does not make a drug safer: dose, effect and risk are not on this axis.",
         .citation = "said to NPR, via Becker's",
         .confidence = S},
        {.key = "assays-differ",
         .sentence =
             "The affinities come from different assays; one was measured in rats. Distances along the axis are rough.",
         .citation = "Hirota 1999; Volpe 2011; Life Sci 1991;48:2165"},
        {.key = "times-weaker",
         .sentence =
             "Ketamine binds mu receptors 417 to 41,700 times more weakly than any drug between 1 and 100 nM, where "
             "fentanyl, morphine and oxycodone lie.",
         .citation = "from Hirota 1999, Anesthesiology 90:174, and Volpe 2011, 10.1016/j.yrtph.2010.12.007, abstract"},
        {.key = "all-four-survive",
         .sentence =
             "All four readings fit this trial, as its authors say of the first two; affinity, not the trial, weighs "
             "against the first.",
         .citation = "Heifets 2019, Am J Psychiatry 176:249; Amiaz, 10.1176/appi.ajp.2018.18111231"},
        {.key = "nasal-sources-disagree",
         .sentence =
             "The curve of nasal esketamine is illustrative: bioavailability by nose is published from 11 to 48 %, and "
             "the half-life that follows from clearance and volume is not the one that is printed.",
         .citation = "Spravato monograph; PMC9118341, Table 6"},
    };
}

} // namespace

std::span<const Statement> statements()
{
    static const std::vector<Statement> all = makeStatements();
    return all;
}

const Statement* findStatement(std::string_view key)
{
    for (const Statement& statement : statements()) {
        if (statement.key == key) {
            return &statement;
        }
    }
    return nullptr;
}

} // namespace pharmacology
