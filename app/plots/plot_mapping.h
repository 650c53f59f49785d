// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From data units to pixels, and what the drawing functions must know of the surface they draw on.
#pragma once

#include <QPointF>
#include <QRectF>

namespace plots {

struct PlotMapping
{
    QRectF area; ///< of the plot, in pixels
    double xScale = 1.0;
    double xOffset = 0.0;
    double yScale = -1.0;
    double yOffset = 0.0;
    double textScale = 1.0;

    [[nodiscard]] double x(double value) const { return xOffset + xScale * value; }

    [[nodiscard]] double y(double value) const { return yOffset + yScale * value; }

    [[nodiscard]] QPointF point(double xValue, double yValue) const { return {x(xValue), y(yValue)}; }

    friend bool operator==(const PlotMapping&, const PlotMapping&) = default;
};

} // namespace plots
