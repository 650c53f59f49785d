// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/content_writer.h"

namespace evidence {

using namespace Qt::StringLiterals;

QJsonObject wordsJson(const Words& words)
{
    QJsonObject object;
    putText(object, "en"_L1, words.en);
    putText(object, "de"_L1, words.de);
    return object;
}

QJsonArray citationsJson(const std::vector<Citation>& citations)
{
    QJsonArray array;
    for (const Citation& citation : citations) {
        QJsonObject object{{u"code"_s, codeKey(citation.code)}};
        putText(object, "source"_L1, citation.source);
        putText(object, "citation"_L1, citation.citation);
        putWords(object, "where"_L1, citation.where);
        if (!citation.numbers.isEmpty()) {
            object.insert("numbers"_L1, QJsonArray::fromStringList(citation.numbers));
        }
        array.append(object);
    }
    return array;
}

QJsonArray statementsJson(const std::vector<Statement>& statements)
{
    QJsonArray array;
    for (const Statement& statement : statements) {
        QJsonObject object{{u"words"_s, wordsJson(statement.words)}};
        putCitations(object, statement.citations);
        array.append(object);
    }
    return array;
}

void putText(QJsonObject& object, QLatin1StringView name, const QString& text)
{
    if (!text.isEmpty()) {
        object.insert(name, text);
    }
}

void putWords(QJsonObject& object, QLatin1StringView name, const Words& words)
{
    if (!words.en.isEmpty() || !words.de.isEmpty()) {
        object.insert(name, wordsJson(words));
    }
}

void putNumber(QJsonObject& object, QLatin1StringView name, std::optional<double> number)
{
    if (number) {
        object.insert(name, *number);
    }
}

void putCitations(QJsonObject& object, const std::vector<Citation>& citations)
{
    if (!citations.empty()) {
        object.insert("citations"_L1, citationsJson(citations));
    }
}

} // namespace evidence
