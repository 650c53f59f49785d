// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody answered to a step of a lesson: a choice, a bet, a drawn curve. Kept in the session and nowhere else.
#pragma once

#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>

namespace lesson {

struct Answer
{
    QString choice;                ///< the key of one
    std::optional<double> number;  ///< a bet
    std::map<QString, double> curve; ///< expected mean by the key of the visit

    [[nodiscard]] bool isEmpty() const { return choice.isEmpty() && !number && curve.empty(); }

    friend bool operator==(const Answer&, const Answer&) = default;
};

[[nodiscard]] QJsonObject answerJson(const Answer& answer);
/// What is of another type is left out.
[[nodiscard]] Answer answerFromJson(const QJsonObject& json);

/// How far somebody came in a lesson.
struct Progress
{
    QString step; ///< its key; empty: not begun
    std::map<QString, Answer> answers; ///< by the key of the step
    std::map<QString, bool> flipped;   ///< steps that asked for the flip, and saw it

    friend bool operator==(const Progress&, const Progress&) = default;
};

[[nodiscard]] QJsonObject progressJson(const Progress& progress);
[[nodiscard]] Progress progressFromJson(const QJsonObject& json);

} // namespace lesson
