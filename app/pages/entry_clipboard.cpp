// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_clipboard.h"

#include <utility>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

QString quotedCell(const QString& cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.startsWith(u'"')) {
        return cell;
    }
    QString doubled = cell;
    doubled.replace(u'"', u"\"\""_s);
    return u'"' + doubled + u'"';
}

} // namespace

QString blockText(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            text += (i > 0 ? u"\t"_s : QString()) + quotedCell(row[i]);
        }
        text += u'\n';
    }
    return text;
}

std::vector<QStringList> blockFromText(const QString& text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            const bool isDoubled = c == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
            if (c != u'"' || isDoubled) {
                cell += c;
            }
            i += isDoubled ? 1 : 0;
            quoted = c != u'"' || isDoubled;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u'\t') {
            row << std::exchange(cell, {});
        } else if (c == u'\n') {
            row << std::exchange(cell, {});
            rows.push_back(std::exchange(row, {}));
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row << cell;
        rows.push_back(row);
    }
    return rows;
}

} // namespace pages
