// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesson/lesson_course.h"

#include "core/study/scale.h"

#include <algorithm>

namespace lesson {

namespace {

bool isPrediction(const evidence::LessonStep& step)
{
    return step.kind == evidence::StepKind::Predict && step.question.has_value();
}

const QString& predictedScale(const evidence::LessonStep& step)
{
    return step.question->kind == evidence::QuestionKind::Curve ? step.question->scale : step.view.scale;
}

bool observesScale(const evidence::LessonStep& step, const QString& scale)
{
    return step.kind == evidence::StepKind::Observe && !scale.isEmpty() && study::sameKey(step.view.scale, scale);
}

} // namespace

std::vector<std::size_t> settledAt(const evidence::Lesson& lesson, std::size_t step)
{
    std::vector<std::size_t> settled;
    for (std::size_t i = 0; i < step && i < lesson.steps.size(); ++i) {
        if (!isPrediction(lesson.steps[i])) {
            continue;
        }
        const QString& scale = predictedScale(lesson.steps[i]);
        std::size_t first = i + 1;
        while (first < lesson.steps.size() && !observesScale(lesson.steps[first], scale)) {
            ++first;
        }
        if (first == step) {
            settled.push_back(i);
        }
    }
    return settled;
}

bool isSettledLater(const evidence::Lesson& lesson, std::size_t step)
{
    const evidence::LessonStep& asked = lesson.steps[step];
    return isPrediction(asked) &&
           std::any_of(lesson.steps.begin() + static_cast<std::ptrdiff_t>(step) + 1, lesson.steps.end(),
                       [&](const evidence::LessonStep& later) { return observesScale(later, predictedScale(asked)); });
}

std::optional<study::Side> flipAskedAt(const evidence::Lesson& lesson, std::size_t step)
{
    const auto side = study::sideFromKey(lesson.steps[step].view.side);
    if (!side || *side == study::Side::Both || settledAt(lesson, step).empty()) {
        return std::nullopt;
    }
    return side;
}

std::optional<std::size_t> placeOf(const evidence::Lesson& lesson, const QString& step)
{
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        if (lesson.steps[i].key == step) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace lesson
