// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/line_bundle.h"

#include "app/plots/strokes.h"

#include <QPaintEngine>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace plots {

namespace {

// Antialiased translucent strokes cost about 2 µs a segment on a slow core; both sides of the contrast, and everything
// else, have to fit into a frame of 16 ms.
constexpr std::size_t mostDashedPoints = 1'000;
constexpr std::size_t mostStrokedPoints = 3'000;

bool crowded(const figures::Lines& lines)
{
    return lines.x.size() > mostStrokedPoints;
}

// The more lines, the lighter each: twelve are people, two hundred are a thicket.
double strokeOpacity(std::size_t lines)
{
    return std::clamp(2.2 / std::sqrt(double(lines) + 1.0), 0.28, 0.62);
}

QPolygonF linePoints(const figures::Lines& lines, std::size_t line, const PlotMapping& mapping)
{
    QPolygonF points;
    points.reserve(qsizetype(lines.first[line + 1] - lines.first[line]));
    for (std::uint32_t i = lines.first[line]; i < lines.first[line + 1]; ++i) {
        points.append(mapping.point(lines.x[i], lines.y[i]));
    }
    return points;
}

double deviceRatioOf(const QPainter& painter)
{
    const QTransform transform = painter.deviceTransform();
    return std::clamp(std::sqrt(std::abs(transform.determinant())), 0.5, 8.0);
}

bool vectorised(const QPainter& painter)
{
    const QPaintEngine* engine = painter.paintEngine();
    return engine != nullptr && engine->type() != QPaintEngine::Raster;
}

} // namespace

LineDetail lineDetail(const figures::Lines& lines)
{
    if (crowded(lines)) {
        return LineDetail::Density;
    }
    return lines.x.size() > mostDashedPoints ? LineDetail::Strokes : LineDetail::Dashes;
}

double crowdRatio(const QPainter& painter)
{
    return vectorised(painter) ? 2.0 : deviceRatioOf(painter);
}

void drawCrowd(QPainter& painter, const Crowd& crowd, const SeriesStyle& style, const PlotMapping& mapping)
{
    if (crowd.counts == nullptr) {
        return;
    }
    const PlotMapping& counted = crowd.mapping;
    const auto x = [&](double pixel) { return mapping.x((pixel - counted.xOffset) / counted.xScale); };
    const auto y = [&](double pixel) { return mapping.y((pixel - counted.yOffset) / counted.yScale); };
    const QRectF place = crowd.exact ? mapping.area
                                     : QRectF(QPointF(x(counted.area.left()), y(counted.area.top())),
                                              QPointF(x(counted.area.right()), y(counted.area.bottom())));
    const double opacity = style.opacity * (style.ghost ? 0.7 : 1.0);
    painter.drawImage(place, densityImage(*crowd.counts, style.color, opacity));
}

void drawLines(QPainter& painter, const figures::Lines& lines, const SeriesStyle& style, const PlotMapping& mapping,
               study::ParticipantId focused)
{
    const std::size_t count = lines.first.empty() ? 0 : lines.first.size() - 1;
    SeriesStyle thin = style;
    thin.opacity *= strokeOpacity(count) * (style.ghost ? 0.9 : 1.0);
    if (lineDetail(lines) == LineDetail::Strokes) {
        thin.dashes.clear();
    }
    const bool vectors = vectorised(painter);
    const std::vector<double> dashes = std::exchange(thin.dashes, vectors ? thin.dashes : std::vector<double>());
    painter.setPen(thin.pen(1.0));
    painter.setBrush(Qt::NoBrush);
    Strokes strokes(dashes);
    for (std::size_t line = 0; line < count; ++line) {
        if (focused.isValid() && lines.participant[line] == focused) {
            continue;
        }
        if (lines.first[line + 1] - lines.first[line] == 1) { // somebody seen once is not nobody
            painter.drawEllipse(mapping.point(lines.x[lines.first[line]], lines.y[lines.first[line]]), 2.0, 2.0);
        } else if (vectors) {
            painter.drawPolyline(linePoints(lines, line, mapping)); // one path a person
        } else {
            strokes.add(linePoints(lines, line, mapping));
        }
    }
    strokes.draw(painter);
}

void drawFocusedLines(QPainter& painter, const figures::Lines& lines, const SeriesStyle& style,
                      const PlotMapping& mapping, study::ParticipantId focused)
{
    if (!focused.isValid()) {
        return;
    }
    painter.setPen(style.pen(2.5));
    painter.setBrush(Qt::NoBrush);
    for (std::size_t line = 0; line + 1 < lines.first.size(); ++line) {
        if (lines.participant[line] == focused) {
            painter.drawPolyline(linePoints(lines, line, mapping));
        }
    }
}

} // namespace plots
