// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Part of completeMapping(): the columns that hold the treatment of each period, and the arms that stand in them.
#pragma once

#include "core/interchange/mapping_guess.h"

namespace interchange {

/// Fills treatments ("infusion_1", "infusion_2") and arms. InvalidValue: a column with over 20 different arms.
base::Result<bool> guessArms(ColumnMapping& mapping, const Tables& tables, FindingList& findings);

/// The arm a label stands for (by key, name or label); -1 where none does.
int armFor(const std::vector<ArmRule>& arms, std::string_view label);

/// The table of the two that has this column, people first when `peopleFirst`; nullptr where neither has.
const RawTable* tableWith(const Tables& tables, const std::string& column, bool peopleFirst = true);

} // namespace interchange
