// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_hover.h"

#include "app/plots/series_marks.h"
#include "app/plots/series_style.h"

#include <QPolygonF>

#include <algorithm>

namespace plots {

namespace {

constexpr double hoverPen = 1.8;     // a focused line has 2.5
constexpr double hoverEdge = 4.2;    // of background, so that it is seen in a crowd
constexpr double hoverRing = 6.0;
constexpr double hoverReach = 8.0;   // marks on the edge of the plot are shown whole

template <typename Series>
SeriesStyle styleOf(const Series& series, theme::Theme theme)
{
    return seriesStyle(series.role, series.emphasis, study::isObserved(series.origin), theme);
}

void drawLinesOf(QPainter& painter, const figures::Lines& lines, const PlotMapping& mapping,
                 study::ParticipantId participant, theme::Theme theme)
{
    for (std::size_t line = 0; line + 1 < lines.first.size(); ++line) {
        if (lines.participant[line] != participant) {
            continue;
        }
        QPolygonF course;
        for (std::uint32_t i = lines.first[line]; i < lines.first[line + 1]; ++i) {
            course.append(mapping.point(lines.x[i], lines.y[i]));
        }
        const SeriesStyle style = styleOf(lines, theme);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.background, hoverEdge));
        painter.drawPolyline(course);
        painter.setPen(style.pen(hoverPen));
        painter.drawPolyline(course);
        if (course.size() == 1) { // seen once: no line, but a place
            painter.drawEllipse(course.front(), hoverRing, hoverRing);
        }
    }
}

} // namespace

void drawHovered(QPainter& painter, const figures::Figure& figure, const PlotMapping& mapping,
                 study::ParticipantId participant, theme::Theme theme)
{
    const theme::Colors& colors = theme::colors(theme);
    painter.save();
    painter.setClipRect(mapping.area.adjusted(-hoverReach, -hoverReach, hoverReach, hoverReach), Qt::IntersectClip);
    for (const figures::Lines& lines : figure.lines) {
        drawLinesOf(painter, lines, mapping, participant, theme);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.text, 1.4));
    const auto isTheirs = [participant](const auto& series, std::size_t i) {
        return i < series.participant.size() && series.participant[i] == participant;
    };
    for (const figures::Bars& bars : figure.bars) {
        for (std::size_t i = 0; i < bars.x.size(); ++i) {
            if (isTheirs(bars, i)) {
                painter.drawRect(barRect(bars, i, mapping).adjusted(-1.0, -1.0, 1.0, 1.0));
            }
        }
    }
    for (const figures::Points& points : figure.points) {
        for (std::size_t i = 0; i < points.x.size(); ++i) {
            if (isTheirs(points, i)) {
                painter.drawEllipse(mapping.point(points.x[i], points.y[i]), hoverRing, hoverRing);
            }
        }
    }
    painter.restore();
}

} // namespace plots
