// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/scale_catalogue.h"

#include <vector>

namespace study {

using namespace Qt::StringLiterals;

namespace {

std::vector<ScaleDefinition> makeCatalogue()
{
    // Frank 1991, often cited for it, asks for a "clinically significant" fall and names no number.
    const QString halfOfBaseline =
        u"At least 50 % better than baseline: the rule of Williams 2018 for HAM-D-17 (abstract) "
        "and the convention of antidepressant trials (Cipriani 2009, Lancet 373:746)"_s;
    return {
        {
            .key = u"HAM-D-17"_s,
            .name = u"Hamilton Depression Rating Scale, 17 items"_s,
            .description = u"Rated by a clinician, over the past week; adapted to shorter windows in ketamine trials"_s,
            .minimum = 0,
            .maximum = 52,
            .direction = Direction::HigherIsWorse,
            .bands = {{0, 7, u"no depression"_s}, {8, 16, u"mild"_s}, {17, 23, u"moderate"_s}, {24, 52, u"severe"_s}},
            .bandsSource = u"Zimmerman 2013, J Affect Disord 150:384"_s,
            .responseFraction = 0.5,
            .responseSource = halfOfBaseline,
            .remissionThreshold = 7,
            .remissionSource = u"Frank 1991, Arch Gen Psychiatry 48:851; the rule of Williams 2018 was not found"_s,
            .source = u"Hamilton 1960, J Neurol Neurosurg Psychiatry 23:56"_s,
        },
        {
            .key = u"HAM-D-6"_s,
            .name = u"Hamilton Depression Rating Scale, 6 core items"_s,
            .description = u"Items 1, 2, 7, 8, 10 and 13 of HAM-D-17: mood, guilt, work, retardation, psychic anxiety, "
                           "general somatic symptoms"_s,
            .minimum = 0,
            .maximum = 22,
            .direction = Direction::HigherIsWorse,
            .bands = {},
            .bandsSource = {},
            .responseFraction = 0.5,
            .responseSource = halfOfBaseline,
            .remissionThreshold = 4,
            .remissionSource = u"Dunlop 2019, BMC Psychiatry 19:420"_s,
            .source = u"Bech 1975, Acta Psychiatr Scand 51:161"_s,
        },
        {
            .key = u"MADRS"_s,
            .name = u"Montgomery–Åsberg Depression Rating Scale"_s,
            .description = u"Ten items of 0 to 6, rated by a clinician"_s,
            .minimum = 0,
            .maximum = 60,
            .direction = Direction::HigherIsWorse,
            .bands = {{0, 6, u"no depression"_s}, {7, 19, u"mild"_s}, {20, 34, u"moderate"_s}, {35, 60, u"severe"_s}},
            .bandsSource = u"Snaith 1986, Br J Psychiatry 148:599"_s,
            .responseFraction = 0.5,
            .responseSource = halfOfBaseline,
            .remissionThreshold = 9,
            .remissionSource =
                u"Hawley 2002, J Affect Disord 72:177 (below 10); Zimmerman 2004, J Clin Psychiatry 65:163 "
                "(9 or less, broader definition)"_s,
            .source = u"Montgomery & Åsberg 1979, Br J Psychiatry 134:382"_s,
        },
        {
            .key = u"CADSS"_s,
            .name = u"Clinician-Administered Dissociative States Scale, 23 items"_s,
            .description = u"Items of 0 to 4: how unreal self, others and surroundings feel at this moment"_s,
            .minimum = 0,
            .maximum = 92,
            .direction = Direction::HigherIsWorse,
            .bands = {},
            .bandsSource = {},
            .responseFraction = std::nullopt,
            .responseSource = {},
            .remissionThreshold = std::nullopt,
            .remissionSource = {},
            .source = u"Bremner 1998, J Trauma Stress 11:125"_s,
        },
        {
            .key = u"QIDS-SR"_s,
            .name = u"Quick Inventory of Depressive Symptomatology, self-report, 16 items"_s,
            .description = u"Filled in by the participant, over the past week"_s,
            .minimum = 0,
            .maximum = 27,
            .direction = Direction::HigherIsWorse,
            .bands = {{0, 5, u"no depression"_s},
                      {6, 10, u"mild"_s},
                      {11, 15, u"moderate"_s},
                      {16, 20, u"severe"_s},
                      {21, 27, u"very severe"_s}},
            .bandsSource = u"Rush 2003, Biol Psychiatry 54:573"_s,
            .responseFraction = 0.5,
            .responseSource = halfOfBaseline,
            .remissionThreshold = 5,
            .remissionSource = u"Rush 2003, Biol Psychiatry 54:573"_s,
            .source = u"Rush 2003, Biol Psychiatry 54:573"_s,
        },
        {
            .key = u"BDI-II"_s,
            .name = u"Beck Depression Inventory II"_s,
            .description = u"21 items of 0 to 3, filled in by the participant, over the past two weeks"_s,
            .minimum = 0,
            .maximum = 63,
            .direction = Direction::HigherIsWorse,
            .bands = {{0, 13, u"minimal"_s}, {14, 19, u"mild"_s}, {20, 28, u"moderate"_s}, {29, 63, u"severe"_s}},
            .bandsSource = u"Beck, Steer & Brown 1996, Manual for the BDI-II"_s,
            .responseFraction = 0.5,
            .responseSource = halfOfBaseline,
            .remissionThreshold = std::nullopt, // validated for the BDI alone (Riedel 2010), not for this revision
            .remissionSource = {},
            .source = u"Beck, Steer & Brown 1996, Manual for the BDI-II"_s,
        },
        {
            .key = u"PHQ-9"_s,
            .name = u"Patient Health Questionnaire, 9 items"_s,
            .description = u"Filled in by the participant, over the past two weeks"_s,
            .minimum = 0,
            .maximum = 27,
            .direction = Direction::HigherIsWorse,
            .bands = {{0, 4, u"minimal"_s},
                      {5, 9, u"mild"_s},
                      {10, 14, u"moderate"_s},
                      {15, 19, u"moderately severe"_s},
                      {20, 27, u"severe"_s}},
            .bandsSource = u"Kroenke 2001, J Gen Intern Med 16:606"_s,
            .responseFraction = 0.5,
            .responseSource = halfOfBaseline,
            .remissionThreshold = 4,
            .remissionSource = u"A score below 5: doi:10.1176/appi.ps.201900295 (abstract)"_s,
            .source = u"Kroenke 2001, J Gen Intern Med 16:606"_s,
        },
        {
            .key = u"C-SSRS ideation"_s,
            .name = u"Columbia Suicide Severity Rating Scale, severity of ideation"_s,
            .description = u"The most severe kind of suicidal ideation since the last visit"_s,
            .minimum = 0,
            .maximum = 5,
            .direction = Direction::HigherIsWorse,
            .bands = {{0, 0, u"none"_s},
                      {1, 1, u"wish to be dead"_s},
                      {2, 2, u"unspecific active thoughts"_s},
                      {3, 3, u"with a method"_s},
                      {4, 4, u"with some intent"_s},
                      {5, 5, u"with plan and intent"_s}},
            .bandsSource = u"Posner 2011, Am J Psychiatry 168:1266"_s,
            .responseFraction = std::nullopt,
            .responseSource = {},
            .remissionThreshold = std::nullopt,
            .remissionSource = {},
            .source = u"Posner 2011, Am J Psychiatry 168:1266"_s,
        },
        {
            .key = u"VAS craving"_s,
            .name = u"Visual analogue scale of craving"_s,
            .description = u"A mark on a line of 100 mm, from none to the strongest possible"_s,
            .minimum = 0,
            .maximum = 100,
            .direction = Direction::HigherIsWorse,
            .bands = {},
            .bandsSource = {},
            .responseFraction = std::nullopt,
            .responseSource = {},
            .remissionThreshold = std::nullopt,
            .remissionSource = {},
            .source = u"Used in NCT02911597 (registry record); its anchors there were not found"_s,
            .wholeScores = false,
        },
    };
}

} // namespace

std::span<const ScaleDefinition> scaleCatalogue()
{
    static const std::vector<ScaleDefinition> catalogue = makeCatalogue();
    return catalogue;
}

const ScaleDefinition* catalogueScale(QStringView key)
{
    for (const ScaleDefinition& scale : scaleCatalogue()) {
        if (sameKey(scale.key, key)) {
            return &scale;
        }
    }
    return nullptr;
}

} // namespace study
