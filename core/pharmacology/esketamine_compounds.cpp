// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/affinity_rules.h"
#include "core/pharmacology/compound_entries.h"

namespace pharmacology {

namespace {

using enum Confidence;

constexpr auto spravato = "Spravato monograph (mirrors)";

Kinetics nasal()
{
    constexpr double clearance = 89.0; // L/h, Spravato monograph
    constexpr double volume = 709.0;   // L, Spravato monograph
    constexpr double k10 = clearance / volume / 60.0;
    constexpr double peakMinute = 30.0; // middle of 20 to 40, Spravato monograph
    return {
        .key = "nasal",
        .name = "nasal esketamine, one compartment",
        .illustrative = true,
        .remark = "Clearance and volume of the monograph give a half-life of 5.5 h, not its 7 to 12 h, and nasal "
                  "bioavailability ranges from 0.11 to 0.48 in the sources: a sketch, whatever the weight.",
        .volume = {.key = "v1", .name = "volume", .value = volume, .unit = "L", .citation = spravato, .confidence = S},
        .k10 = {.key = "k10",
                .name = "rate k10",
                .value = k10,
                .unit = "1/min",
                .citation = spravato,
                .confidence = D,
                .remark = "clearance 89 L/h over volume 709 L"},
        .absorptionRate = Parameter{.key = "ka",
                                    .name = "rate of absorption",
                                    .value = absorptionRateForPeak(k10, peakMinute).value(),
                                    .unit = "1/min",
                                    .citation = spravato,
                                    .confidence = Illustrative,
                                    .remark = "so that the peak comes at 30 min, the middle of 20 to 40"},
        .bioavailability = Parameter{.key = "f",
                                     .name = "bioavailability",
                                     .value = 0.48,
                                     .unit = "share",
                                     .citation = spravato,
                                     .confidence = S}};
}

} // namespace

Compound esketamine()
{
    const auto stronger =
        "S binds 2 to 3 times as strongly as R (Hirota 1999): half the sum of 1 and 1/2.5 of the racemate's Ki";
    return {.key = "esketamine",
            .name = "Esketamine (S-ketamine)",
            .description = "The S form of ketamine, given by nose",
            .group = CompoundGroup::Ketamine,
            .parameters = {{.key = "molar-mass",
                            .name = "molar mass",
                            .value = 237.73,
                            .unit = "g/mol",
                            .citation = "C13H16ClNO, IUPAC atomic weights",
                            .confidence = D,
                            .remark = "sum of the atomic weights"},
                           {.key = "free-fraction",
                            .name = "free share in plasma",
                            .value = 0.56,
                            .unit = "share",
                            .citation = spravato,
                            .confidence = D,
                            .lower = 0.55,
                            .upper = 0.57,
                            .remark = "1 - bound, 43 to 45 % (S)"},
                           {.key = "mu.ki",
                            .name = "affinity for mu receptors (Ki)",
                            .value = kdOfS(micromolarOfPki(racematePkiOfMu), 2.5),
                            .unit = "µM",
                            .citation = hirotaSource,
                            .confidence = D,
                            .lower = kdOfS(micromolarOfPki(racematePkiOfMu), 3.0),
                            .upper = kdOfS(micromolarOfPki(racematePkiOfMu), 2.0),
                            .remark = stronger},
                           {.key = "kappa.ki",
                            .name = "affinity for kappa receptors (Ki)",
                            .value = kdOfS(micromolarOfPki(racematePkiOfKappa), 2.5),
                            .unit = "µM",
                            .citation = hirotaSource,
                            .confidence = D,
                            .lower = kdOfS(micromolarOfPki(racematePkiOfKappa), 3.0),
                            .upper = kdOfS(micromolarOfPki(racematePkiOfKappa), 2.0),
                            .remark = stronger},
                           {.key = "nmda.ki",
                            .name = "affinity for the NMDA channel",
                            .value = 0.30,
                            .unit = "µM",
                            .citation = ebertSource,
                            .confidence = S},
                           {.key = "half-life",
                            .name = "half-life",
                            .value = 9.5,
                            .unit = "h",
                            .citation = spravato,
                            .confidence = D,
                            .lower = 7.0,
                            .upper = 12.0,
                            .remark = "middle of 7 to 12 (S)"},
                           {.key = "peak",
                            .name = "minute of the peak",
                            .value = 30.0,
                            .unit = "min",
                            .citation = spravato,
                            .confidence = D,
                            .lower = 20.0,
                            .upper = 40.0,
                            .remark = "middle of 20 to 40 (S)"},
                           {.key = "dose",
                            .name = "dose by nose",
                            .value = 56.0,
                            .unit = "mg",
                            .citation = "RxList; Epocrates",
                            .confidence = S,
                            .lower = 56.0,
                            .upper = 84.0}},
            .kinetics = {nasal()},
            .notFound = {
                "Ki for mu and kappa by itself (Hirota 1999 gives the ratio to R; Bonaventura 2021 was not readable)"}};
}

Compound norketamine()
{
    return {.key = "norketamine",
            .name = "Norketamine",
            .description = "First metabolite of ketamine; weaker at NMDA channels",
            .group = CompoundGroup::Ketamine,
            .parameters = {{.key = "nmda.ki",
                            .name = "affinity for the NMDA channel",
                            .value = 0.97,
                            .unit = "µM",
                            .citation = "Salat 2015, in two secondary sources",
                            .confidence = S}},
            .notFound = {"its course in plasma after an infusion: no curve of it is drawn"}};
}

} // namespace pharmacology
