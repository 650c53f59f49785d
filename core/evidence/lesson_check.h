// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of a lesson a teacher should look at before a class sees it. The words are in app/text/lesson_finding_text.cpp.
#pragma once

#include "core/evidence/lesson.h"
#include "core/study/finding.h"
#include "core/study/study.h"

#include <vector>

namespace evidence {

enum class LessonFindingKind : std::uint8_t {
    // Error: a class would stand before a step that does not work
    NoSteps,
    DuplicateKey,
    MinutesNotPositive,
    EmptyWords,
    UnknownPage,
    UnknownPart,
    UnknownScale,
    UnknownVisit,
    UnknownSide,
    UnknownMeasure,
    BrokenPlaceholder,
    NothingToChoose, ///< fewer than two choices
    AnswerNotAsked,  ///< no choice has this key, or no placeholder gives this number
    EmptyRange,
    NothingToPredict, ///< a step that predicts or asks without a question
    UnknownSource,
    // Warning
    OneLanguage,
    LanguagesDiffer, ///< their placeholders do
    UnsourcedNumber,
};

struct LessonFinding
{
    LessonFindingKind kind;
    study::Severity severity;
    QString where;  ///< "step predict-curve, question"
    QString detail; ///< the key, number or placeholder

    friend bool operator==(const LessonFinding&, const LessonFinding&) = default;
};

/// The scales and visits of a study, as keys.
[[nodiscard]] KnownKeys knownKeys(const study::Study& study);

/// In the order of the lesson; empty: nothing to say. keys: of the study that the lesson is about; bibliography: what
/// its citations may name.
[[nodiscard]] std::vector<LessonFinding> checkLesson(const Lesson& lesson, const KnownKeys& keys,
                                                     std::span<const Source> bibliography);

} // namespace evidence
