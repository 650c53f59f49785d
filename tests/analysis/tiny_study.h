// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A crossover small enough to compute by hand, and its variants: one baseline for both periods, parallel arms.
//
//             open: baseline day 1 day 3     blocked: baseline day 1 day 3
//   P1 (o-b)             20     8    10                  22    18    20
//   P2 (o-b)             24    12    16                  24    20    24
//   P3 (b-o)             18     9     9                  20    16     –
//   P4 (o-b)             26    20    22                   –     –     –
//   P5 (o-b)  a baseline of 25 before any treatment, nothing else
#pragma once

#include "core/study/lookup.h"
#include "core/study/scale_catalogue.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <initializer_list>
#include <optional>

namespace tiny {

using namespace Qt::StringLiterals;

inline constexpr study::ArmId open(1);
inline constexpr study::ArmId blocked(2);
inline constexpr study::SequenceId openFirst(1);
inline constexpr study::SequenceId blockedFirst(2);
inline constexpr study::VisitId baseline(1);
inline constexpr study::VisitId day1(2);
inline constexpr study::VisitId day3(3);
inline constexpr study::ScaleId hamd17(1);

inline study::Study emptyCrossover()
{
    study::Study study;
    study.about.title = u"Tiny"_s;
    study.arms = {{.id = open, .key = u"open"_s, .name = u"Drug"_s},
                  {.id = blocked, .key = u"blocked"_s, .name = u"Drug + blocker"_s, .antagonist = true}};
    study.contrast = study::Contrast{.reference = open, .comparator = blocked, .name = u"Blockade"_s};
    study.sequences = {{.id = openFirst, .key = u"o-b"_s, .name = u"Open first"_s, .arms = {open, blocked}},
                       {.id = blockedFirst, .key = u"b-o"_s, .name = u"Blocked first"_s, .arms = {blocked, open}}};
    study.visits = {{.id = baseline, .key = u"baseline"_s, .phase = study::VisitPhase::Baseline},
                    {.id = day1, .key = u"day 1"_s, .time = 1.0},
                    {.id = day3, .key = u"day 3"_s, .time = 3.0}};
    study.scales = {study::scaleFrom(*study::catalogueScale(u"HAM-D-17"), hamd17)};
    study.primaryScale = hamd17;
    return study;
}

inline void addPerson(study::Study& study, int number, study::SequenceId sequence)
{
    study.participants.push_back({.id = study::ParticipantId(number),
                                  .key = u"P%1"_s.arg(number),
                                  .sequence = sequence,
                                  .sex = number % 2 == 0 ? u"M"_s : u"F"_s,
                                  .origin = study::Origin::Imported});
}

inline void addScore(study::Study& study, int person, int period, study::VisitId visit, double value)
{
    study.assessments.push_back({.participant = study::ParticipantId(person),
                                 .visit = visit,
                                 .scale = hamd17,
                                 .period = static_cast<std::int16_t>(period),
                                 .origin = study::Origin::Imported,
                                 .value = value});
}

/// A period with its scores at baseline, day 1 and day 3; those missing are not scored.
inline void addPeriod(study::Study& study, int person, int period, study::ArmId arm,
                      std::initializer_list<std::optional<double>> scores)
{
    study.periods.push_back(
        {.participant = study::ParticipantId(person), .ordinal = static_cast<std::int16_t>(period), .arm = arm});
    std::int32_t visit = 0;
    for (const std::optional<double>& score : scores) {
        ++visit;
        if (score) {
            addScore(study, person, period, study::VisitId(visit), *score);
        }
    }
}

inline study::Study crossover()
{
    study::Study study = emptyCrossover();
    addPerson(study, 1, openFirst);
    addPeriod(study, 1, 1, open, {20.0, 8.0, 10.0});
    addPeriod(study, 1, 2, blocked, {22.0, 18.0, 20.0});
    addPerson(study, 2, openFirst);
    addPeriod(study, 2, 1, open, {24.0, 12.0, 16.0});
    addPeriod(study, 2, 2, blocked, {24.0, 20.0, 24.0});
    addPerson(study, 3, blockedFirst);
    addPeriod(study, 3, 1, blocked, {20.0, 16.0, std::nullopt});
    addPeriod(study, 3, 2, open, {18.0, 9.0, 9.0});
    addPerson(study, 4, openFirst);
    addPeriod(study, 4, 1, open, {26.0, 20.0, 22.0});
    addPerson(study, 5, openFirst);
    addScore(study, 5, 0, baseline, 25.0);
    study.exclusions = {{.id = study::ExclusionId(1),
                         .participant = study::ParticipantId(5),
                         .reason = u"moved away"_s,
                         .origin = study::Origin::Imported}};
    study::sortStudy(study);
    return study;
}

/// The same people with one baseline before period 1: 20, 24, 20, 26, 25.
inline study::Study sharedBaselineCrossover()
{
    study::Study study = crossover();
    std::erase_if(study.assessments,
                  [](const study::Assessment& row) { return row.visit == baseline && row.period > 0; });
    addScore(study, 1, 0, baseline, 20.0);
    addScore(study, 2, 0, baseline, 24.0);
    addScore(study, 3, 0, baseline, 20.0);
    addScore(study, 4, 0, baseline, 26.0);
    study::sortStudy(study);
    return study;
}

/// P1 and P2 with the drug, P3 and P4 with drug and blocker; one baseline each, stored before the treatment.
inline study::Study parallelArms()
{
    study::Study study = emptyCrossover();
    study.sequences.clear();
    for (int person = 1; person <= 4; ++person) {
        addPerson(study, person, study::SequenceId());
        addScore(study, person, 0, baseline, 20.0 + 2.0 * person);
        addPeriod(study, person, 1, person <= 2 ? open : blocked, {std::nullopt, 8.0 + 2.0 * person});
    }
    study::sortStudy(study);
    return study;
}

inline study::Study singleArm(int people)
{
    study::Study study = emptyCrossover();
    study.arms.resize(1);
    study.contrast.reset();
    study.sequences.clear();
    for (int person = 1; person <= people; ++person) {
        addPerson(study, person, study::SequenceId());
        addPeriod(study, person, 1, open, {20.0 + person, 10.0 + person});
    }
    study::sortStudy(study);
    return study;
}

inline study::Selection selection(study::Side side = study::Side::Reference,
                                  study::Measure measure = study::Measure::Score)
{
    study::Selection selection;
    selection.scale = hamd17;
    selection.side = side;
    selection.measure = measure;
    return selection;
}

} // namespace tiny
