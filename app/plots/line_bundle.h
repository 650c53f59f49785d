// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many thin lines drawn as one thing: strokes of at most a pixel, dashed while that fits into a frame, and tone instead
// of strokes for a crowd.
#pragma once

#include "app/plots/line_density.h"
#include "app/plots/plot_mapping.h"
#include "app/plots/series_style.h"
#include "core/figures/figure.h"

#include <QPainter>

#include <cstdint>
#include <list>

namespace plots {

/// How a bundle of that many points is drawn.
enum class LineDetail : std::uint8_t {
    Dashes,  ///< as the style says
    Strokes, ///< solid and translucent: the legend and the badge still say what is simulated
    Density, ///< tone
};

[[nodiscard]] LineDetail lineDetail(const figures::Lines& lines);

/// Images of crowds, kept while their lines, the zoom and the size stay: a flip only changes their colour.
class DensityCache
{
public:
    [[nodiscard]] const LineCounts& counts(const figures::Lines& lines, const PlotMapping& mapping, double deviceRatio);

private:
    struct Entry
    {
        std::uint64_t fingerprint = 0;
        PlotMapping mapping;
        double deviceRatio = 1.0;
        LineCounts counts;
    };

    std::list<Entry> m_entries; ///< last used first
};

/// All lines but those of the focused participant.
void drawLines(QPainter& painter, const figures::Lines& lines, const SeriesStyle& style, const PlotMapping& mapping,
               study::ParticipantId focused, DensityCache& cache);

/// The focused participant's lines alone, strong.
void drawFocusedLines(QPainter& painter, const figures::Lines& lines, const SeriesStyle& style,
                      const PlotMapping& mapping, study::ParticipantId focused);

} // namespace plots
