// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many thin lines drawn as one thing: strokes of at most a pixel, dashed while that fits into a frame, and tone instead
// of strokes for a crowd.
#pragma once

#include "app/plots/density_cache.h"
#include "app/plots/plot_mapping.h"
#include "app/plots/series_style.h"
#include "core/figures/figure.h"

#include <QPainter>

#include <cstdint>

namespace plots {

/// How a bundle of that many points is drawn.
enum class LineDetail : std::uint8_t {
    Dashes,  ///< as the style says
    Strokes, ///< solid and translucent: the legend and the badge still say what is simulated
    Density, ///< tone
};

[[nodiscard]] LineDetail lineDetail(const figures::Lines& lines);

/// A crowd as tone; one that was counted for another zoom is stretched to this one.
void drawCrowd(QPainter& painter, const Crowd& crowd, const SeriesStyle& style, const PlotMapping& mapping);

/// All lines but those of the focused participant, as strokes.
void drawLines(QPainter& painter, const figures::Lines& lines, const SeriesStyle& style, const PlotMapping& mapping,
               study::ParticipantId focused);

/// Device pixels a pixel; on paper, where an image is sharp enough at twice the screen's resolution, 2.
[[nodiscard]] double crowdRatio(const QPainter& painter);

/// The focused participant's lines alone, strong.
void drawFocusedLines(QPainter& painter, const figures::Lines& lines, const SeriesStyle& style,
                      const PlotMapping& mapping, study::ParticipantId focused);

} // namespace plots
