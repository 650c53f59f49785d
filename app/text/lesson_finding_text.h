// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings in a lesson in words: what is the matter and what to do about it.
#pragma once

#include "core/evidence/lesson_check.h"

#include <QString>

namespace text {

[[nodiscard]] QString lessonFindingWhat(const evidence::LessonFinding& finding);
[[nodiscard]] QString lessonFindingAdvice(const evidence::LessonFinding& finding);

} // namespace text
