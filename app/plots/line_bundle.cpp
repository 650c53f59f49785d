// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/line_bundle.h"

#include <QPaintEngine>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace plots {

namespace {

// Measured on two slow cores, antialiased strokes of one pixel: 20 points of 100 lines dashed 4 ms, 200 lines solid
// 1.3 ms. Twice these numbers, for both sides of the contrast, still leave room in a frame of 16 ms.
constexpr std::size_t mostDashedPoints = 1'500;
constexpr std::size_t mostStrokedPoints = 6'000;
constexpr std::size_t keptDensities = 6;

bool crowded(const figures::Lines& lines)
{
    return lines.x.size() > mostStrokedPoints;
}

// Thin when many: forty lines a pixel wide are a thicket, twelve at a pixel are people.
double strokeOpacity(std::size_t lines)
{
    return std::clamp(9.0 / std::sqrt(double(lines) + 1.0), 0.22, 0.85);
}

void strokeLine(QPainter& painter, const figures::Lines& lines, std::size_t line, const PlotMapping& mapping)
{
    const std::uint32_t count = lines.first[line + 1] - lines.first[line];
    if (count == 1) { // somebody seen once is not nobody
        const QPointF at = mapping.point(lines.x[lines.first[line]], lines.y[lines.first[line]]);
        painter.drawEllipse(at, 2.0, 2.0);
        return;
    }
    QPolygonF points;
    points.reserve(qsizetype(count));
    for (std::uint32_t i = lines.first[line]; i < lines.first[line + 1]; ++i) {
        points.append(mapping.point(lines.x[i], lines.y[i]));
    }
    painter.drawPolyline(points);
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

const LineCounts& DensityCache::counts(const figures::Lines& lines, const PlotMapping& mapping, double deviceRatio)
{
    const std::uint64_t print = fingerprint(lines);
    const auto same = [&](const Entry& entry) {
        return entry.fingerprint == print && entry.deviceRatio == deviceRatio && entry.mapping == mapping;
    };
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), same);
    if (found != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, found);
        return m_entries.front().counts;
    }
    m_entries.push_front(Entry{print, mapping, deviceRatio, countLines(lines, mapping, deviceRatio)});
    if (m_entries.size() > keptDensities) {
        m_entries.pop_back();
    }
    return m_entries.front().counts;
}

void drawLines(QPainter& painter, const figures::Lines& lines, const SeriesStyle& style, const PlotMapping& mapping,
               study::ParticipantId focused, DensityCache& cache)
{
    const LineDetail detail = lineDetail(lines);
    if (detail == LineDetail::Density) {
        // On paper an image is sharp enough at three times the screen's resolution, and the file stays small.
        const double ratio = vectorised(painter) ? 3.0 : deviceRatioOf(painter);
        const double opacity = style.opacity * (style.ghost ? 0.7 : 1.0);
        painter.drawImage(mapping.area, densityImage(cache.counts(lines, mapping, ratio), style.color, opacity));
        return;
    }
    const std::size_t count = lines.first.empty() ? 0 : lines.first.size() - 1;
    SeriesStyle thin = style;
    thin.opacity *= strokeOpacity(count) * (style.ghost ? 0.75 : 1.0);
    if (detail == LineDetail::Strokes) {
        thin.dashes.clear();
    }
    painter.setPen(thin.pen(1.0));
    painter.setBrush(Qt::NoBrush);
    for (std::size_t line = 0; line < count; ++line) {
        if (!focused.isValid() || lines.participant[line] != focused) {
            strokeLine(painter, lines, line, mapping);
        }
    }
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
            strokeLine(painter, lines, line, mapping);
        }
    }
}

} // namespace plots
