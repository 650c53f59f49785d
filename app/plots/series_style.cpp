// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/series_style.h"

#include <QPainter>
#include <QPolygonF>

#include <numbers>

namespace plots {

namespace {

QColor seriesColor(figures::Role role, figures::Emphasis emphasis, const theme::Colors& colors)
{
    if (emphasis == figures::Emphasis::Ghost) {
        return colors.ghost;
    }
    switch (role) {
    case figures::Role::Open:
        return colors.open;
    case figures::Role::Blocked:
        return colors.blocked;
    case figures::Role::Neutral:
        return colors.neutral;
    }
    return colors.neutral;
}

Marker roleMarker(figures::Role role)
{
    switch (role) {
    case figures::Role::Open:
        return Marker::Circle;
    case figures::Role::Blocked:
        return Marker::Square;
    case figures::Role::Neutral:
        return Marker::Diamond;
    }
    return Marker::Diamond;
}

// Told apart by rhythm: open has one long dash, blocked a short one, neutral an even one.
std::vector<double> roleDashes(figures::Role role)
{
    switch (role) {
    case figures::Role::Open:
        return {8.0, 3.0};
    case figures::Role::Blocked:
        return {4.0, 2.5};
    case figures::Role::Neutral:
        return {3.0, 3.0};
    }
    return {3.0, 3.0};
}

} // namespace

QPen SeriesStyle::pen(double width) const
{
    QColor inked = color;
    inked.setAlphaF(static_cast<float>(opacity));
    QPen pen(inked, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!dashes.empty()) {
        QList<qreal> pattern; // Qt counts dashes in pen widths
        for (const double length : dashes) {
            pattern.append(length / width);
        }
        pen.setDashPattern(pattern);
    }
    return pen;
}

SeriesStyle seriesStyle(figures::Role role, figures::Emphasis emphasis, bool observed, theme::Theme theme,
                        const SeriesTint& tint)
{
    const theme::Colors& colors = theme::colors(theme);
    const bool ghost = emphasis == figures::Emphasis::Ghost;
    const QColor arrived = seriesColor(role, emphasis, colors);
    // Shape and rhythm change halfway, where the colour is between the two.
    const figures::Role shape = tint.travelled < 0.5 ? tint.before : role;
    SeriesStyle style;
    style.color = arrived;
    if (tint.travelled < 1.0) {
        style.color = theme::mixed(seriesColor(tint.before, tint.beforeEmphasis, colors), arrived, tint.travelled);
    }
    style.background = colors.background;
    style.marker = roleMarker(shape);
    style.observed = observed;
    style.ghost = ghost;
    style.opacity = tint.opacity;
    if (!observed) {
        style.dashes = roleDashes(shape);
    }
    return style;
}

namespace {

void drawShape(QPainter& painter, const QPointF& centre, double half, double diamondHalf, Marker marker)
{
    switch (marker) {
    case Marker::Circle:
        painter.drawEllipse(centre, half, half);
        return;
    case Marker::Square:
        painter.drawRect(QRectF(centre - QPointF(half, half), QSizeF(half, half) * 2.0));
        return;
    case Marker::Diamond:
        painter.drawPolygon(QPolygonF({centre + QPointF(0.0, -diamondHalf), centre + QPointF(diamondHalf, 0.0),
                                       centre + QPointF(0.0, diamondHalf), centre + QPointF(-diamondHalf, 0.0)}));
        return;
    }
}

} // namespace

void drawMarker(QPainter& painter, const QPointF& centre, double size, double edge, const SeriesStyle& style)
{
    QColor inked = style.color;
    inked.setAlphaF(static_cast<float>(style.opacity));
    QColor inside = style.observed ? style.color : style.background;
    inside.setAlphaF(static_cast<float>(style.opacity));
    // A square of the same area as the circle looks as heavy: side = diameter × √π / 2.
    const double half = size / 2.0 * (style.marker == Marker::Square ? 0.886 : 1.0);
    const double diamondHalf = size / 2.0 * 1.2;
    const double diamondEdge = edge / std::numbers::sqrt2; // half the edge, measured along the axes
    if (style.opacity < 1.0 || half <= edge / 2.0) {
        painter.setPen(QPen(inked, edge, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(inside);
        drawShape(painter, centre, half, diamondHalf, style.marker);
        return;
    }
    // The same with areas alone: to stroke ten thousand edges takes many times as long.
    painter.setPen(Qt::NoPen);
    painter.setBrush(inked);
    drawShape(painter, centre, half + edge / 2.0, diamondHalf + diamondEdge, style.marker);
    if (!style.observed) {
        painter.setBrush(inside);
        drawShape(painter, centre, half - edge / 2.0, diamondHalf - diamondEdge, style.marker);
    }
}

} // namespace plots
