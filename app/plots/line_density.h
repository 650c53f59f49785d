// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Level of detail for crowds: where lines outnumber pixels, how many pass through each pixel, counted exactly (every
// line, nothing thinned) and shown as tone. Two writes a column instead of an antialiased stroke.
#pragma once

#include "app/plots/plot_mapping.h"
#include "core/figures/figure.h"

#include <QColor>
#include <QImage>

#include <cstdint>
#include <vector>

namespace plots {

/// Counts in sixteenths of a line at device resolution, and their place between nothing and the most: what a tone is
/// looked up by.
struct LineCounts
{
    static constexpr int steps = 1024; ///< of the square root of the count: fine where a few lines make the difference

    int width = 0;
    int height = 0;
    std::vector<std::int32_t> sixteenths; ///< column by column: index = column × height + row
    std::int32_t most = 0;
    std::vector<std::uint16_t> levels; ///< row by row, 0..steps
};

/// Lines as they lie in the area of the mapping, which is width × height device pixels at the given ratio.
[[nodiscard]] LineCounts countLines(const figures::Lines& lines, const PlotMapping& mapping, double deviceRatio);

/// The tone grows with the logarithm of the count, so that one line is visible and a thousand are not a blot.
[[nodiscard]] QImage densityImage(const LineCounts& counts, const QColor& color, double opacity);

} // namespace plots
