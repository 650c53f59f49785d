// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a JSON object whose members are known, and remembers the first thing that is wrong with it: which key, what was
// expected. So a reader is written as a plain list of members, with one test at its end.
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interchange {

/// The error of the document being read; shared by its objects.
class JsonComplaint
{
public:
    explicit JsonComplaint(std::string file)
        : m_file(std::move(file))
    {}

    /// Keeps the first complaint only: later ones often follow from it.
    void complain(const QString& path, const QString& expected);

    [[nodiscard]] bool isEmpty() const { return !m_error.has_value(); }

    [[nodiscard]] tl::unexpected<base::Error> failure() const { return tl::unexpected<base::Error>(*m_error); }

private:
    std::string m_file;
    std::optional<base::Error> m_error;
};

class JsonObjectReader
{
public:
    JsonObjectReader(const QJsonObject& object, QString path, JsonComplaint& complaint);

    [[nodiscard]] bool has(const QString& key) const { return m_object.contains(key); }

    /// Absent members give an empty or absent value; wrong types a complaint.
    QString text(const QString& key);

    /// Without byte-order marks at its front: nobody sees them, and a QString made of the result would have none.
    std::string utf8(const QString& key);

    std::optional<double> number(const QString& key);
    std::optional<int> integer(const QString& key, int lowest, int highest);
    bool boolean(const QString& key);
    /// Each as utf8().
    std::vector<std::string> texts(const QString& key);
    /// Calls `each` with every object of an array.
    void objects(const QString& key, const std::function<void(JsonObjectReader&)>& each);
    /// Calls `each` with the object, if there is one.
    void object(const QString& key, const std::function<void(JsonObjectReader&)>& each);
    QJsonValue value(const QString& key);

    void complain(const QString& key, const QString& expected);
    /// A complaint for each member that nobody asked for: it is a misspelt one. Objects given to objects() and object()
    /// are finished by them.
    void finish();

private:
    QJsonObject m_object;
    QString m_path;
    JsonComplaint& m_complaint;
    QStringList m_asked;
};

/// The root object of a document. MalformedInput: not JSON (with line), or its root is no object.
base::Result<QJsonObject> parseJsonObject(std::string_view json, const std::string& name);

} // namespace interchange
