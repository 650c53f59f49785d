// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the fields of one JSON object strictly: a field that is missing, of another type or not known is a problem,
// told with the place it stands at. The first problem counts; after it the reader goes on with empty values, so that
// whoever reads writes no branch a field.
#pragma once

#include "core/base/result.h"
#include "core/evidence/citation.h"
#include "core/evidence/words.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <type_traits>
#include <vector>

namespace evidence {

/// The first thing wrong in a file; empty: nothing.
struct ReadProblem
{
    QString text; ///< 'trial daly-2018, outcome 2: "value" is not a number'
};

class FieldReader
{
public:
    /// place: how a person finds the object; problem outlives the reader.
    FieldReader(const QJsonValue& value, QString place, ReadProblem& problem);

    [[nodiscard]] QString text(QLatin1StringView name); ///< must be there and say something
    [[nodiscard]] QString optionalText(QLatin1StringView name);
    [[nodiscard]] double number(QLatin1StringView name);
    [[nodiscard]] std::optional<double> optionalNumber(QLatin1StringView name);
    [[nodiscard]] std::optional<int> optionalWholeNumber(QLatin1StringView name);
    [[nodiscard]] QStringList optionalTexts(QLatin1StringView name);
    [[nodiscard]] Words words(QLatin1StringView name); ///< must be there; may be empty in a language
    [[nodiscard]] Words optionalWords(QLatin1StringView name);
    [[nodiscard]] std::vector<Citation> citations(QLatin1StringView name); ///< may be absent: none
    [[nodiscard]] std::vector<Statement> statements(QLatin1StringView name);

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }

    [[nodiscard]] FieldReader object(QLatin1StringView name);

    /// One reader an element; what: "outcome". The list must be there, and may be empty.
    [[nodiscard]] std::vector<FieldReader> list(QLatin1StringView name, const QString& what);

    /// A key that a list of ours must know: fromKey gives an optional.
    template <typename FromKey>
    [[nodiscard]] auto choice(QLatin1StringView name, FromKey fromKey)
    {
        using Value = typename std::invoke_result_t<FromKey, QStringView>::value_type;
        const QString key = text(name);
        const auto value = fromKey(QStringView(key));
        if (!value) {
            fail(name, QStringLiteral("has the unknown value \"%1\"").arg(key));
        }
        return value.value_or(Value{});
    }

    void fail(QLatin1StringView name, const QString& what);
    void finish(); ///< every field was asked for

private:
    QJsonValue take(QLatin1StringView name);
    Words wordsOf(const QJsonValue& value, QLatin1StringView name);
    void tell(const QString& what);

    QJsonObject m_object;
    QString m_place;
    ReadProblem* m_problem;
    QStringList m_asked;
};

/// The top object of a file. Error: MalformedInput with the line.
[[nodiscard]] base::Result<QJsonObject> topObject(const QByteArray& json, const QString& fileName);

/// The problem as an error of that file.
[[nodiscard]] base::Error malformed(const QString& fileName, const ReadProblem& problem);

/// Two entries with one key cannot be told apart.
void tellRepeatedKeys(const QStringList& keys, const QString& what, ReadProblem& problem);

/// A file that is one list: { "trials": [ … ] }; T has a key. Errors: MalformedInput, naming the entry.
template <typename T>
base::Result<std::vector<T>> readList(const QByteArray& json, const QString& fileName, QLatin1StringView name,
                                      const QString& what, T (*readOne)(FieldReader))
{
    auto top = topObject(json, fileName);
    if (!top) {
        return base::pass(top);
    }
    ReadProblem problem;
    FieldReader fields(*top, {}, problem);
    std::vector<T> list;
    QStringList keys;
    for (FieldReader& element : fields.list(name, what)) {
        list.push_back(readOne(std::move(element)));
        keys << list.back().key;
    }
    fields.finish();
    tellRepeatedKeys(keys, what, problem);
    if (!problem.text.isEmpty()) {
        return tl::unexpected<base::Error>(malformed(fileName, problem));
    }
    return list;
}

} // namespace evidence
