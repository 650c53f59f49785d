// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a FigureView keeps beside its figure and its zoom: pins, typed axis limits, how far the days are revealed.
#pragma once

#include "app/plots/figure_pins.h"
#include "app/plots/figure_view.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace plots {

struct FigureViewExtras
{
    std::vector<Pin> pins;
    std::vector<PinLabel> found;  ///< of the pins that the figure has
    std::vector<PinLabel> labels; ///< those of them that are shown
    std::optional<std::size_t> chosen;
    std::optional<Reading> offered; ///< what the menu that is open would pin

    /// By what the axis means, so that another scale has its own and coming back finds them again.
    std::map<QString, FigureView::Range> xLimits;
    std::map<QString, FigureView::Range> yLimits;
    std::optional<FigureView::Range> sharedX;
    std::optional<double> revealed;
    std::shared_ptr<const figures::Figure> asked; ///< the view's figure as it was given, where its ghosts are left out
    bool ghosts = true;
    std::shared_ptr<figures::Figure> rewritten; ///< the view's figure where it was given other thresholds
};

/// The figure without the side that stands in grey behind the other (figure_view_limits.cpp).
[[nodiscard]] std::shared_ptr<const figures::Figure> withoutGhosts(const figures::Figure& figure);

} // namespace plots
