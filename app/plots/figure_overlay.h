// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies over a figure for a moment: the value that is being read, and the rubber band of a zoom.
#pragma once

#include "app/plots/figure_reading.h"
#include "app/theme/theme.h"

#include <QPainter>
#include <QPointF>
#include <QRectF>

namespace plots {

/// A ring around the value and its words beside it, inside the bounds.
void drawReading(QPainter& painter, const QPointF& at, const ReadingText& text, const QRectF& bounds, double textScale,
                 theme::Theme theme);

void drawRubberBand(QPainter& painter, const QRectF& band, theme::Theme theme);

/// Around the plot while the keyboard is with it.
void drawFocusRing(QPainter& painter, const QRectF& bounds, theme::Theme theme);

} // namespace plots
