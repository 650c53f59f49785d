// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows that random edits are about. Only for the files any_edit*.cpp.
#pragma once

#include "tests/support/any_edit_choices.h"

namespace tests::any {

/// Rows to add; the caller gives those that replace another its id.
[[nodiscard]] study::ChangeScore changeScore(const study::Study& study, Choices choices);
[[nodiscard]] study::ChangeScores changeScores(const study::Study& study, const EditRecipe& recipe);
[[nodiscard]] study::AddParticipant addParticipant(const study::Study& study, Choices choices);
[[nodiscard]] study::Participant changedParticipant(const study::Study& study, Choices choices);
[[nodiscard]] study::ParticipantId leavingParticipant(const study::Study& study, Choices choices);
[[nodiscard]] study::Period period(const study::Study& study, Choices choices);
/// The periods that there are are those one can change.
[[nodiscard]] study::Period somePeriod(const study::Study& study, Choices choices);
[[nodiscard]] study::Dose dose(const study::Study& study, Choices choices);
[[nodiscard]] study::Event event(const study::Study& study, Choices choices);
[[nodiscard]] study::Snapshot snapshot(const study::Study& study, Choices choices);
[[nodiscard]] study::Exclusion exclusion(const study::Study& study, Choices choices);
[[nodiscard]] study::Note note(const study::Study& study, Choices choices);

} // namespace tests::any
