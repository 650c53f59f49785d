// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Part of completeMapping(): what the labels of the visit column mean.
#pragma once

#include "core/interchange/mapping_guess.h"

#include <optional>

namespace interchange {

/// Adds a rule for each label that has none and whose time can be read. InvalidValue: over 2,000 different labels.
base::Result<bool> guessVisits(ColumnMapping& mapping, const Tables& tables, FindingList& findings);

/// The rule that a label suggests, with the meaning its dictionary gives (may be empty) and the arms there are:
/// "ses-d2" = "2 days post-infusion of ketamine" is day 2 of ketamine; without a meaning the d is an arm's label.
std::optional<VisitRule> visitRuleFor(std::string_view label, std::string_view meaning,
                                      const std::vector<ArmRule>& arms, bool armInLabel);

} // namespace interchange
