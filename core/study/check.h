// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks a study over: what is impossible (errors), what a reader should know (warnings and notes).
#pragma once

#include "core/study/finding.h"
#include "core/study/study.h"

#include <vector>

namespace study {

/// Errors first, then warnings, then notes. An empty list means nothing to say.
[[nodiscard]] std::vector<Finding> check(const Study& study);

} // namespace study
