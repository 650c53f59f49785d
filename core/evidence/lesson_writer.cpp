// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/content_writer.h"
#include "core/evidence/lesson.h"

#include <QJsonDocument>

namespace evidence {

using namespace Qt::StringLiterals;

namespace {

void putChoices(QJsonObject& object, const Question& question)
{
    QJsonArray choices;
    for (const LessonChoice& choice : question.choices) {
        QJsonObject one{{u"key"_s, choice.key}, {u"words"_s, wordsJson(choice.words)}};
        putWords(one, "after"_L1, choice.after);
        choices.append(one);
    }
    object.insert("choices"_L1, choices);
    putText(object, "answer"_L1, question.answer);
}

QJsonObject questionJson(const Question& question)
{
    QJsonObject object{{u"kind"_s, questionKey(question.kind)},
                       {u"ask"_s, wordsJson(question.ask)},
                       {u"after"_s, wordsJson(question.after)}};
    switch (question.kind) {
    case QuestionKind::Choice:
        putChoices(object, question);
        break;
    case QuestionKind::Number:
        object.insert("from"_L1, question.from);
        object.insert("to"_L1, question.to);
        object.insert("step"_L1, question.step);
        object.insert("unit"_L1, wordsJson(question.unit));
        putText(object, "answer"_L1, question.answer);
        break;
    case QuestionKind::Curve:
        object.insert("scale"_L1, question.scale);
        object.insert("given"_L1, question.given);
        object.insert("drawn"_L1, question.drawn);
        break;
    }
    return object;
}

QJsonObject lessonStepJson(const LessonStep& step)
{
    QJsonObject object{{u"key"_s, step.key},
                       {u"kind"_s, stepKey(step.kind)},
                       {u"minutes"_s, step.minutes},
                       {u"title"_s, wordsJson(step.title)},
                       {u"words"_s, wordsJson(step.words)},
                       {u"view"_s, viewJson(step.view)}};
    putWords(object, "notes"_L1, step.notes);
    putCitations(object, step.citations);
    if (step.question) {
        object.insert("question"_L1, questionJson(*step.question));
    }
    return object;
}

} // namespace

QByteArray writeLesson(const Lesson& lesson)
{
    QJsonArray steps;
    for (const LessonStep& step : lesson.steps) {
        steps.append(lessonStepJson(step));
    }
    QJsonObject object{{u"blockadeLesson"_s, 1},
                       {u"key"_s, lesson.key},
                       {u"title"_s, wordsJson(lesson.title)},
                       {u"about"_s, wordsJson(lesson.about)},
                       {u"steps"_s, steps}};
    putText(object, "study"_L1, lesson.study);
    return QJsonDocument(object).toJson();
}

} // namespace evidence
