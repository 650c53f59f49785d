// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What field_reader reads, written: reading what was written gives the same values.
#pragma once

#include "core/evidence/citation.h"
#include "core/evidence/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace evidence {

[[nodiscard]] QJsonObject wordsJson(const Words& words); ///< the languages that have words
[[nodiscard]] QJsonArray citationsJson(const std::vector<Citation>& citations);
[[nodiscard]] QJsonArray statementsJson(const std::vector<Statement>& statements);

/// Nothing is written where there is nothing to say.
void putText(QJsonObject& object, QLatin1StringView name, const QString& text);
void putWords(QJsonObject& object, QLatin1StringView name, const Words& words);
void putNumber(QJsonObject& object, QLatin1StringView name, std::optional<double> number);
void putCitations(QJsonObject& object, const std::vector<Citation>& citations);

} // namespace evidence
