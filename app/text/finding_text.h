// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings in words: what is the matter and what to do about it.
#pragma once

#include "core/study/finding.h"

#include <QString>

namespace text {

[[nodiscard]] QString severityKey(study::Severity severity); ///< "note", "warning", "error"
[[nodiscard]] QString findingWhat(const study::Finding& finding);
[[nodiscard]] QString findingAdvice(const study::Finding& finding);

} // namespace text
