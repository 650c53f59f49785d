// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/compound_entries.h"

#include <cmath>
#include <string>

namespace pharmacology {

namespace {

using enum Confidence;

/// The source of Domino's and Clements' rates gives no page: the papers themselves were not read.
constexpr auto clementsSource = "Clements 1981, 10.1093/bja/53.1.27 (250 µg/kg), as coded in OpenTIVA ketamine.py";
constexpr auto dominoSource = "Domino 1982, PMID 7198883, as coded in OpenTIVA ketamine.py";
constexpr auto hirota = "Hirota 1999, Anesthesiology 90:174 (CHO cells, [3H]diprenorphine)";
constexpr auto ebert = "Ebert 1997 (MK-801 site), in two secondary sources";
constexpr auto drugClassroom = "The Drug Classroom, Ketamine, 3.2";
constexpr auto spravato = "Spravato monograph (mirrors)";

double micromolarOfPki(double pKi)
{
    return std::pow(10.0, 6.0 - pKi);
}

/// Kd of a half-and-half mixture of two enantiomers at one site: their affinities add up.
double kdOfRacemate(double s, double r)
{
    return 1.0 / (0.5 / s + 0.5 / r);
}

/// Kd of the S form from the racemate's, where S binds `ratio` times as strongly as R.
double kdOfS(double racemate, double ratio)
{
    return racemate * 0.5 * (1.0 + 1.0 / ratio);
}

Parameter rate(const char* key, double perMinute, const char* source)
{
    return {.key = key,
            .name = std::string("rate ") + key,
            .value = perMinute,
            .unit = "1/min",
            .citation = source,
            .confidence = S};
}

Kinetics clements()
{
    return {.key = "clements-1981",
            .name = "Clements 1981, two compartments",
            .volume = {.key = "v1",
                       .name = "central volume",
                       .value = 1.7522,
                       .unit = "L/kg",
                       .citation = clementsSource,
                       .confidence = S},
            .k10 = rate("k10", 0.0109, clementsSource),
            .k12 = rate("k12", 0.0186, clementsSource),
            .k21 = rate("k21", 0.0137, clementsSource)};
}

Kinetics domino()
{
    return {.key = "domino-1982",
            .name = "Domino 1982, three compartments",
            .volume = {.key = "v1",
                       .name = "central volume",
                       .value = 0.063,
                       .unit = "L/kg",
                       .citation = dominoSource,
                       .confidence = S},
            .k10 = rate("k10", 0.4381, dominoSource),
            .k12 = rate("k12", 0.5921, dominoSource),
            .k21 = rate("k21", 0.2470, dominoSource),
            .k13 = rate("k13", 0.5900, dominoSource),
            .k31 = rate("k31", 0.0146, dominoSource)};
}

std::vector<Parameter> ketamineInPlasma()
{
    return {
        // C13H16ClNO with the IUPAC standard atomic weights; 185 ng/mL = 0.78 µM (Zanos 2018) agrees
        {.key = "molar-mass",
         .name = "molar mass",
         .value = 237.73,
         .unit = "g/mol",
         .citation = "C13H16ClNO, IUPAC atomic weights",
         .confidence = D,
         .remark = "sum of the atomic weights"},
        {.key = "free-fraction",
         .name = "free share in plasma",
         .value = 0.465,
         .unit = "share",
         .citation = "53.5 % bound: DrugBank; 23 to 47 %: Wikipedia",
         .confidence = S,
         .lower = 0.465,
         .upper = 0.77,
         .remark = "1 - bound; the sources disagree"},
        {.key = "cmax",
         .name = "peak after 0.5 mg/kg over 40 min",
         .value = 185.0,
         .unit = "ng/mL",
         .citation = "Zanos 2018, Table 1, PMC6020109 (from Zarate 2006, Krystal 1994)",
         .confidence = V},
        {.key = "dissociation-range",
         .name = "plasma at which dissociation is seen",
         .value = 175.0,
         .unit = "ng/mL",
         .citation = "Zanos 2018, Table 1, PMC6020109",
         .confidence = D,
         .lower = 100.0,
         .upper = 250.0,
         .remark = "middle of the published range of 100 to 250 (V)"},
        {.key = "clearance",
         .name = "clearance at 70 kg",
         .value = 79.0,
         .unit = "L/h",
         .citation = "Kamp 2020, Anesthesiology 133:1192 (meta-analysis of 18 studies), abstract",
         .confidence = V,
         .lower = 69.0,
         .upper = 90.0},
        {.key = "volume",
         .name = "volume of distribution at 70 kg",
         .value = 252.0,
         .unit = "L",
         .citation = "Kamp 2020, Anesthesiology 133:1192 (meta-analysis of 18 studies), abstract",
         .confidence = V,
         .lower = 200.0,
         .upper = 304.0},
        {.key = "half-life",
         .name = "half-life after infusion",
         .value = 120.0,
         .unit = "min",
         .citation = drugClassroom,
         .confidence = S},
        {.key = "nasal-bioavailability",
         .name = "bioavailability by nose",
         .value = 0.45,
         .unit = "share",
         .citation = drugClassroom,
         .confidence = S,
         .lower = 0.11,
         .upper = 0.45,
         .remark = "PMC9118341 Table 6 has 0.17, 0.13 and 0.11 after 10, 30 and 50 mg: the spread is real"},
        {.key = "nasal-cmax-50mg",
         .name = "peak after 50 mg by nose",
         .value = 77.6,
         .unit = "ng/mL",
         .citation = "PMC9118341, Table 6",
         .confidence = V,
         .remark = "at 16 min; 10 mg: 22.9 at 23 min, 30 mg: 60.8 at 14 min"},
    };
}

std::vector<Parameter> ketamineAtReceptors()
{
    return {
        {.key = "mu.pki",
         .name = "affinity for mu receptors (pKi)",
         .value = 4.38,
         .unit = "",
         .citation = hirota,
         .confidence = V,
         .lower = 4.36,
         .upper = 4.40},
        {.key = "mu.ki",
         .name = "affinity for mu receptors (Ki)",
         .value = micromolarOfPki(4.38),
         .unit = "µM",
         .citation = hirota,
         .confidence = D,
         .remark = "10^-pKi; Salat 2015 saw no effect of 10 µM (secondary source)"},
        {.key = "mu.ic50",
         .name = "mu receptors of rat brain (IC50)",
         .value = 23.0,
         .unit = "µM",
         .citation = "Finck & Ngai 1982, via The Drug Classroom",
         .confidence = S,
         .lower = 16.0,
         .upper = 46.0,
         .remark = "S form 16, R form 46"},
        {.key = "kappa.pki",
         .name = "affinity for kappa receptors (pKi)",
         .value = 4.55,
         .unit = "",
         .citation = hirota,
         .confidence = V,
         .lower = 4.51,
         .upper = 4.59},
        {.key = "kappa.ki",
         .name = "affinity for kappa receptors (Ki)",
         .value = micromolarOfPki(4.55),
         .unit = "µM",
         .citation = hirota,
         .confidence = D,
         .remark = "10^-pKi"},
        {.key = "kappa.ki-human",
         .name = "human kappa receptors (Ki)",
         .value = 25.0,
         .unit = "µM",
         .citation = "Nemeth 2010, via The Drug Classroom",
         .confidence = S,
         .remark = "full agonist, EC50 29 µM"},
        {.key = "delta.pki",
         .name = "affinity for delta receptors (pKi)",
         .value = 3.57,
         .unit = "",
         .citation = hirota,
         .confidence = V,
         .lower = 3.55,
         .upper = 3.59},
        {.key = "delta.ki",
         .name = "affinity for delta receptors (Ki)",
         .value = micromolarOfPki(3.57),
         .unit = "µM",
         .citation = hirota,
         .confidence = D,
         .remark = "10^-pKi"},
        {.key = "nmda.ki",
         .name = "affinity for the NMDA channel",
         .value = kdOfRacemate(0.30, 1.4),
         .unit = "µM",
         .citation = ebert,
         .confidence = D,
         .lower = 0.119,
         .upper = 5.35,
         .remark = "half S (0.30), half R (1.4); range: Salat 2015 (0.119) to GluN2A with magnesium, Kotermanski 2009 "
                   "(5.35)"},
        {.key = "nmda.ki-salat",
         .name = "affinity for the NMDA channel",
         .value = 0.119,
         .unit = "µM",
         .citation = "Salat 2015, in two secondary sources",
         .confidence = S},
        {.key = "nmda.ic50-glun2a",
         .name = "GluN1/2A with 1 mM magnesium (IC50)",
         .value = 5.35,
         .unit = "µM",
         .citation = "Kotermanski 2009, via The Drug Classroom",
         .confidence = S,
         .remark = "0.33 without magnesium"},
        {.key = "nmda.ic50-glun2c",
         .name = "GluN1/2C with 1 mM magnesium (IC50)",
         .value = 1.18,
         .unit = "µM",
         .citation = "Kotermanski 2009, via The Drug Classroom",
         .confidence = S,
         .remark = "0.51 without magnesium"},
    };
}

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

Compound ketamine()
{
    Compound compound{.key = "ketamine",
                      .name = "Ketamine (racemic)",
                      .description = "Blocks NMDA channels; binds mu receptors hundreds to tens of thousands of times "
                                     "more weakly than oxycodone or fentanyl",
                      .group = CompoundGroup::Ketamine,
                      .parameters = ketamineInPlasma(),
                      .kinetics = {clements(), domino()},
                      .notFound = {"affinity of each enantiomer for mu and kappa in the assay of Hirota 1999",
                                   "concentration in human brain"}};
    const std::vector<Parameter> receptors = ketamineAtReceptors();
    compound.parameters.insert(compound.parameters.end(), receptors.begin(), receptors.end());
    return compound;
}

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
                            .value = kdOfS(micromolarOfPki(4.38), 2.5),
                            .unit = "µM",
                            .citation = hirota,
                            .confidence = D,
                            .lower = kdOfS(micromolarOfPki(4.38), 3.0),
                            .upper = kdOfS(micromolarOfPki(4.38), 2.0),
                            .remark = stronger},
                           {.key = "kappa.ki",
                            .name = "affinity for kappa receptors (Ki)",
                            .value = kdOfS(micromolarOfPki(4.55), 2.5),
                            .unit = "µM",
                            .citation = hirota,
                            .confidence = D,
                            .lower = kdOfS(micromolarOfPki(4.55), 3.0),
                            .upper = kdOfS(micromolarOfPki(4.55), 2.0),
                            .remark = stronger},
                           {.key = "nmda.ki",
                            .name = "affinity for the NMDA channel",
                            .value = 0.30,
                            .unit = "µM",
                            .citation = ebert,
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
