// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/series_marks.h"

#include "app/plots/strokes.h"
#include "app/plots/text_lines.h"

#include <QFontMetricsF>
#include <QPolygonF>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace plots {

namespace {

constexpr double meanPen = 2.8;
constexpr double meanGap = 3.5;
constexpr double ghostMeanPen = 2.0;
constexpr double meanMarker = 9.0;
constexpr double capHalf = 4.0;
constexpr double thinBar = 3.0; ///< below it a bar has no edge

QColor withOpacity(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

QPolygonF polyline(const std::vector<double>& x, const std::vector<double>& y, const PlotMapping& mapping)
{
    QPolygonF points;
    points.reserve(qsizetype(x.size()));
    for (std::size_t i = 0; i < x.size(); ++i) {
        points.append(mapping.point(x[i], y[i]));
    }
    return points;
}

void drawErrorBar(QPainter& painter, double x, double lower, double upper, bool caps)
{
    if (std::isnan(lower) || std::isnan(upper)) {
        return;
    }
    painter.drawLine(QPointF(x, lower), QPointF(x, upper));
    if (caps) {
        painter.drawLine(QPointF(x - capHalf, lower), QPointF(x + capHalf, lower));
        painter.drawLine(QPointF(x - capHalf, upper), QPointF(x + capHalf, upper));
    }
}

void drawIntervalText(QPainter& painter, const QPointF& mark, const QString& text, const PlotMapping& mapping,
                      const QColor& color, const QColor& background)
{
    const QFont font = theme::figureFont(theme::TextStyle::Small, mapping.textScale);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    const double gap = 10.0;
    const bool fitsRight = mark.x() + gap + width <= mapping.area.right();
    const double left = fitsRight ? mark.x() + gap : mark.x() - gap - width;
    const QPointF baseline(left, mark.y() + metrics.capHeight() / 2.0);
    const QRectF box(left - 3.0, baseline.y() - metrics.ascent(), width + 6.0, metrics.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(withOpacity(background, 0.85));
    painter.drawRoundedRect(box, 3.0, 3.0);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(baseline, text);
}

template <typename Series>
bool isOf(const Series& series, std::size_t index, study::ParticipantId person)
{
    return person.isValid() && index < series.participant.size() && series.participant[index] == person;
}

// Marks shrink with their number: a thousand at full size are one blot.
double markSize(std::size_t marks)
{
    return std::clamp(60.0 / std::sqrt(double(marks) + 1.0), 3.0, 8.0);
}

void drawBar(QPainter& painter, const QRectF& bar, const SeriesStyle& style, bool strong)
{
    if (bar.width() < thinBar) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(withOpacity(style.color, (strong ? 1.0 : style.observed ? 0.85 : 0.5) * style.opacity));
        painter.drawRect(bar);
        return;
    }
    const double inside = style.observed ? (style.ghost ? 0.35 : 0.85) : (strong ? 0.45 : style.ghost ? 0.0 : 0.16);
    painter.setBrush(withOpacity(style.color, inside * style.opacity));
    painter.setPen(style.observed && !strong ? QPen(Qt::NoPen) : style.pen(strong ? 2.5 : 1.2));
    painter.drawRect(bar.adjusted(0.6, 0.6, -0.6, -0.6));
}

/// Where a crowd has its marks: one that would cover another to half a pixel is not worth its time.
class DrawnPlaces
{
public:
    explicit DrawnPlaces(std::size_t marks)
        : m_isCrowd(marks > 1'000)
    {}

    /// From the second time on.
    [[nodiscard]] bool has(const QPointF& place)
    {
        if (!m_isCrowd) {
            return false;
        }
        const auto half = [](double pixels) { return static_cast<std::int32_t>(std::lround(pixels * 2.0)); };
        const qsizetype before = m_halves.size();
        m_halves.insert({half(place.x()), half(place.y())});
        return m_halves.size() == before;
    }

private:
    bool m_isCrowd;
    QSet<std::pair<std::int32_t, std::int32_t>> m_halves;
};

} // namespace

void drawBand(QPainter& painter, const figures::MeanLine& mean, const SeriesStyle& style, const PlotMapping& mapping)
{
    if (!mean.band || style.ghost) {
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(withOpacity(style.color, 0.16 * style.opacity));
    // A gap where the interval is unknown: one polygon for each unbroken run.
    QPolygonF upper;
    QPolygonF lower;
    const auto fill = [&] {
        std::reverse(lower.begin(), lower.end());
        painter.drawPolygon(upper + lower);
        upper.clear();
        lower.clear();
    };
    for (std::size_t i = 0; i < mean.x.size(); ++i) {
        if (std::isnan(mean.lower[i]) || std::isnan(mean.upper[i])) {
            fill();
            continue;
        }
        upper.append(mapping.point(mean.x[i], mean.upper[i]));
        lower.append(mapping.point(mean.x[i], mean.lower[i]));
    }
    fill();
}

void drawMean(QPainter& painter, const figures::MeanLine& mean, const SeriesStyle& style, const PlotMapping& mapping)
{
    if (!mean.band && !style.ghost) {
        painter.setPen(QPen(withOpacity(style.color, style.opacity), 1.5));
        for (std::size_t i = 0; i < mean.x.size(); ++i) {
            drawErrorBar(painter, mapping.x(mean.x[i]), mapping.y(mean.lower[i]), mapping.y(mean.upper[i]), true);
        }
    }
    // Strokes, not a polyline: the corners that would show lie under the markers.
    const QPolygonF course = polyline(mean.x, mean.y, mapping);
    if (!style.ghost) { // an edge of background lifts the mean off the lines it passes over
        Strokes edge({});
        edge.add(course);
        painter.setPen(
            QPen(withOpacity(style.background, 0.75 * style.opacity), meanPen + 3.0, Qt::SolidLine, Qt::FlatCap));
        edge.draw(painter);
    }
    // A strong line needs longer dashes to look like one line.
    Strokes strokes(style.observed ? std::vector<double>() : std::vector<double>{style.dashes.front() * 2.0, meanGap});
    strokes.add(course);
    painter.setPen(QPen(withOpacity(style.color, style.opacity), style.ghost ? ghostMeanPen : meanPen, Qt::SolidLine,
                        Qt::FlatCap));
    strokes.draw(painter);
    const double size = style.ghost ? meanMarker - 3.0 : meanMarker;
    for (std::size_t i = 0; mean.marked && i < mean.x.size(); ++i) {
        drawMarker(painter, mapping.point(mean.x[i], mean.y[i]), size, style.ghost ? 1.5 : 2.2, style);
    }
}

void drawPoints(QPainter& painter, const figures::Points& points, const SeriesStyle& style, const PlotMapping& mapping,
                study::ParticipantId focused)
{
    DrawnPlaces drawn(points.x.size());
    for (std::size_t i = 0; i < points.x.size(); ++i) {
        const QPointF place = mapping.point(points.x[i], points.y[i]);
        if (!isOf(points, i, focused) && !drawn.has(place)) {
            drawMarker(painter, place, markSize(points.x.size()), 1.5, style);
        }
    }
}

void drawFocusedPoints(QPainter& painter, const figures::Points& points, const SeriesStyle& style,
                       const PlotMapping& mapping, study::ParticipantId focused)
{
    for (std::size_t i = 0; i < points.x.size(); ++i) {
        if (isOf(points, i, focused)) {
            drawMarker(painter, mapping.point(points.x[i], points.y[i]), markSize(points.x.size()) + 4.0, 2.5, style);
        }
    }
}

QRectF barRect(const figures::Bars& bars, std::size_t index, const PlotMapping& mapping)
{
    constexpr double widestShare = 0.125; // one person is a bar, not a wall
    const double width = std::max(1.0, std::min(bars.width * mapping.xScale, mapping.area.width() * widestShare));
    const double zero = mapping.y(0.0);
    const double top = mapping.y(bars.y[index]);
    return {mapping.x(bars.x[index]) - width / 2.0, std::min(top, zero), width, std::max(1.0, std::abs(top - zero))};
}

void drawBars(QPainter& painter, const figures::Bars& bars, const SeriesStyle& style, const PlotMapping& mapping,
              study::ParticipantId focused)
{
    DrawnPlaces drawn(bars.x.size());
    for (std::size_t i = 0; i < bars.x.size(); ++i) {
        const QRectF bar = barRect(bars, i, mapping);
        const QPointF end(bar.center().x() * 2.0, bars.y[i] < 0.0 ? bar.bottom() : bar.top()); // four in each pixel
        const bool covered = bar.width() < thinBar && drawn.has(end);
        if (!covered && !isOf(bars, i, focused)) {
            drawBar(painter, bar, style, false);
        }
    }
}

void drawFocusedBars(QPainter& painter, const figures::Bars& bars, const SeriesStyle& style, const PlotMapping& mapping,
                     study::ParticipantId focused)
{
    for (std::size_t i = 0; i < bars.x.size(); ++i) {
        if (isOf(bars, i, focused)) {
            drawBar(painter, barRect(bars, i, mapping), style, true);
        }
    }
}

namespace {

void drawDiamond(QPainter& painter, const QPointF& mark, double lower, double upper, const SeriesStyle& style)
{
    constexpr double halfHeight = 8.0;
    const QPolygonF diamond({{lower, mark.y()},
                             {mark.x(), mark.y() - halfHeight},
                             {upper, mark.y()},
                             {mark.x(), mark.y() + halfHeight}});
    painter.setPen(QPen(withOpacity(style.color, style.opacity), 1.5));
    painter.setBrush(withOpacity(style.color, 0.25 * style.opacity));
    painter.drawPolygon(diamond);
    painter.setBrush(Qt::NoBrush);
}

// The words of a row stand over its bar, so that none of them is where the next row is.
void drawRowText(QPainter& painter, const QPointF& mark, const QString& text, const PlotMapping& mapping,
                 const QColor& color, const QColor& background)
{
    const TextMeasure measure(theme::TextStyle::Small, mapping.textScale);
    const double width = measure.width(text);
    const double left = std::clamp(mark.x() - width / 2.0, mapping.area.left(),
                                   std::max(mapping.area.left(), mapping.area.right() - width));
    painter.setFont(theme::figureFont(theme::TextStyle::Small, mapping.textScale));
    const QPointF baseline(left, mark.y() - 11.0 * mapping.textScale);
    painter.fillRect(QRectF(baseline - QPointF(2.0, measure.metrics.ascent()),
                            QSizeF(width + 4.0, measure.metrics.ascent() + measure.metrics.descent() / 2.0)),
                     background); // no line of the grid through a number
    painter.setPen(color);
    painter.drawText(baseline, text);
}

void drawRows(QPainter& painter, const figures::Intervals& rows, const SeriesStyle& style, const PlotMapping& mapping,
              const QColor& textColor)
{
    constexpr double cap = 5.0;
    for (std::size_t i = 0; i < rows.x.size(); ++i) {
        const QPointF mark = mapping.point(rows.x[i], rows.y[i]);
        const double lower = mapping.x(rows.lower[i]);
        const double upper = mapping.x(rows.upper[i]);
        if (rows.diamond) {
            drawDiamond(painter, mark, lower, upper, style);
        } else {
            painter.setPen(QPen(withOpacity(style.color, style.opacity), 2.2));
            painter.drawLine(QPointF(lower, mark.y()), QPointF(upper, mark.y()));
            painter.drawLine(QPointF(lower, mark.y() - cap), QPointF(lower, mark.y() + cap));
            painter.drawLine(QPointF(upper, mark.y() - cap), QPointF(upper, mark.y() + cap));
            drawMarker(painter, mark, meanMarker, 2.2, style);
        }
        if (i < rows.label.size()) {
            drawRowText(painter, mark, rows.label[i], mapping, textColor, style.background);
        }
    }
}

} // namespace

void drawIntervals(QPainter& painter, const figures::Intervals& intervals, const SeriesStyle& style,
                   const PlotMapping& mapping, const QColor& textColor)
{
    if (intervals.sideways) {
        drawRows(painter, intervals, style, mapping, textColor);
        return;
    }
    for (std::size_t i = 0; i < intervals.x.size(); ++i) {
        const QPointF mark = mapping.point(intervals.x[i], intervals.y[i]);
        painter.setPen(QPen(withOpacity(style.color, style.opacity), 2.2));
        drawErrorBar(painter, mark.x(), mapping.y(intervals.lower[i]), mapping.y(intervals.upper[i]), true);
        drawMarker(painter, mark, meanMarker, 2.2, style);
        if (i < intervals.label.size() && !intervals.label[i].isEmpty()) {
            drawIntervalText(painter, mark, intervals.label[i], mapping, textColor, style.background);
        }
    }
}

} // namespace plots
