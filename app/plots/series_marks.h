// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Means with their intervals, single marks, bars and estimates, drawn with strong pens: there are few of them.
#pragma once

#include "app/plots/plot_mapping.h"
#include "app/plots/series_style.h"
#include "core/figures/figure.h"

#include <QPainter>

namespace plots {

/// The shaded interval; nothing for a ghost, whose mean line alone stays.
void drawBand(QPainter& painter, const figures::MeanLine& mean, const SeriesStyle& style, const PlotMapping& mapping);
/// Line, error bars where there is no band, and markers.
void drawMean(QPainter& painter, const figures::MeanLine& mean, const SeriesStyle& style, const PlotMapping& mapping);

/// Of everybody but the person in focus.
void drawPoints(QPainter& painter, const figures::Points& points, const SeriesStyle& style, const PlotMapping& mapping,
                study::ParticipantId focused);
void drawFocusedPoints(QPainter& painter, const figures::Points& points, const SeriesStyle& style,
                       const PlotMapping& mapping, study::ParticipantId focused);

/// The place of one bar: from zero, and never thinner than a pixel.
[[nodiscard]] QRectF barRect(const figures::Bars& bars, std::size_t index, const PlotMapping& mapping);

/// From zero; hollow bars for what was not observed. Of everybody but the person in focus.
void drawBars(QPainter& painter, const figures::Bars& bars, const SeriesStyle& style, const PlotMapping& mapping,
              study::ParticipantId focused);
void drawFocusedBars(QPainter& painter, const figures::Bars& bars, const SeriesStyle& style, const PlotMapping& mapping,
                     study::ParticipantId focused);

/// Estimate, interval with caps, and its words beside it where there is room.
void drawIntervals(QPainter& painter, const figures::Intervals& intervals, const SeriesStyle& style,
                   const PlotMapping& mapping, const QColor& textColor);

} // namespace plots
