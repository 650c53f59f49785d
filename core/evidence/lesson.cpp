// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lesson.h"

#include "core/evidence/content_file.h"
#include "core/study/scale.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allSteps{StepKind::Predict, StepKind::Observe, StepKind::Explain, StepKind::Ask};
constexpr std::array allQuestions{QuestionKind::Choice, QuestionKind::Number, QuestionKind::Curve};

} // namespace

QString stepKey(StepKind kind)
{
    switch (kind) {
    case StepKind::Predict:
        return u"predict"_s;
    case StepKind::Observe:
        return u"observe"_s;
    case StepKind::Explain:
        return u"explain"_s;
    case StepKind::Ask:
        return u"ask"_s;
    }
    return {};
}

std::optional<StepKind> stepFromKey(QStringView key)
{
    const auto* found =
        std::find_if(allSteps.begin(), allSteps.end(), [&](StepKind kind) { return stepKey(kind) == key; });
    if (found == allSteps.end()) {
        return std::nullopt;
    }
    return *found;
}

Words stepWords(StepKind kind)
{
    switch (kind) {
    case StepKind::Predict:
        return {u"Predict"_s, u"Vorhersagen"_s};
    case StepKind::Observe:
        return {u"Observe"_s, u"Beobachten"_s};
    case StepKind::Explain:
        return {u"Explain"_s, u"Erklären"_s};
    case StepKind::Ask:
        return {u"Ask"_s, u"Fragen"_s};
    }
    return {};
}

QString questionKey(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Choice:
        return u"choice"_s;
    case QuestionKind::Number:
        return u"number"_s;
    case QuestionKind::Curve:
        return u"curve"_s;
    }
    return {};
}

std::optional<QuestionKind> questionFromKey(QStringView key)
{
    const auto* found = std::find_if(allQuestions.begin(), allQuestions.end(),
                                     [&](QuestionKind kind) { return questionKey(kind) == key; });
    if (found == allQuestions.end()) {
        return std::nullopt;
    }
    return *found;
}

double Lesson::minutes() const
{
    return std::accumulate(steps.begin(), steps.end(), 0.0,
                           [](double sum, const LessonStep& step) { return sum + step.minutes; });
}

std::span<const QString> lessonKeys()
{
    static const std::array keys{u"opioid-receptors"_s};
    return keys;
}

base::Result<Lesson> lesson(QStringView key)
{
    for (const QString& known : lessonKeys()) {
        if (study::sameKey(known, key)) {
            auto file = contentFile(u"lessons/"_s + known + u".json"_s);
            if (!file) {
                return base::pass(file);
            }
            return readLesson(*file, known + u".json"_s);
        }
    }
    return base::fail(base::ErrorKind::UnknownKey, key.toString().toStdString());
}

} // namespace evidence
