// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The context menu of a figure, and the keys that mean the same: where it comes from, copies, export, its table, pins,
// axis limits.
#pragma once

#include "app/plots/figure_view.h"
#include "app/reporting/provenance.h"
#include "core/base/result.h"

#include <functional>
#include <optional>

class QMenu;

namespace reporting {

/// What only the page of a figure knows.
struct FigureMenuOwner
{
    std::function<study::SharedStudy()> study;
    std::function<study::Selection()> selection; ///< that the figure shows
    std::function<void(const base::Error&)> failed;
    std::function<void(const study::Note&)> note = {}; ///< somebody wants to write on a value; empty: not offered
};

/// The view's right click, menu key and Shift+F10, and its keys T (table), L (limits) and N (note on the value read).
void offerFigureMenu(plots::FigureView& view, FigureMenuOwner owner);

/// Where a figure comes from; the value is its sentence.
[[nodiscard]] Provenance figureProvenance(const plots::FigureView& view, const FigureMenuOwner& owner);

/// A note on the value that the view reads, or on the pin that is chosen: its person, period, visit and scale as far as
/// they are one, else the value in words. nullopt: nothing is read.
[[nodiscard]] std::optional<study::Note> noteOnValue(const plots::FigureView& view, const study::Study& study,
                                                     const study::Selection& selection);

/// The actions, for another menu.
void addFigureActions(QMenu& menu, plots::FigureView& view, const FigureMenuOwner& owner);

} // namespace reporting
