// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/text_lines.h"

namespace plots {

QStringList wrapText(const QString& text, const QFontMetricsF& metrics, double width, int mostLines)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList lines;
    QString line;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words[i] : QString(line + u' ' + words[i]);
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        if (lines.size() + 1 == mostLines) { // no line left for the rest
            const QString rest = line + u' ' + words.mid(i).join(u' ');
            lines.append(metrics.elidedText(rest, Qt::ElideRight, width));
            return lines;
        }
        lines.append(line);
        line = words[i];
    }
    if (!line.isEmpty()) {
        lines.append(metrics.elidedText(line, Qt::ElideRight, width));
    }
    return lines;
}

} // namespace plots
