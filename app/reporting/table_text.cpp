// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/table_text.h"

#include <QLocale>
#include <QStringList>

#include <cmath>
#include <type_traits>

namespace reporting {

using namespace Qt::StringLiterals;

namespace {

QString quotedWords(const QString& words, QChar separator)
{
    QString text = words;
    if (!text.isEmpty() && u"=+@\t\r"_s.contains(text.front())) {
        text.prepend(u'\'');
    }
    if (text.contains(separator) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r')) {
        text.replace(u'"', u"\"\""_s);
        return u'"' + text + u'"';
    }
    return text;
}

QString cellText(const analysis::TableCell& cell, QChar separator)
{
    return std::visit(
        [separator](const auto& value) -> QString {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, QString>) {
                return quotedWords(value, separator);
            } else if constexpr (std::is_same_v<Value, double>) {
                return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
            } else if constexpr (std::is_same_v<Value, int>) {
                return QString::number(value);
            } else if constexpr (std::is_same_v<Value, bool>) {
                return value ? u"true"_s : u"false"_s;
            } else {
                return {};
            }
        },
        cell);
}

} // namespace

QString tableText(const analysis::Table& table, QChar separator)
{
    QStringList lines;
    QStringList names;
    for (const QString& column : table.columns) {
        names << quotedWords(column, separator);
    }
    lines << names.join(separator);
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const analysis::TableCell& cell : row) {
            cells << cellText(cell, separator);
        }
        lines << cells.join(separator);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace reporting
