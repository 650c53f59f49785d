// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A lesson: steps that predict, observe, explain and ask, each with the words, the view of the real program it stands
// on and, where the class answers something, the question with what comes after. One JSON file; the same struct whether
// it ships or a teacher wrote it.
#pragma once

#include "core/base/result.h"
#include "core/evidence/citation.h"
#include "core/evidence/shown_view.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace evidence {

enum class StepKind : std::uint8_t { Predict, Observe, Explain, Ask };
enum class QuestionKind : std::uint8_t { Choice, Number, Curve };

[[nodiscard]] QString stepKey(StepKind kind); ///< "predict", "observe", "explain", "ask"
[[nodiscard]] std::optional<StepKind> stepFromKey(QStringView key);
[[nodiscard]] Words stepWords(StepKind kind);
[[nodiscard]] QString questionKey(QuestionKind kind); ///< "choice", "number", "curve"
[[nodiscard]] std::optional<QuestionKind> questionFromKey(QStringView key);

struct LessonChoice
{
    QString key;
    Words words;
    Words after; ///< to those who chose it; may be empty

    friend bool operator==(const LessonChoice&, const LessonChoice&) = default;
};

struct Question
{
    QuestionKind kind = QuestionKind::Choice;
    Words ask;
    Words after; ///< to everybody, when all have answered
    // choice
    std::vector<LessonChoice> choices;
    /// choice: the key of the right one, empty where none is; number: the placeholder that has it (placeholder.h)
    QString answer;
    // number
    double from = 0.0;
    double to = 0.0;
    double step = 1.0;
    Words unit;
    // curve over the days: the side that is shown while the other is drawn
    QString scale;
    QString given;
    QString drawn;

    friend bool operator==(const Question&, const Question&) = default;
};

struct LessonStep
{
    QString key;
    StepKind kind = StepKind::Observe;
    double minutes = 1.0;
    Words title;
    Words words; ///< what the class reads; paragraphs are separated by an empty line
    Words notes; ///< for who teaches; may be empty
    ShownView view;
    std::optional<Question> question;
    std::vector<Citation> citations; ///< of everything the step says

    friend bool operator==(const LessonStep&, const LessonStep&) = default;
};

struct Lesson
{
    QString key;
    Words title;
    Words about;
    QString study; ///< an embedded study's key, or empty: whatever is open
    std::vector<LessonStep> steps;

    [[nodiscard]] double minutes() const; ///< of all steps

    friend bool operator==(const Lesson&, const Lesson&) = default;
};

/// A file that says of itself that it is a lesson, readable or not.
[[nodiscard]] bool looksLikeLesson(const QByteArray& json);

/// Structure alone: what the words and keys say is judged by checkLesson. Errors: MalformedInput naming the step.
[[nodiscard]] base::Result<Lesson> readLesson(const QByteArray& json, const QString& fileName);

/// readLesson(writeLesson(lesson)) == lesson.
[[nodiscard]] QByteArray writeLesson(const Lesson& lesson);

/// The lessons that ship, in the order in which they are shown.
[[nodiscard]] std::span<const QString> lessonKeys();
/// Errors: UnknownKey, DamagedFile, MalformedInput.
[[nodiscard]] base::Result<Lesson> lesson(QStringView key);

} // namespace evidence
