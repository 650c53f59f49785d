// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of a table and a complete recipe into a Study. Every row ends in one of two lists: kept (at least one of its
// scores is in the study) or dropped, with the reason. A missing cell in a kept row is missing, not dropped.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/interchange/findings.h"
#include "core/interchange/mapping_guess.h"
#include "core/study/study.h"

#include <string>
#include <vector>

namespace interchange {

enum class DropReason : std::uint8_t {
    TooManyCells, ///< the row has more cells than the header: it is probably shifted
    NoParticipant,
    NotSelected,  ///< left out by a where rule
    NoScore,      ///< no number in any score column
    UnknownVisit, ///< the visit is missing, or its time could not be understood
    UnknownScale,
    UnknownArm,    ///< after a treatment, but nothing tells which
    UnknownPeriod, ///< the arm was given in several periods and nothing tells which, or no such period
    ArmNotGiven,   ///< the row names an arm that the participant received in no period
    TwoArms,       ///< its period has another arm already
    Duplicate,     ///< all its scores are in earlier rows
};

/// The word used in files: "not selected", "no score" …
std::string dropReasonKey(DropReason reason);

struct DroppedRow
{
    std::size_t line = 0;
    std::string participant;
    std::string session; ///< the visit as the row has it
    DropReason reason = DropReason::NoScore;
    std::string text; ///< the circumstance: "left out by group=MDD (group is HC)"

    friend bool operator==(const DroppedRow&, const DroppedRow&) = default;
};

struct BuiltStudy
{
    study::Study study;
    std::size_t rows = 0; ///< = kept + dropped.size()
    std::size_t kept = 0;
    std::vector<DroppedRow> dropped;
};

/// `mapping` as completeMapping() gives it; `sources` are the files, the score file first (their ids are set here).
/// The study has no title or badge yet. Errors: UnknownKey (a column the recipe names is not there; which there are),
/// NothingToImport (no row left), InvalidValue (ids beyond 2^31 …), Cancelled.
base::Result<BuiltStudy> buildStudy(const Tables& tables, const ColumnMapping& mapping,
                                    std::vector<study::Source> sources, FindingList& findings,
                                    base::Progress& progress);

} // namespace interchange
