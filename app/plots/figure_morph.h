// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way from one figure to the next: a person's line travels to that same person's line on the other side, means and
// intervals too, and what is left behind fades in as the ghost. Pure: a start, an end, and any moment between.
#pragma once

#include "app/plots/series_style.h"
#include "core/figures/figure.h"

#include <memory>
#include <vector>

namespace plots {

/// True where travelling makes sense: the same kind of figure on the same axes, and few enough points to paint it at
/// every frame.
[[nodiscard]] bool canMorph(const figures::Figure& from, const figures::Figure& to);

struct FigureMorphState;

class FigureMorph
{
public:
    /// From the moment `from` shows (it may itself be on its way) to the whole of `to`.
    FigureMorph(const FigureFrame& from, std::shared_ptr<const figures::Figure> to);
    ~FigureMorph();
    FigureMorph(FigureMorph&&) noexcept;
    FigureMorph& operator=(FigureMorph&&) noexcept;

    /// t in 0..1; at 1 exactly the figure it goes to.
    [[nodiscard]] FigureFrame at(double t) const;

private:
    std::unique_ptr<FigureMorphState> m_state;
};

} // namespace plots
