// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/field_reader.h"

#include <QJsonArray>

#include <cmath>

namespace evidence {

using namespace Qt::StringLiterals;

FieldReader::FieldReader(const QJsonValue& value, QString place, ReadProblem& problem)
    : m_object(value.toObject())
    , m_place(std::move(place))
    , m_problem(&problem)
{
    if (!value.isObject()) {
        tell(u"is not an object"_s);
    }
}

void FieldReader::tell(const QString& what)
{
    if (m_problem->text.isEmpty()) {
        m_problem->text = m_place.isEmpty() ? what : m_place + u": "_s + what;
    }
}

void FieldReader::fail(QLatin1StringView name, const QString& what)
{
    tell(u"\"%1\" %2"_s.arg(name, what));
}

QJsonValue FieldReader::take(QLatin1StringView name)
{
    m_asked << QString(name);
    return m_object.value(name);
}

QString FieldReader::text(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined()) {
        fail(name, u"is missing"_s);
    } else if (!value.isString()) {
        fail(name, u"is not a text"_s);
    } else if (value.toString().trimmed().isEmpty()) {
        fail(name, u"is empty"_s);
    }
    return value.toString();
}

QString FieldReader::optionalText(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isString()) {
        fail(name, u"is not a text"_s);
    }
    return value.toString();
}

double FieldReader::number(QLatin1StringView name)
{
    if (!has(name)) {
        take(name);
        fail(name, u"is missing"_s);
        return 0.0;
    }
    return optionalNumber(name).value_or(0.0);
}

std::optional<double> FieldReader::optionalNumber(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    if (!value.isDouble()) {
        fail(name, u"is not a number"_s);
        return std::nullopt;
    }
    return value.toDouble();
}

std::optional<int> FieldReader::optionalWholeNumber(QLatin1StringView name)
{
    const std::optional<double> value = optionalNumber(name);
    if (!value) {
        return std::nullopt;
    }
    if (std::floor(*value) != *value || std::fabs(*value) > 1e9) {
        fail(name, u"is not a whole number"_s);
        return std::nullopt;
    }
    return int(*value);
}

QStringList FieldReader::optionalTexts(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isArray()) {
        fail(name, u"is not a list"_s);
    }
    QStringList texts;
    const QJsonArray elements = value.toArray();
    for (const auto& element : elements) {
        if (!element.isString()) {
            fail(name, u"has an element that is not a text"_s);
        }
        texts << element.toString();
    }
    return texts;
}

FieldReader FieldReader::object(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined()) {
        fail(name, u"is missing"_s);
    }
    return FieldReader(value, m_place.isEmpty() ? QString(name) : m_place + u", "_s + name, *m_problem);
}

std::vector<FieldReader> FieldReader::list(QLatin1StringView name, const QString& what)
{
    const QJsonValue value = take(name);
    if (value.isUndefined()) {
        fail(name, u"is missing"_s);
    } else if (!value.isArray()) {
        fail(name, u"is not a list"_s);
    }
    std::vector<FieldReader> readers;
    const QJsonArray elements = value.toArray();
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QString key = elements[i].toObject().value("key"_L1).toString();
        const QString place = what + u' ' + (key.isEmpty() ? QString::number(i + 1) : key);
        readers.emplace_back(elements[i], m_place.isEmpty() ? place : m_place + u", "_s + place, *m_problem);
    }
    return readers;
}

void FieldReader::finish()
{
    const QStringList names = m_object.keys();
    for (const QString& name : names) {
        if (!m_asked.contains(name)) {
            tell(u"the field \"%1\" is not known"_s.arg(name));
        }
    }
}

} // namespace evidence
