// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints what stands around and behind the data: grid, axes, thresholds, words, legend samples and the badge.
#pragma once

#include "app/plots/figure_layout.h"
#include "app/theme/theme.h"

#include <QPainter>

namespace plots {

/// Grid and axis lines, below the data.
void drawGrid(QPainter& painter, const FigureLayout& layout, theme::Theme theme);

/// Thresholds, words, legend and badge, above the data.
void drawWords(QPainter& painter, const FigureLayout& layout, const figures::Figure& figure, theme::Theme theme);

} // namespace plots
