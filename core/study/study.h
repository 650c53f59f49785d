// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A trial as one value: read whole, shared read-only, replaced and never mutated in place. Every vector is sorted (rows
// by id, periods by participant and ordinal, assessments by participant, period, visit and scale), so look-ups are
// binary searches and equal studies compare equal.
#pragma once

#include "core/study/ids.h"
#include "core/study/origin.h"
#include "core/study/scale.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace study {

/// What was given in a period: "Ketamine after placebo".
struct Arm
{
    ArmId id;
    QString key;
    QString name;
    QString description;
    bool antagonist = false; ///< a receptor antagonist stood before the drug: the switch then shows the receptor

    friend bool operator==(const Arm&, const Arm&) = default;
};

/// The two arms a study compares, and what the switch between them is called. Effect = comparator - reference.
struct Contrast
{
    ArmId reference;
    ArmId comparator;
    QString name; ///< "Naltrexone blockade"; empty: the switch carries the arms' names

    friend bool operator==(const Contrast&, const Contrast&) = default;
};

/// A file, a publication or a seeded simulation that values of the study come from.
struct Source
{
    SourceId id;
    QString name;     ///< a file name or a short citation
    QString citation; ///< in full, with DOI or licence where there is one
    QString sha256;   ///< of the file's bytes, lower-case hexadecimal; empty where there is no file

    friend bool operator==(const Source&, const Source&) = default;
};

/// The order in which the arms were given.
struct Sequence
{
    SequenceId id;
    QString key;
    QString name;
    std::vector<ArmId> arms; ///< by period, first period first

    friend bool operator==(const Sequence&, const Sequence&) = default;
};

/// A further column of a participant: the value as the source wrote it, and what its dictionary says it means.
struct Attribute
{
    QString name;
    QString value;
    QString label;

    friend bool operator==(const Attribute&, const Attribute&) = default;
};

struct Participant
{
    ParticipantId id;
    QString key;         ///< "P07", "sub-MOA101"
    SequenceId sequence; ///< invalid where the person was never assigned to one
    std::optional<double> ageYears;
    QString sex; ///< as the source wrote it; empty = unknown
    std::vector<Attribute> attributes;
    Origin origin = Origin::Entered;
    SourceId source;

    friend bool operator==(const Participant&, const Participant&) = default;
};

/// One participant's treatment period. Ordinal 0 is the time before the first treatment and has no arm.
struct Period
{
    ParticipantId participant;
    std::int16_t ordinal = 0;
    ArmId arm;
    std::optional<double> startDay; ///< of its treatment, in days since the participant's first treatment

    friend bool operator==(const Period&, const Period&) = default;
};

enum class VisitPhase : std::uint8_t { Baseline, PostDose };
enum class TimeUnit : std::uint8_t { Day, Minute };

/// A planned time point, counted from the treatment of its period. Both periods share their visits.
struct Visit
{
    VisitId id;
    QString key; ///< "baseline", "day 1", "minute 40", else the source's label
    QString label;
    VisitPhase phase = VisitPhase::PostDose;
    TimeUnit unit = TimeUnit::Day;
    double time = 0.0; ///< in that unit

    friend bool operator==(const Visit&, const Visit&) = default;
};

[[nodiscard]] constexpr double visitDay(const Visit& visit)
{
    return visit.unit == TimeUnit::Day ? visit.time : visit.time / 1440.0;
}

/// One score. A value that is missing has no assessment.
struct Assessment
{
    ParticipantId participant;
    VisitId visit;
    ScaleId scale;
    SourceId source;
    std::int16_t period = 0; ///< ordinal of the participant's period; 0 only at a baseline visit
    Origin origin = Origin::Entered;
    double value = 0.0;

    [[nodiscard]] constexpr auto key() const { return std::tuple(participant, period, visit, scale); }

    friend bool operator==(const Assessment&, const Assessment&) = default;
};

/// Something given to a participant; minute counts from the start of the period's main treatment.
struct Dose
{
    DoseId id;
    ParticipantId participant;
    std::int16_t period = 0;
    QString substance;
    double amount = 0.0;
    QString unit;
    QString route;
    double minute = 0.0;
    std::optional<double> durationMinutes;
    Origin origin = Origin::Entered;
    SourceId source;

    friend bool operator==(const Dose&, const Dose&) = default;
};

/// An adverse event or another occurrence; days count from the period's treatment.
struct Event
{
    EventId id;
    ParticipantId participant;
    std::int16_t period = 0;
    QString term;
    QString severity;
    std::optional<double> startDay;
    std::optional<double> endDay;
    Origin origin = Origin::Entered;
    SourceId source;

    friend bool operator==(const Event&, const Event&) = default;
};

/// A participant (or one of their periods) that is not in the main comparison, and why.
struct Exclusion
{
    ExclusionId id;
    ParticipantId participant;
    std::optional<std::int16_t> period;
    QString reason;
    Origin origin = Origin::Entered;
    SourceId source;

    friend bool operator==(const Exclusion&, const Exclusion&) = default;
};

/// A remark: on a participant, on a point of theirs (period, visit and scale as far as they are known), on a number of
/// the study, or, where it names none of them, on the study itself.
struct Note
{
    NoteId id;
    ParticipantId participant;
    QString text;
    QString author;
    QString written;                         ///< ISO 8601, UTC
    std::optional<std::int16_t> period = {}; ///< one of the participant's; only with a participant
    VisitId visit = {};
    ScaleId scale = {};
    QString about = {}; ///< the number in words: "mean difference · MADRS · day 1"; empty where it is about none

    friend bool operator==(const Note&, const Note&) = default;
};

/// A view of the study that somebody gave a name: the page, and what it showed.
struct Snapshot
{
    SnapshotId id;
    QString name;
    QString page;    ///< its key
    QString view;    ///< JSON, written and read by the window alone; at most greatestViewLength characters
    QString written; ///< ISO 8601, UTC

    friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

/// What a study says of itself.
struct About
{
    QString key; ///< "williams-2018"; empty for files
    QString title;
    QString subtitle; ///< "Williams 2018 · double-blind crossover"
    QString question;
    QString citation;
    QString badge;  ///< stands on the window, every figure and every export: "Simulated to match published facts"
    QString limits; ///< what this design cannot tell; one paragraph a line, empty: the design's general limits

    friend bool operator==(const About&, const About&) = default;
};

struct Study
{
    About about;
    std::optional<Contrast> contrast;
    ScaleId primaryScale; ///< invalid in a study without scales
    std::vector<Source> sources;
    std::vector<Arm> arms;
    std::vector<Sequence> sequences;
    std::vector<Participant> participants;
    std::vector<Period> periods;
    std::vector<Visit> visits;
    std::vector<Scale> scales;
    std::vector<Assessment> assessments;
    std::vector<Dose> doses;
    std::vector<Event> events;
    std::vector<Exclusion> exclusions;
    std::vector<Note> notes;
    std::vector<Snapshot> snapshots;

    friend bool operator==(const Study&, const Study&) = default;
};

using SharedStudy = std::shared_ptr<const Study>;

/// Puts every vector in the order described above. Builders call it once when they are done.
void sortStudy(Study& study);

} // namespace study
