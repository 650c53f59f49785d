// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of check() that follows every id of a study to the row it names.
#pragma once

#include "core/study/finding.h"
#include "core/study/study.h"

#include <vector>

namespace study {

/// Adds a BrokenReference for every row, other than a score, that names a row the study does not have, and for every
/// period that has an arm before the first treatment or none after it.
void checkReferences(const Study& study, std::vector<Finding>& findings);

/// False for a score of an unknown person, period, visit, scale or source, and for a post-dose score without a
/// treatment. period: the score's own, nullptr where there is none.
[[nodiscard]] bool hasItsPlace(const Study& study, const Assessment& score, const Period* period);

} // namespace study
