// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE RULES of how a series looks, in one place: role → colour, marker and dash pattern; origin → solid and filled or
// dashed and hollow; emphasis → full strength or a grey ghost. Legends ask the same function as the series do.
#pragma once

#include "app/theme/theme.h"
#include "core/figures/figure.h"

#include <QColor>
#include <QPen>
#include <QPointF>

#include <cstdint>
#include <memory>
#include <vector>

class QPainter;

namespace plots {

enum class Marker : std::uint8_t { Circle, Square, Diamond };

/// How far a series is on its way from one look to another, and how visible it is. The default: arrived, visible.
struct SeriesTint
{
    figures::Role before = figures::Role::Neutral;
    figures::Emphasis beforeEmphasis = figures::Emphasis::Full;
    double travelled = 1.0; ///< 0: still looks as before
    double opacity = 1.0;

    friend bool operator==(const SeriesTint&, const SeriesTint&) = default;
};

/// A figure in motion: the data of the moment, and a tint for each series (a missing one: arrived, visible).
struct FigureFrame
{
    std::shared_ptr<const figures::Figure> figure;
    std::vector<SeriesTint> bars;
    std::vector<SeriesTint> lines;
    std::vector<SeriesTint> means;
    std::vector<SeriesTint> points;
    std::vector<SeriesTint> intervals;
};

struct SeriesStyle
{
    QColor color;      ///< of lines and marker edges
    QColor background; ///< inside hollow marks
    Marker marker = Marker::Circle;
    bool observed = true; ///< solid and filled, else dashed and hollow
    bool ghost = false;
    double opacity = 1.0;
    std::vector<double> dashes; ///< in pixels, for a pen of any width; empty when solid

    /// A line pen; the dashes keep their length in pixels whatever the width.
    [[nodiscard]] QPen pen(double width) const;
};

[[nodiscard]] SeriesStyle seriesStyle(figures::Role role, figures::Emphasis emphasis, bool observed, theme::Theme theme,
                                      const SeriesTint& tint = {});

/// A mark of the given diameter: filled when observed, else its edge around the background.
void drawMarker(QPainter& painter, const QPointF& centre, double size, double edge, const SeriesStyle& style);

} // namespace plots
