// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The typed row ids of a study's tables. An assessment has none: participant, period, visit and scale name it.
#pragma once

#include "core/base/id.h"

namespace study {

using ArmId = base::Id<struct ArmTag>;
using ParticipantId = base::Id<struct ParticipantTag>;
using SequenceId = base::Id<struct SequenceTag>;
using VisitId = base::Id<struct VisitTag>;
using ScaleId = base::Id<struct ScaleTag>;
using SourceId = base::Id<struct SourceTag>;
using DoseId = base::Id<struct DoseTag>;
using EventId = base::Id<struct EventTag>;
using ExclusionId = base::Id<struct ExclusionTag>;
using NoteId = base::Id<struct NoteTag>;
using SnapshotId = base::Id<struct SnapshotTag>;

} // namespace study
