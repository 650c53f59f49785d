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

struct AddNote
{
    Note note;              ///< with an invalid id the next free one is taken
    bool restoring = false; ///< inverses put back what stood there, even a note without a text
};

struct RemoveNote
{
    NoteId note;
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

/// Title, question, badge …
struct ChangeAbout
{
    About about;
};

struct ChangeContrast
{
    std::optional<Contrast> contrast;
};

/// A big import is one edit; its inverse holds the old study.
struct ReplaceStudy
{
    SharedStudy study;
};

using Edit = std::variant<ChangeScore, AddParticipant, RemoveParticipant, AddNote, RemoveNote, AddExclusion,
                          RemoveExclusion, ChangeAbout, ChangeContrast, ReplaceStudy>;

struct Applied
{
    SharedStudy after;
    Edit inverse;
    Edit done; ///< the edit with the ids it was given: what the file must write
};

/// Errors: InvalidEdit (unknown rows, ids or keys in use, rows still referred to, a period against its sequence, a note
/// or an exclusion without words), InvalidValue (score outside its scale, a number that limits.h does not allow).
/// Unless it replaces the study, a study that can be stored can be stored after it (but for texts that no file holds),
/// and check() finds no new error in it.
[[nodiscard]] base::Result<Applied> apply(const Study& study, const Edit& edit);

} // namespace study
