// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_overlay.h"

#include <QFontMetricsF>

#include <algorithm>

namespace plots {

using theme::TextStyle;

void drawReading(QPainter& painter, const QPointF& at, const ReadingText& text, const QRectF& bounds, double textScale,
                 theme::Theme theme)
{
    const theme::Colors& colors = theme::colors(theme);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.background, 4.0));
    painter.drawEllipse(at, 8.0, 8.0);
    painter.setPen(QPen(colors.text, 1.6));
    painter.drawEllipse(at, 8.0, 8.0);

    const QFont strong = theme::figureFont(TextStyle::Strong, textScale);
    const QFont small = theme::figureFont(TextStyle::Small, textScale);
    const QFontMetricsF strongMetrics(strong);
    const QFontMetricsF smallMetrics(small);
    const double room = 8.0 * textScale;
    const QString detail = smallMetrics.elidedText(text.detail, Qt::ElideRight, bounds.width() - 2.0 * room);
    const QSizeF size(std::max(strongMetrics.horizontalAdvance(text.heading), smallMetrics.horizontalAdvance(detail)) +
                          2.0 * room,
                      strongMetrics.height() + smallMetrics.height() + 1.5 * room);
    QRectF box(at + QPointF(14.0, -14.0 - size.height()), size);
    if (box.right() > bounds.right()) {
        box.moveRight(at.x() - 14.0);
    }
    if (box.top() < bounds.top()) {
        box.moveTop(at.y() + 14.0);
    }
    box.moveLeft(std::max(box.left(), bounds.left()));
    painter.setPen(QPen(colors.border, 1.0));
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(box, 6.0, 6.0);
    painter.setPen(colors.text);
    painter.setFont(strong);
    const QPointF first(box.left() + room, box.top() + 0.75 * room + strongMetrics.ascent());
    painter.drawText(first, text.heading);
    painter.setPen(colors.mutedText);
    painter.setFont(small);
    painter.drawText(QPointF(first.x(), box.bottom() - 0.75 * room - smallMetrics.descent()), detail);
}

void drawRubberBand(QPainter& painter, const QRectF& band, theme::Theme theme)
{
    QColor fill = theme::colors(theme).accent;
    painter.setPen(QPen(fill, 1.0));
    fill.setAlphaF(0.12F);
    painter.setBrush(fill);
    painter.drawRect(band);
}

void drawFocusRing(QPainter& painter, const QRectF& bounds, theme::Theme theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::colors(theme).accent, 2.0));
    painter.drawRoundedRect(bounds.adjusted(1.0, 1.0, -1.0, -1.0), 6.0, 6.0);
}

} // namespace plots
