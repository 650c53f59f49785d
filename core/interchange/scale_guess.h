// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Part of completeMapping(): which columns, or which labels of a long table, hold the scores of which scale.
#pragma once

#include "core/interchange/mapping_guess.h"

namespace interchange {

/// Adds rules where there are none (wide tables), or for labels without one (long tables). InvalidValue: over 200
/// different labels in the scale column. UnknownFormat: two columns that both look like the same scale at the same
/// visit.
base::Result<bool> guessScales(ColumnMapping& mapping, const Tables& tables, FindingList& findings);

} // namespace interchange
