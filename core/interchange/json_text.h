// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON written member by member, in the order that reads best: QJsonObject sorts its keys and has one layout for all.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace interchange {

/// Quoted and escaped, UTF-8.
[[nodiscard]] QByteArray jsonString(QStringView text);
/// The shortest text that reads back as the same double; null where it is not finite.
[[nodiscard]] QByteArray jsonNumber(double value);

/// One object on one line: { "key": "P01", "age": 36 }. Members with an `…If` name are left out when empty.
class JsonLine
{
public:
    JsonLine& text(const char* name, QStringView value);
    JsonLine& textIf(const char* name, QStringView value);
    JsonLine& number(const char* name, double value);
    JsonLine& integer(const char* name, qint64 value);
    JsonLine& boolean(const char* name, bool value);
    /// `json` as it is.
    JsonLine& raw(const char* name, const QByteArray& json);

    [[nodiscard]] bool isEmpty() const { return m_members.isEmpty(); }

    [[nodiscard]] QByteArray json() const;

private:
    QByteArray m_members;
};

} // namespace interchange
