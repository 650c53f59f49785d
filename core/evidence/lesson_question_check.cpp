// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lesson_check_pass.h"

#include <utility>

namespace evidence {

using namespace Qt::StringLiterals;

using Kind = LessonFindingKind;

void LessonCheck::choices(const LessonStep& step, const QString& where)
{
    const Question& question = *step.question;
    if (question.choices.size() < 2) {
        error(Kind::NothingToChoose, where);
    }
    QStringList used;
    for (const LessonChoice& choice : question.choices) {
        used << choice.key;
        words(choice.words, where + u", choice "_s + choice.key, step.citations);
        words(choice.after, where + u", choice "_s + choice.key, step.citations, true);
    }
    keys(used, where);
    if (!question.answer.isEmpty() && !used.contains(question.answer)) {
        error(Kind::AnswerNotAsked, where, question.answer);
    }
}

void LessonCheck::number(const Question& question, const QString& where)
{
    if (!(question.to > question.from) || !(question.step > 0.0)) {
        error(Kind::EmptyRange, where, u"%1 to %2"_s.arg(question.from).arg(question.to));
    }
    if (question.answer.isEmpty()) {
        return;
    }
    const auto placeholder = placeholderFrom(question.answer);
    if (!placeholder) {
        error(Kind::AnswerNotAsked, where, question.answer);
        return;
    }
    scaleAndVisit(*placeholder, where);
}

void LessonCheck::curve(const Question& question, const QString& where)
{
    if (!hasKey(m_keys.scales, question.scale)) {
        error(Kind::UnknownScale, where, question.scale);
    }
    const auto given = study::sideFromKey(question.given);
    const auto drawn = study::sideFromKey(question.drawn);
    for (const auto& [side, key] : {std::pair{given, question.given}, std::pair{drawn, question.drawn}}) {
        if (!side || *side == study::Side::Both) {
            error(Kind::UnknownSide, where, key);
        }
    }
    if (given && drawn && given == drawn) {
        error(Kind::UnknownSide, where, question.drawn);
    }
}

void LessonCheck::question(const LessonStep& step, const QString& where)
{
    const Question& question = *step.question;
    words(question.ask, where, step.citations);
    words(question.after, where + u", after"_s, step.citations);
    switch (question.kind) {
    case QuestionKind::Choice:
        choices(step, where);
        break;
    case QuestionKind::Number:
        words(question.unit, where + u", unit"_s, step.citations, true);
        number(question, where);
        break;
    case QuestionKind::Curve:
        curve(question, where);
        break;
    }
}

} // namespace evidence
