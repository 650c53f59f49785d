// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/affinity_rules.h"
#include "core/pharmacology/compound_entries.h"

#include <string>

namespace pharmacology {

namespace {

using enum Confidence;

// The papers themselves were not read, hence S.
constexpr auto clementsSource = "Clements 1981, 10.1093/bja/53.1.27 (250 µg/kg), as coded in OpenTIVA ketamine.py";
constexpr auto dominoSource = "Domino 1982, PMID 7198883, as coded in OpenTIVA ketamine.py";
constexpr auto drugClassroom = "The Drug Classroom, Ketamine, 3.2";

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
         .value = racematePkiOfMu,
         .unit = "",
         .citation = hirotaSource,
         .confidence = V,
         .lower = 4.36,
         .upper = 4.40},
        {.key = "mu.ki",
         .name = "affinity for mu receptors (Ki)",
         .value = micromolarOfPki(racematePkiOfMu),
         .unit = "µM",
         .citation = hirotaSource,
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
         .value = racematePkiOfKappa,
         .unit = "",
         .citation = hirotaSource,
         .confidence = V,
         .lower = 4.51,
         .upper = 4.59},
        {.key = "kappa.ki",
         .name = "affinity for kappa receptors (Ki)",
         .value = micromolarOfPki(racematePkiOfKappa),
         .unit = "µM",
         .citation = hirotaSource,
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
         .value = racematePkiOfDelta,
         .unit = "",
         .citation = hirotaSource,
         .confidence = V,
         .lower = 3.55,
         .upper = 3.59},
        {.key = "delta.ki",
         .name = "affinity for delta receptors (Ki)",
         .value = micromolarOfPki(racematePkiOfDelta),
         .unit = "µM",
         .citation = hirotaSource,
         .confidence = D,
         .remark = "10^-pKi"},
        {.key = "nmda.ki",
         .name = "affinity for the NMDA channel",
         .value = kdOfRacemate(0.30, 1.4),
         .unit = "µM",
         .citation = ebertSource,
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

} // namespace pharmacology
