// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesson/lesson_answer.h"

#include <QJsonArray>

namespace lesson {

using namespace Qt::StringLiterals;

QJsonObject answerJson(const Answer& answer)
{
    QJsonObject json;
    if (!answer.choice.isEmpty()) {
        json[u"choice"_s] = answer.choice;
    }
    if (answer.number) {
        json[u"number"_s] = *answer.number;
    }
    if (!answer.curve.empty()) {
        QJsonObject curve;
        for (const auto& [visit, value] : answer.curve) {
            curve[visit] = value;
        }
        json[u"curve"_s] = curve;
    }
    return json;
}

Answer answerFromJson(const QJsonObject& json)
{
    Answer answer{.choice = json[u"choice"_s].toString(), .number = {}, .curve = {}};
    if (json[u"number"_s].isDouble()) {
        answer.number = json[u"number"_s].toDouble();
    }
    const QJsonObject curve = json[u"curve"_s].toObject();
    for (auto entry = curve.begin(); entry != curve.end(); ++entry) {
        if (entry->isDouble()) {
            answer.curve[entry.key()] = entry->toDouble();
        }
    }
    return answer;
}

QJsonObject progressJson(const Progress& progress)
{
    QJsonObject answers;
    for (const auto& [step, answer] : progress.answers) {
        answers[step] = answerJson(answer);
    }
    QJsonArray flipped;
    for (const auto& [step, seen] : progress.flipped) {
        if (seen) {
            flipped.append(step);
        }
    }
    return {{u"step"_s, progress.step}, {u"answers"_s, answers}, {u"flipped"_s, flipped}};
}

Progress progressFromJson(const QJsonObject& json)
{
    Progress progress{.step = json[u"step"_s].toString(), .answers = {}, .flipped = {}};
    const QJsonObject answers = json[u"answers"_s].toObject();
    for (auto entry = answers.begin(); entry != answers.end(); ++entry) {
        Answer answer = answerFromJson(entry->toObject());
        if (!answer.isEmpty()) {
            progress.answers[entry.key()] = std::move(answer);
        }
    }
    const QJsonArray flipped = json[u"flipped"_s].toArray();
    for (const QJsonValue& step : flipped) {
        progress.flipped[step.toString()] = true;
    }
    return progress;
}

} // namespace lesson
