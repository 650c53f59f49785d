// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which values of an axis get a mark: the figure's own, or round numbers where it names none or too few are in sight.
#pragma once

#include "core/figures/figure.h"

#include <QString>

#include <vector>

namespace plots {

/// From lower to upper in steps of 1, 2 or 5 times a power of ten, at most `most` (2 or more) of them.
[[nodiscard]] std::vector<double> roundTicks(double lower, double upper, int most);

/// With the locale's decimal point and a true minus sign, and as many decimals as the step between ticks needs.
[[nodiscard]] QString tickText(double value, double step);

/// The ticks between lower and upper.
[[nodiscard]] std::vector<figures::Tick> visibleTicks(const figures::Axis& axis, double lower, double upper, int most);

} // namespace plots
