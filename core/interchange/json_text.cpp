// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/json_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace interchange {

QByteArray jsonString(QStringView text)
{
    QByteArray quoted = "\"";
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            quoted += "\\\"";
            break;
        case '\\':
            quoted += "\\\\";
            break;
        case '\n':
            quoted += "\\n";
            break;
        case '\r':
            quoted += "\\r";
            break;
        case '\t':
            quoted += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20U || c == 0x7f) {
                quoted += "\\u00" + QByteArray::number(static_cast<int>(c), 16).rightJustified(2, '0');
            } else {
                quoted += c;
            }
        }
    }
    return quoted + '"';
}

QByteArray jsonNumber(double value)
{
    if (!std::isfinite(value)) {
        return "null";
    }
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    return QByteArray(text.data(), end - text.data());
}

JsonLine& JsonLine::raw(const char* name, const QByteArray& json)
{
    m_members += (m_members.isEmpty() ? "\"" : ", \"") + QByteArray(name) + "\": " + json;
    return *this;
}

QByteArray JsonLine::json() const
{
    if (m_members.isEmpty()) {
        return "{}";
    }
    return "{ " + m_members + " }";
}

JsonLine& JsonLine::text(const char* name, QStringView value)
{
    return raw(name, jsonString(value));
}

JsonLine& JsonLine::textIf(const char* name, QStringView value)
{
    return value.isEmpty() ? *this : text(name, value);
}

JsonLine& JsonLine::number(const char* name, double value)
{
    return raw(name, jsonNumber(value));
}

JsonLine& JsonLine::integer(const char* name, qint64 value)
{
    return raw(name, QByteArray::number(value));
}

JsonLine& JsonLine::boolean(const char* name, bool value)
{
    return raw(name, value ? "true" : "false");
}

} // namespace interchange
