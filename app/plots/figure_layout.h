// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the words of a figure stand, so that no two overlap: title, badge, legend, ticks, the n row, thresholds and
// caption around the plot area. In pixels at 96 dots per inch; painting is done by figure_words.
#pragma once

#include "app/theme/theme.h"
#include "core/figures/figure.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plots {

/// What is visible of the axes.
struct VisibleRange
{
    double xLower = 0.0;
    double xUpper = 1.0;
    double yLower = 0.0;
    double yUpper = 1.0;

    friend bool operator==(const VisibleRange&, const VisibleRange&) = default;
};

enum class TextColor : std::uint8_t { Plain, Muted, Badge };

/// One line of text: left end of the baseline, and the box it takes up.
struct PlacedText
{
    QString text;
    QPointF baseline;
    QRectF box;
    theme::TextStyle style = theme::TextStyle::Body;
    TextColor color = TextColor::Plain;
    bool halo = false; ///< on the background, because data may pass behind it
};

struct PlacedLegendEntry
{
    std::size_t entry = 0; ///< of Figure::legend
    QRectF sample;         ///< where the piece of line and its marker go
};

struct LayoutOptions
{
    QSizeF size;
    double textScale = 1.0;
    bool showTitle = true;
    bool showBadge = true;
    bool showCaption = false;
    bool showLegend = true;
    bool showThresholds = true;
};

struct FigureLayout
{
    QRectF plotArea;
    QRectF badge; ///< null: none
    std::vector<PlacedText> texts;
    std::vector<PlacedLegendEntry> legend;
    std::vector<QLineF> grid;
    std::vector<QLineF> axisLines;
    std::vector<QLineF> thresholds;
    double textScale = 1.0;
};

/// Drops tick labels that would touch (never data), wraps subtitle and caption, moves threshold names apart.
[[nodiscard]] FigureLayout layOutFigure(const figures::Figure& figure, const VisibleRange& visible,
                                        const LayoutOptions& options);

/// The whole of both axes of a figure; empty ranges are widened so that they can be drawn.
[[nodiscard]] VisibleRange wholeRange(const figures::Figure& figure);

} // namespace plots
