// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/field_reader.h"

namespace evidence {

using namespace Qt::StringLiterals;

Words FieldReader::wordsOf(const QJsonValue& value, QLatin1StringView name)
{
    if (!value.isObject()) {
        fail(name, u"is not an object of languages"_s);
        return {};
    }
    const QJsonObject languages = value.toObject();
    Words words;
    for (auto it = languages.begin(); it != languages.end(); ++it) {
        if (!it.value().isString()) {
            fail(name, u"has words in \"%1\" that are not a text"_s.arg(it.key()));
        } else if (it.key() == "en"_L1) {
            words.en = it.value().toString();
        } else if (it.key() == "de"_L1) {
            words.de = it.value().toString();
        } else {
            fail(name, u"has the unknown language \"%1\""_s.arg(it.key()));
        }
    }
    return words;
}

Words FieldReader::words(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined()) {
        fail(name, u"is missing"_s);
        return {};
    }
    return wordsOf(value, name);
}

Words FieldReader::optionalWords(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    return value.isUndefined() ? Words{} : wordsOf(value, name);
}

std::vector<Citation> FieldReader::citations(QLatin1StringView name)
{
    if (!has(name)) {
        take(name);
        return {};
    }
    std::vector<Citation> found;
    for (FieldReader& fields : list(name, u"citation"_s)) {
        Citation citation{.source = fields.optionalText("source"_L1),
                          .citation = fields.optionalText("citation"_L1),
                          .where = fields.optionalWords("where"_L1),
                          .code = fields.choice("code"_L1, codeFromKey),
                          .numbers = fields.optionalTexts("numbers"_L1)};
        if (citation.source.isEmpty() == citation.citation.trimmed().isEmpty()) {
            fields.fail("source"_L1, u"or \"citation\" must be there, and one of them alone"_s);
        }
        fields.finish();
        found.push_back(std::move(citation));
    }
    return found;
}

std::vector<Statement> FieldReader::statements(QLatin1StringView name)
{
    std::vector<Statement> found;
    for (FieldReader& fields : list(name, QString(name))) {
        Statement statement{.words = fields.words("words"_L1), .citations = fields.citations("citations"_L1)};
        fields.finish();
        found.push_back(std::move(statement));
    }
    return found;
}

} // namespace evidence
