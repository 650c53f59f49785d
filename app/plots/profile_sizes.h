// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sizes that a profile's layout and its painting share, in pixels.
#pragma once

#include "app/theme/theme.h"

#include <QFontMetricsF>

namespace plots {

inline constexpr double profileGap = theme::grid;
inline constexpr double profileVisitTick = 5.0;

[[nodiscard]] inline double profileLine(theme::TextStyle style)
{
    return QFontMetricsF(theme::font(style)).height();
}

} // namespace plots
