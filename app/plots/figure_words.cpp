// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_words.h"

#include "app/plots/series_style.h"

#include <QPainterPath>

#include <algorithm>
#include <array>

namespace plots {

namespace {

// Measured in people: the badge then names the source and is no warning.
bool isObserved(const figures::Figure& figure)
{
    return !figure.legend.empty() && std::all_of(figure.legend.begin(), figure.legend.end(),
                                                 [](const figures::LegendEntry& entry) { return entry.observed; });
}

// A square half filled: half of what is shown was observed (the published facts), half was drawn to fit them.
void drawBadgeIcon(QPainter& painter, const QRectF& badge, double scale, const QColor& color, bool observed)
{
    const double side = 9.0 * scale;
    const QRectF box(badge.left() + 10.0 * scale, badge.center().y() - side / 2.0, side, side);
    if (observed) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(box);
        return;
    }
    QPainterPath half;
    half.moveTo(box.bottomLeft());
    half.lineTo(box.topRight());
    half.lineTo(box.bottomRight());
    half.closeSubpath();
    painter.fillPath(half, color);
    painter.setPen(QPen(color, 1.3 * scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

void drawLegendSample(QPainter& painter, const QRectF& sample, const figures::LegendEntry& entry, theme::Theme theme)
{
    const SeriesStyle style = seriesStyle(entry.role, entry.emphasis, entry.observed, theme);
    const double y = sample.center().y();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(style.pen(style.ghost ? 1.6 : 2.2));
    painter.drawLine(QPointF(sample.left(), y), QPointF(sample.right(), y));
    drawMarker(painter, sample.center(), style.ghost ? 6.0 : 8.0, style.ghost ? 1.4 : 1.8, style);
}

} // namespace

void drawGrid(QPainter& painter, const FigureLayout& layout, theme::Theme theme)
{
    const theme::Colors& colors = theme::colors(theme);
    // Hairlines sit on whole pixels: antialiased between two they would look twice as wide and half as dark.
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colors.line, 1.0));
    for (const QLineF& line : layout.grid) {
        painter.drawLine(line);
    }
    painter.setPen(QPen(theme::mixed(colors.line, colors.mutedText, 0.45), 1.0));
    for (const QLineF& line : layout.axisLines) {
        painter.drawLine(line);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void drawWords(QPainter& painter, const FigureLayout& layout, const figures::Figure& figure, theme::Theme theme)
{
    const theme::Colors& colors = theme::colors(theme);
    QPen dotted(colors.mutedText, 1.2);
    dotted.setDashPattern({1.0, 3.0});
    painter.setPen(dotted);
    for (const QLineF& line : layout.thresholds) {
        painter.drawLine(line);
    }
    const bool observed = isObserved(figure);
    const QColor badgeInk = observed ? colors.text : colors.badgeText;
    if (!layout.badge.isNull()) {
        const double radius = layout.badge.height() / 2.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(observed ? colors.hover : colors.badge);
        painter.drawRoundedRect(layout.badge, radius, radius);
        drawBadgeIcon(painter, layout.badge, layout.textScale, badgeInk, observed);
    }
    for (const PlacedLegendEntry& placed : layout.legend) {
        drawLegendSample(painter, placed.sample, figure.legend[placed.entry], theme);
    }
    const std::array inks = {colors.text, colors.mutedText, badgeInk};
    for (const PlacedText& placed : layout.texts) {
        if (placed.halo) {
            QColor halo = colors.background;
            halo.setAlphaF(0.8F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(halo);
            painter.drawRoundedRect(placed.box.adjusted(-3.0, 0.0, 3.0, 0.0), 3.0, 3.0);
        }
        painter.setFont(theme::figureFont(placed.style, layout.textScale));
        painter.setPen(inks[std::size_t(placed.color)]);
        painter.drawText(placed.baseline, placed.text);
    }
}

} // namespace plots
