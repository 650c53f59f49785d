// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeNumber(const QString& cell)
{
    bool isNumber = false;
    QString plain = cell;
    plain.replace(QChar(0x2212), u'-').toDouble(&isNumber);
    return isNumber || cell.isEmpty();
}

struct TextColumn
{
    qsizetype width = 0;
    bool numbers = true;
};

QList<TextColumn> columnsOf(const QList<QStringList>& rows, bool withHeader)
{
    QList<TextColumn> columns;
    for (qsizetype r = 0; r < rows.size(); ++r) {
        columns.resize(std::max(columns.size(), rows[r].size()));
        for (qsizetype c = 0; c < rows[r].size(); ++c) {
            columns[c].width = std::max(columns[c].width, rows[r][c].size());
            const bool isHeader = withHeader && r == 0;
            columns[c].numbers = columns[c].numbers && (isHeader || looksLikeNumber(rows[r][c]));
        }
    }
    return columns;
}

} // namespace

QString textTable(const QList<QStringList>& rows, bool withHeader)
{
    const QList<TextColumn> columns = columnsOf(rows, withHeader);
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype c = 0; c < row.size(); ++c) {
            const TextColumn& column = columns[c];
            line += column.numbers ? row[c].rightJustified(column.width) : row[c].leftJustified(column.width);
            line += u"  "_s;
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        text += line + u'\n';
    }
    return text;
}

} // namespace cli
