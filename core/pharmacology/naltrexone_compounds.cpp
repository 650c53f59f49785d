// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/compound_entries.h"

#include <cmath>
#include <numbers>
#include <string>

namespace pharmacology {

namespace {

using enum Confidence;

constexpr auto drugGuides = "drug guides";
constexpr auto crossover1984 = "J Clin Psychiatry 1984;45:15-19, abstract";
constexpr auto rabiner = "Trøstheim 2022, 10.1038/s41386-022-01416-z, Table 1 (PET, Rabiner 2011; before 8 h)";
constexpr auto trostheimAbstract = "Trøstheim 2022, preprint, abstract";

double ratePerMinute(double halfLifeHours)
{
    return std::numbers::ln2 / (halfLifeHours * 60.0);
}

/// Sources give a half-life, a minute of the peak and a range of bioavailability; the rest of the model is ours.
Kinetics oralNaltrexone()
{
    const double k10 = ratePerMinute(4.0);   // half-life 4 h, drug guides
    const double volume = 94.0 / 60.0 / k10; // clearance 94 L/h, J Clin Psychiatry 1984;45:15
    return {
        .key = "oral",
        .name = "oral naltrexone with 6β-naltrexol, one compartment each",
        .illustrative = true,
        .remark =
            "Bioavailability is published as 5 to 40 %, clearance as 94 and as 211 L/h, and no source tells how much "
            "becomes 6β-naltrexol: the shape is plausible, the height is not known.",
        .volume = {.key = "v1",
                   .name = "volume",
                   .value = volume,
                   .unit = "L",
                   .citation = crossover1984,
                   .confidence = Illustrative,
                   .remark = "clearance 94 L/h (V) over k10; 211 L/h elsewhere (Licko 1981)"},
        .k10 = {.key = "k10",
                .name = "rate k10",
                .value = k10,
                .unit = "1/min",
                .citation = drugGuides,
                .confidence = D,
                .remark = "ln 2 over the half-life of 4 h (S)"},
        .absorptionRate = Parameter{.key = "ka",
                                    .name = "rate of absorption",
                                    .value = absorptionRateForPeak(k10, 60.0).value(),
                                    .unit = "1/min",
                                    .citation = "secondary source: peak within about 1 h",
                                    .confidence = Illustrative,
                                    .remark = "so that the peak comes at 60 min"},
        .bioavailability = Parameter{.key = "f",
                                     .name = "bioavailability",
                                     .value = std::sqrt(0.05 * 0.40),
                                     .unit = "share",
                                     .citation = drugGuides,
                                     .confidence = Illustrative,
                                     .lower = 0.05,
                                     .upper = 0.40,
                                     .remark = "geometric middle of 5 to 40 % (S)"},
        .firstPassShare = Parameter{.key = "first-pass",
                                    .name = "share of the first pass that becomes 6β-naltrexol",
                                    .value = 0.5,
                                    .unit = "share",
                                    .citation = "none found",
                                    .confidence = Illustrative},
        .metaboliteVolume = Parameter{.key = "vm",
                                      .name = "volume of 6β-naltrexol",
                                      .value = volume,
                                      .unit = "L",
                                      .citation = "none found",
                                      .confidence = Illustrative,
                                      .remark = "as naltrexone's"},
        .metaboliteShare = Parameter{.key = "formed",
                                     .name = "share of naltrexone that becomes 6β-naltrexol",
                                     .value = 0.5,
                                     .unit = "share",
                                     .citation = "none found",
                                     .confidence = Illustrative},
        .metaboliteRate = Parameter{.key = "km",
                                    .name = "elimination of 6β-naltrexol",
                                    .value = ratePerMinute(13.0),
                                    .unit = "1/min",
                                    .citation = drugGuides,
                                    .confidence = D,
                                    .remark = "ln 2 over the half-life of 13 h (S)"}};
}

Parameter scanned(const char* key, double mg, double percent)
{
    return {.key = key,
            .name = "mu receptors blocked after " + std::to_string(static_cast<int>(mg)) + " mg",
            .value = percent,
            .unit = "%",
            .citation = rabiner,
            .confidence = V};
}

std::vector<Parameter> naltrexoneInPlasma()
{
    return {
        {.key = "bioavailability",
         .name = "bioavailability by mouth",
         .value = std::sqrt(0.05 * 0.40),
         .unit = "share",
         .citation = drugGuides,
         .confidence = D,
         .lower = 0.05,
         .upper = 0.40,
         .remark = "geometric middle of 5 to 40 % (S)"},
        {.key = "half-life", .name = "half-life", .value = 4.0, .unit = "h", .citation = drugGuides, .confidence = S},
        {.key = "peak",
         .name = "hour of the peak",
         .value = 1.0,
         .unit = "h",
         .citation = "secondary source: within about 1 h",
         .confidence = S},
        {.key = "clearance",
         .name = "clearance",
         .value = 94.0,
         .unit = "L/h",
         .citation = crossover1984,
         .confidence = V,
         .lower = 94.0,
         .upper = 210.6,
         .remark = "Licko 1981 has 3.51 L/min into a vein, 210.6 L/h: the sources disagree"},
        {.key = "protein-bound",
         .name = "bound in plasma",
         .value = 21.0,
         .unit = "%",
         .citation = "label, not seen",
         .confidence = M,
         .notConfirmed = true},
        {.key = "cmax-50mg",
         .name = "peak after 50 mg",
         .value = 8.6,
         .unit = "ng/mL",
         .citation = "label, not seen",
         .confidence = M,
         .notConfirmed = true},
    };
}

std::vector<Parameter> naltrexoneAtReceptors()
{
    return {
        scanned("blockade-2mg", 2, 27.0),
        scanned("blockade-5mg-a", 5, 43.0),
        scanned("blockade-5mg-b", 5, 46.0),
        scanned("blockade-5mg-c", 5, 58.0),
        scanned("blockade-15mg", 15, 61.0),
        scanned("blockade-50mg-a", 50, 92.0),
        scanned("blockade-50mg-b", 50, 98.0),
        {.key = "kappa-blockade-50mg",
         .name = "kappa receptors blocked after 50 mg",
         .value = 89.0,
         .unit = "%",
         .citation = trostheimAbstract,
         .confidence = D,
         .lower = 78.0,
         .upper = 100.0,
         .remark = "middle of 78 to 100 (V), a range that spans two antagonists"},
        {.key = "delta-blockade-50mg",
         .name = "delta receptors blocked after 50 mg",
         .value = 10.0,
         .unit = "%",
         .citation = trostheimAbstract,
         .confidence = V,
         .remark = "about"},
        {.key = "kappa-ratio",
         .name = "affinity for mu over that for kappa",
         .value = 2.0,
         .unit = "",
         .citation = "Trøstheim 2022 via benchchem (mu : delta : kappa = 1 : 79 : 2)",
         .confidence = S},
        {.key = "steady-blockade",
         .name = "mu receptors blocked at steady dosing",
         .value = 94.9,
         .unit = "%",
         .citation = "Weerts 2008 (21 people with alcohol use disorder), abstract",
         .confidence = V,
         .remark = "SD 4.9"},
        {.key = "blockade-half-time",
         .name = "half-time of the blockade in the brain",
         .value = 90.0,
         .unit = "h",
         .citation = "Lee 1988 (5 people; scans at 1, 48, 72, 120 and 168 h), abstract",
         .confidence = D,
         .lower = 72.0,
         .upper = 108.0,
         .remark = "middle of 72 to 108 (V)"},
        {.key = "over-90-percent",
         .name = "time with more than 90 % of mu receptors blocked",
         .value = 49.0,
         .unit = "h",
         .citation = "Trøstheim 2022 via benchchem",
         .confidence = S,
         .remark = "a half-time of 72 to 108 h from 8 h on does not give that"},
        {.key = "heroin-block",
         .name = "25 mg of heroin blocked by 50 mg",
         .value = 24.0,
         .unit = "h",
         .citation = "label text",
         .confidence = S,
         .remark = "100 mg: 48 h; 150 mg: 72 h"},
    };
}

} // namespace

Compound naltrexone()
{
    Compound compound{.key = "naltrexone",
                      .name = "Naltrexone",
                      .description = "Blocks mu and kappa opioid receptors; given as a 50 mg tablet before ketamine",
                      .group = CompoundGroup::Antagonist,
                      .parameters = naltrexoneInPlasma(),
                      .kinetics = {oralNaltrexone()},
                      .notFound = {"a Ki for mu that is confirmed: its published occupancy is used instead",
                                   "occupancy 45 to 85 minutes after a tablet of 50 mg",
                                   "the occupancies of Lee 1988 by time"}};
    const std::vector<Parameter> receptors = naltrexoneAtReceptors();
    compound.parameters.insert(compound.parameters.end(), receptors.begin(), receptors.end());
    return compound;
}

Compound betaNaltrexol()
{
    return {.key = "6beta-naltrexol",
            .name = "6β-Naltrexol",
            .description = "Long-lived metabolite of naltrexone, an opioid blocker itself",
            .group = CompoundGroup::Antagonist,
            .parameters = {{.key = "half-life",
                            .name = "half-life",
                            .value = 13.0,
                            .unit = "h",
                            .citation = drugGuides,
                            .confidence = S,
                            .lower = 12.0,
                            .upper = 13.0,
                            .remark = "12 h in J Clin Psychiatry 1984;45:15 (V)"}},
            .notFound = {"Ki for mu", "how much of a dose of naltrexone becomes it"}};
}

} // namespace pharmacology
