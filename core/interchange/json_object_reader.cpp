// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/json_object_reader.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace interchange {

using namespace Qt::StringLiterals;

namespace {

std::string utf8WithoutMark(QString text)
{
    while (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    return text.toStdString();
}

} // namespace

void JsonComplaint::complain(const QString& path, const QString& expected)
{
    if (!m_error) {
        m_error = base::Error{base::ErrorKind::InvalidValue, m_file, QString(path + u": "_s + expected).toStdString()};
    }
}

JsonObjectReader::JsonObjectReader(const QJsonObject& object, QString path, JsonComplaint& complaint)
    : m_object(object)
    , m_path(std::move(path))
    , m_complaint(complaint)
{}

void JsonObjectReader::complain(const QString& key, const QString& expected)
{
    m_complaint.complain(m_path.isEmpty() ? key : m_path + u'.' + key, expected);
}

QJsonValue JsonObjectReader::value(const QString& key)
{
    m_asked.append(key);
    return m_object.value(key);
}

QString JsonObjectReader::text(const QString& key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isString()) {
        complain(key, u"a text is expected"_s);
    }
    return found.toString();
}

std::string JsonObjectReader::utf8(const QString& key)
{
    return utf8WithoutMark(text(key));
}

std::optional<double> JsonObjectReader::number(const QString& key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined()) {
        return std::nullopt;
    }
    if (!found.isDouble()) {
        complain(key, u"a number is expected"_s);
        return std::nullopt;
    }
    return found.toDouble();
}

std::optional<int> JsonObjectReader::integer(const QString& key, int lowest, int highest)
{
    const std::optional<double> found = number(key);
    if (!found) {
        return std::nullopt;
    }
    if (*found != std::floor(*found) || *found < lowest || *found > highest) {
        complain(key, u"a whole number from %1 to %2 is expected"_s.arg(lowest).arg(highest));
        return std::nullopt;
    }
    return static_cast<int>(*found);
}

bool JsonObjectReader::boolean(const QString& key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool()) {
        complain(key, u"true or false is expected"_s);
    }
    return found.toBool();
}

std::vector<std::string> JsonObjectReader::texts(const QString& key)
{
    std::vector<std::string> all;
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isArray()) {
        complain(key, u"an array of texts is expected"_s);
    }
    for (const QJsonValue& one : found.toArray()) {
        if (!one.isString()) {
            complain(key, u"an array of texts is expected"_s);
        }
        all.push_back(utf8WithoutMark(one.toString()));
    }
    return all;
}

void JsonObjectReader::objects(const QString& key, const std::function<void(JsonObjectReader&)>& each)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isArray()) {
        complain(key, u"an array of objects is expected"_s);
    }
    const QJsonArray array = found.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(key).arg(i);
        if (!array.at(i).isObject()) {
            complain(place, u"an object is expected"_s);
            return;
        }
        JsonObjectReader reader(array.at(i).toObject(), m_path.isEmpty() ? place : m_path + u'.' + place, m_complaint);
        each(reader);
        reader.finish();
    }
}

void JsonObjectReader::object(const QString& key, const std::function<void(JsonObjectReader&)>& each)
{
    const QJsonValue found = value(key);
    if (found.isUndefined()) {
        return;
    }
    if (!found.isObject()) {
        complain(key, u"an object is expected"_s);
        return;
    }
    JsonObjectReader reader(found.toObject(), m_path.isEmpty() ? key : m_path + u'.' + key, m_complaint);
    each(reader);
    reader.finish();
}

void JsonObjectReader::finish()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_asked.contains(member.key())) {
            complain(member.key(), u"unknown key; known are "_s + m_asked.join(u", "_s));
        }
    }
}

base::Result<QJsonObject> parseJsonObject(std::string_view json, const std::string& name)
{
    if (json.size() > std::size_t{1} << 30U) {
        return base::fail(base::ErrorKind::MalformedInput, name, "larger than 1 GiB");
    }
    if (json.substr(0, 3) == "\xEF\xBB\xBF") {
        json.remove_prefix(3);
    }
    QJsonParseError error;
    const QByteArray bytes = QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto upTo = std::min(json.size(), static_cast<std::size_t>(std::max(0, error.offset)));
        const auto line = 1 + std::count(json.begin(), json.begin() + static_cast<std::ptrdiff_t>(upTo), '\n');
        return base::fail(base::ErrorKind::MalformedInput, name,
                          "not JSON at line " + std::to_string(line) + ": " + error.errorString().toStdString());
    }
    if (!document.isObject()) {
        return base::fail(base::ErrorKind::MalformedInput, name, "the outermost value is not an object { … }");
    }
    return document.object();
}

} // namespace interchange
