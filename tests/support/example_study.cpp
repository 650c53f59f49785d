// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/example_study.h"

#include "core/study/scale_catalogue.h"

#include <algorithm>

namespace tests {

using namespace Qt::StringLiterals;
using namespace study;

namespace {

constexpr SourceId file(1);
constexpr SourceId publication(2);
constexpr ArmId placebo(1);
constexpr ArmId naltrexone(2);
constexpr ScaleId depression(1);
constexpr ScaleId dissociation(2);

Study emptyCrossover()
{
    Study study;
    study.about = {.key = u"example"_s,
                   .title = u"Example crossover"_s,
                   .subtitle = u"Made up · double-blind"_s,
                   .question = u"Does the antagonist take the effect away?"_s,
                   .citation = u"None: made up for tests"_s,
                   .badge = u"Made up for tests"_s,
                   .limits = u"Nothing can be learnt from it.\nNot even this."_s};
    study.sources = {{file, u"scores.csv"_s, u"Made up"_s, QString(64, u'a')},
                     {publication, u"Nobody 2020"_s, u""_s, u""_s}};
    study.arms = {{placebo, u"placebo"_s, u"Ketamine after placebo"_s, u"Placebo, then ketamine"_s, false},
                  {naltrexone, u"naltrexone"_s, u"Ketamine after naltrexone"_s, u"Naltrexone, then ketamine"_s, true}};
    study.sequences = {{SequenceId(1), u"PN"_s, u"Placebo first"_s, {placebo, naltrexone}},
                       {SequenceId(2), u"NP"_s, u"Naltrexone first"_s, {naltrexone, placebo}}};
    study.contrast = Contrast{placebo, naltrexone, u"Naltrexone blockade"_s};
    study.scales = {scaleFrom(*catalogueScale(u"HAM-D-17"), depression, u"hamd_total"_s)};
    study.primaryScale = depression;
    return study;
}

void addParticipant(Study& study, int number, bool treated)
{
    const ParticipantId id(number);
    const auto& sequence = study.sequences[static_cast<std::size_t>(number % 2)];
    study.participants.push_back({.id = id,
                                  .key = u"P%1"_s.arg(number),
                                  .sequence = sequence.id,
                                  .ageYears = 20.5 + number % 50,
                                  .sex = number % 2 == 0 ? u"F"_s : u"M"_s,
                                  .attributes = {},
                                  .origin = Origin::Imported,
                                  .source = file});
    for (std::size_t i = 0; treated && i < sequence.arms.size(); ++i) {
        study.periods.push_back(
            {id, static_cast<std::int16_t>(i + 1), sequence.arms[i], 30.0 * static_cast<double>(i)});
    }
}

void addScore(Study& study, int participant, int period, VisitId visit, ScaleId scale, double value)
{
    study.assessments.push_back({.participant = ParticipantId(participant),
                                 .visit = visit,
                                 .scale = scale,
                                 .source = file,
                                 .period = static_cast<std::int16_t>(period),
                                 .origin = Origin::Imported,
                                 .value = value});
}

// 20 or so at baseline; afterwards lower in the placebo arm than in the other.
double scoreOf(int participant, ArmId arm, int visit)
{
    const int baseline = 18 + participant % 7;
    const int fall = arm == placebo ? 8 : 4;
    return visit == 0 ? baseline : std::max(0, baseline - fall + visit + participant % 3);
}

void addOccurrences(Study& study)
{
    study.doses = {{DoseId(1), ParticipantId(1), 1, u"placebo"_s, 1.0, u"capsule"_s, u"oral"_s, -60.0, std::nullopt,
                    Origin::Entered, file},
                   {DoseId(2), ParticipantId(1), 2, u"ketamine"_s, 0.5, u"mg/kg"_s, u"intravenous"_s, 0.0, 40.0,
                    Origin::Reported, publication}};
    study.events = {
        {EventId(1), ParticipantId(2), 1, u"headache"_s, u"mild"_s, 0.25, 1.0, Origin::Entered, SourceId()},
        {EventId(3), ParticipantId(3), 2, u"nausea"_s, u""_s, std::nullopt, std::nullopt, Origin::Imported, file}};
    study.exclusions = {
        {ExclusionId(1), ParticipantId(6), std::nullopt, u"never treated"_s, Origin::Reported, publication},
        {ExclusionId(2), ParticipantId(5), 2, u"missed day 7"_s, Origin::Derived, SourceId()}};
    study.notes = {{NoteId(1), ParticipantId(), u"A note on the study: ≤ 7 is remission, “so they say”"_s,
                    u"A. Reader"_s, u"2026-01-02T03:04:05Z"_s},
                   {NoteId(4), ParticipantId(4), u"A note\non a person"_s, u""_s, u""_s},
                   {NoteId(5), ParticipantId(5), u"Was the rater the same?"_s, u"A. Reader"_s,
                    u"2026-01-02T03:04:06Z"_s, 2, VisitId(3), depression, u""_s},
                   {NoteId(6), ParticipantId(), u"Smaller than expected"_s, u""_s, u""_s, std::nullopt, VisitId(3),
                    depression, u"mean difference · HAM-D-17 · day 1"_s}};
    study.snapshots = {{SnapshotId(2), u"Early response"_s, u"trajectories"_s, u"{\"scale\": \"HAM-D-17\"}"_s,
                        u"2026-01-02T03:04:07Z"_s}};
}

} // namespace

Study exampleStudy()
{
    Study study = emptyCrossover();
    study.scales.push_back(scaleFrom(*catalogueScale(u"CADSS"), dissociation, u"cadss"_s));
    study.visits = {{VisitId(1), u"baseline"_s, u"before"_s, VisitPhase::Baseline, TimeUnit::Day, 0.0},
                    {VisitId(2), u"minute 40"_s, u""_s, VisitPhase::PostDose, TimeUnit::Minute, 40.0},
                    {VisitId(3), u"day 1"_s, u""_s, VisitPhase::PostDose, TimeUnit::Day, 1.0},
                    {VisitId(4), u"day 3"_s, u""_s, VisitPhase::PostDose, TimeUnit::Day, 3.0},
                    {VisitId(5), u"day 7"_s, u""_s, VisitPhase::PostDose, TimeUnit::Day, 7.0}};
    for (int person = 1; person <= 5; ++person) {
        addParticipant(study, person, true);
        for (std::int16_t period = 1; period <= 2; ++period) {
            const ArmId arm = study.periods[study.periods.size() - 3 + static_cast<std::size_t>(period)].arm;
            addScore(study, person, period, VisitId(1), depression, scoreOf(person, arm, 0));
            addScore(study, person, period, VisitId(2), dissociation, 10.5 + person);
            addScore(study, person, period, VisitId(3), depression, scoreOf(person, arm, 1));
            addScore(study, person, period, VisitId(4), depression, scoreOf(person, arm, 3));
            if (person != 5 || period != 2) {
                addScore(study, person, period, VisitId(5), depression, scoreOf(person, arm, 7));
            }
        }
    }
    addParticipant(study, 6, false);
    study.periods.push_back({ParticipantId(6), 0, ArmId(), std::nullopt});
    addScore(study, 6, 0, VisitId(1), depression, 25.0);
    study.participants[0].attributes = {{u"site"_s, u"1"_s, u"Here"_s}, {u"group"_s, u"MDD"_s, u""_s}};
    study.participants[3].sequence = SequenceId();
    study.participants[3].ageYears.reset();
    study.participants[3].sex.clear();
    addOccurrences(study);
    sortStudy(study);
    return study;
}

Study largeStudy(int participants, int visits)
{
    Study study = emptyCrossover();
    study.about.title = u"Large crossover"_s;
    for (int visit = 0; visit < visits; ++visit) {
        study.visits.push_back({VisitId(visit + 1), visit == 0 ? u"baseline"_s : u"day %1"_s.arg(visit), u""_s,
                                visit == 0 ? VisitPhase::Baseline : VisitPhase::PostDose, TimeUnit::Day,
                                static_cast<double>(visit)});
    }
    study.assessments.reserve(static_cast<std::size_t>(participants) * 2 * static_cast<std::size_t>(visits));
    for (int person = 1; person <= participants; ++person) {
        addParticipant(study, person, true);
        for (int period = 1; period <= 2; ++period) {
            const ArmId arm = study.periods[study.periods.size() - 3 + static_cast<std::size_t>(period)].arm;
            for (int visit = 0; visit < visits; ++visit) {
                addScore(study, person, period, VisitId(visit + 1), depression, scoreOf(person, arm, visit % 10));
            }
        }
    }
    return study;
}

} // namespace tests
