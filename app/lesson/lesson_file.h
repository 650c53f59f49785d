// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lessons from wherever they are: part of the program, or a file of one's own with what should be looked at in it.
#pragma once

#include "core/base/result.h"
#include "core/evidence/lesson.h"
#include "core/evidence/lesson_check.h"
#include "core/study/study.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace lesson {

/// A lesson and where it comes from.
struct Listed
{
    evidence::Lesson lesson;
    QString path; ///< empty: it ships

    /// What progress is kept under.
    [[nodiscard]] const QString& id() const { return path.isEmpty() ? lesson.key : path; }
};

/// Errors: FileNotFound, MalformedInput.
[[nodiscard]] base::Result<Listed> readLessonFile(const QString& path);

/// The id of one that ships, or a path. Errors: those of evidence::lesson and readLessonFile.
[[nodiscard]] base::Result<Listed> lessonOf(const QString& id);

/// Against the study it is about, or the one on screen where it is about any. Errors: those of the study and of the sources.
[[nodiscard]] base::Result<std::vector<evidence::LessonFinding>> findingsOf(const evidence::Lesson& lesson,
                                                                            const study::Study& onScreen);
/// In words, one a line: "Error: step why, view: …". Empty: nothing to say.
[[nodiscard]] QStringList findingLines(const std::vector<evidence::LessonFinding>& findings);

/// The name of the study it is about; empty where it is about any.
[[nodiscard]] QString studyNameOf(const evidence::Lesson& lesson);

} // namespace lesson
