// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lesson.h"

#include <QJsonDocument>

namespace evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr int lessonFormat = 1;

void readChoices(Question& question, FieldReader& fields)
{
    question.answer = fields.optionalText("answer"_L1);
    for (FieldReader& choice : fields.list("choices"_L1, u"choice"_s)) {
        question.choices.push_back({.key = choice.text("key"_L1),
                                    .words = choice.words("words"_L1),
                                    .after = choice.optionalWords("after"_L1)});
        choice.finish();
    }
}

void readNumber(Question& question, FieldReader& fields)
{
    question.answer = fields.optionalText("answer"_L1);
    question.from = fields.number("from"_L1);
    question.to = fields.number("to"_L1);
    question.step = fields.optionalNumber("step"_L1).value_or(1.0);
    question.unit = fields.words("unit"_L1);
}

void readCurve(Question& question, FieldReader& fields)
{
    question.scale = fields.text("scale"_L1);
    question.given = fields.text("given"_L1);
    question.drawn = fields.text("drawn"_L1);
}

Question readQuestion(FieldReader fields)
{
    Question question;
    question.kind = fields.choice("kind"_L1, questionFromKey);
    question.ask = fields.words("ask"_L1);
    question.after = fields.words("after"_L1);
    switch (question.kind) {
    case QuestionKind::Choice:
        readChoices(question, fields);
        break;
    case QuestionKind::Number:
        readNumber(question, fields);
        break;
    case QuestionKind::Curve:
        readCurve(question, fields);
        break;
    }
    fields.finish();
    return question;
}

LessonStep readStep(FieldReader& fields)
{
    LessonStep step{.key = fields.text("key"_L1),
                    .kind = fields.choice("kind"_L1, stepFromKey),
                    .minutes = fields.number("minutes"_L1),
                    .title = fields.words("title"_L1),
                    .words = fields.words("words"_L1),
                    .notes = fields.optionalWords("notes"_L1),
                    .view = readView(fields.object("view"_L1)),
                    .question = {},
                    .citations = fields.citations("citations"_L1)};
    if (fields.has("question"_L1)) {
        step.question = readQuestion(fields.object("question"_L1));
    }
    fields.finish();
    return step;
}

} // namespace

bool looksLikeLesson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    // a damaged one still says what it was meant to be
    return document.isNull() ? json.contains("\"blockadeLesson\"") : document.object().contains("blockadeLesson"_L1);
}

base::Result<Lesson> readLesson(const QByteArray& json, const QString& fileName)
{
    auto top = topObject(json, fileName);
    if (!top) {
        return base::pass(top);
    }
    ReadProblem problem;
    FieldReader fields(*top, {}, problem);
    if (fields.number("blockadeLesson"_L1) != lessonFormat) {
        fields.fail("blockadeLesson"_L1, u"is not %1, the only format there is"_s.arg(lessonFormat));
    }
    Lesson lesson{.key = fields.text("key"_L1),
                  .title = fields.words("title"_L1),
                  .about = fields.words("about"_L1),
                  .study = fields.optionalText("study"_L1),
                  .steps = {}};
    for (FieldReader& step : fields.list("steps"_L1, u"step"_s)) {
        lesson.steps.push_back(readStep(step));
    }
    fields.finish();
    if (!problem.text.isEmpty()) {
        return tl::unexpected<base::Error>(malformed(fileName, problem));
    }
    return lesson;
}

} // namespace evidence
