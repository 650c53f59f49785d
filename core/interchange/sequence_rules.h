// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sequences of a study: named by a column, else the orders of arms that people received. Who received fewer
// treatments than planned belongs to the one sequence that agrees with what they did receive.
#pragma once

#include "core/interchange/row_drafts.h"

#include <optional>
#include <string>
#include <vector>

namespace interchange {

struct PlannedSequence
{
    std::string label; ///< of the sequence column; empty: made from its arms
    std::vector<int> arms;
};

struct SequencePlan
{
    std::vector<PlannedSequence> sequences;
    std::vector<std::optional<std::size_t>> ofPerson; ///< as Drafts::people
};

/// Looks at kept people only. No sequences where nobody has two periods and no column names any.
SequencePlan planSequences(const Drafts& drafts);

} // namespace interchange
