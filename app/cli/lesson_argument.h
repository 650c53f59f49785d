// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A lesson where a command takes one: a file that says it is a lesson, or the key of one that ships.
#pragma once

#include "app/cli/console.h"
#include "core/base/result.h"
#include "core/evidence/lesson.h"
#include "core/evidence/lesson_check.h"

#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace cli {

/// nullopt: neither the key of a lesson nor a file that looks like one. Errors: MalformedInput, and DamagedFile of one
/// that ships.
[[nodiscard]] base::Result<std::optional<evidence::Lesson>> lessonArgument(const QString& nameOrPath);

/// Against the study the lesson is about. Errors: those of importing::loadStudy.
[[nodiscard]] base::Result<std::vector<evidence::LessonFinding>> lessonFindings(const evidence::Lesson& lesson,
                                                                                Console& console);

/// As findings of a study are printed (finding_output.h).
[[nodiscard]] QJsonArray lessonFindingsJson(const std::vector<evidence::LessonFinding>& findings);
[[nodiscard]] QString lessonFindingsText(const std::vector<evidence::LessonFinding>& findings);
[[nodiscard]] bool hasErrors(const std::vector<evidence::LessonFinding>& findings);

} // namespace cli
