// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits are data. apply() is pure: it checks an edit against a study and returns the study after it together with the
// edit that takes it back. core/store writes the same edit to the file; the window's undo stack holds both.
#pragma once

#include "core/base/result.h"
#include "core/study/study.h"

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace study {

/// Sets, adds (no score before) or removes (value is nullopt, a score before) one score.
struct ChangeScore
{
    ParticipantId participant;
    std::int16_t period = 0;
    VisitId visit;
    ScaleId scale;
    std::optional<double> value;
    Origin origin = Origin::Entered;
    SourceId source;
    bool restoring = false; ///< inverses put back what stood there, even a score that its scale does not allow
};

/// A block of scores, all or none: what somebody pastes. Later ones see what earlier ones did.
struct ChangeScores
{
    std::vector<ChangeScore> scores; ///< at least one
};

/// The participant with their treatment periods; ids must be new.
struct AddParticipant
{
    Participant participant;
    std::vector<Period> periods;
    bool restoring = false; ///< inverses put back whoever was there, with any key and age
};

/// Only a participant of whom nothing else is stored (scores, doses, events, exclusions, notes).
struct RemoveParticipant
{
    ParticipantId participant;
};

/// The whole row of the participant with this id: key, sequence, age, sex, attributes, origin and source. A new
/// sequence must fit the periods.
struct ChangeParticipant
{
    Participant participant;
    bool restoring = false; ///< inverses put back what stood there, with any key and age
};

/// One more period of a participant.
struct AddPeriod
{
    Period period;
    bool restoring = false; ///< inverses put back what stood there, even against the sequence
};

/// Only a period that nothing is stored of (scores, doses, events, exclusions, notes).
struct RemovePeriod
{
    ParticipantId participant;
    std::int16_t ordinal = 0;
};

/// Another arm or start for the period of this participant and ordinal.
struct ChangePeriod
{
    Period period;
    bool restoring = false; ///< inverses put back what stood there, even against the sequence
};

struct AddDose
{
    Dose dose;              ///< with an invalid id the next free one is taken
    bool restoring = false; ///< inverses put back what stood there, even what no dose can be
};

struct RemoveDose
{
    DoseId dose;
};

/// The whole row of the dose with this id.
struct ChangeDose
{
    Dose dose;
    bool restoring = false; ///< inverses put back what stood there, even what no dose can be
};

struct AddEvent
{
    Event event;            ///< with an invalid id the next free one is taken
    bool restoring = false; ///< inverses put back what stood there, even what no event can be
};

struct RemoveEvent
{
    EventId event;
};

/// The whole row of the event with this id.
struct ChangeEvent
{
    Event event;
    bool restoring = false; ///< inverses put back what stood there, even what no event can be
};

struct AddNote
{
    Note note;              ///< with an invalid id the next free one is taken
    bool restoring = false; ///< inverses put back what stood there, even a note without a text
};

struct RemoveNote
{
    NoteId note;
};

/// The whole row of the note with this id.
struct ChangeNote
{
    Note note;
    bool restoring = false; ///< inverses put back what stood there, even a note without a text
};

struct AddExclusion
{
    Exclusion exclusion;    ///< with an invalid id the next free one is taken
    bool restoring = false; ///< inverses put back what stood there, even an exclusion without a reason
};

struct RemoveExclusion
{
    ExclusionId exclusion;
};

/// The whole row of the exclusion with this id.
struct ChangeExclusion
{
    Exclusion exclusion;
    bool restoring = false; ///< inverses put back what stood there, even an exclusion without a reason
};

struct AddSnapshot
{
    Snapshot snapshot;      ///< with an invalid id the next free one is taken
    bool restoring = false; ///< inverses put back what stood there, even a snapshot without a name
};

struct RemoveSnapshot
{
    SnapshotId snapshot;
};

/// Title, question, badge …
struct ChangeAbout
{
    About about;
};

struct ChangeContrast
{
    std::optional<Contrast> contrast;
};

/// A big import is one edit; its inverse holds the old study. So is a change of the design (see structure.h).
struct ReplaceStudy
{
    SharedStudy study;
};

struct EditBlock;

using Edit = std::variant<ChangeScore, ChangeScores, AddParticipant, RemoveParticipant, ChangeParticipant, AddPeriod,
                          RemovePeriod, ChangePeriod, AddDose, RemoveDose, ChangeDose, AddEvent, RemoveEvent,
                          ChangeEvent, AddNote, RemoveNote, ChangeNote, AddExclusion, RemoveExclusion, ChangeExclusion,
                          AddSnapshot, RemoveSnapshot, ChangeAbout, ChangeContrast, EditBlock, ReplaceStudy>;

/// Several edits that are one to whoever made them, all or none: a person and everything of them, a block of cells.
struct EditBlock
{
    std::vector<Edit> edits; ///< at least one; each sees what those before it did; no block and no ReplaceStudy
};

struct Applied
{
    SharedStudy after;
    Edit inverse;
    Edit done; ///< the edit with the ids it was given: what the file must write
};

/// Errors: InvalidEdit (unknown rows, ids or keys in use, rows still referred to, a period against its sequence, a
/// note, an exclusion, an event … without words, nothing in a block), InvalidValue (score outside its scale, a number
/// that limits.h does not allow). Unless it replaces the study, a study that can be stored can be stored after it (but
/// for texts that no file holds), and check() finds no new error in it.
[[nodiscard]] base::Result<Applied> apply(const Study& study, const Edit& edit);

} // namespace study
