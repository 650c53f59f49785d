// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One person shown lightly over a figure that stays as it was painted: the lines, marks and bars of whoever the pointer
// is on in another view. Looks at each series once and paints what is this person's, however many others there are.
#pragma once

#include "app/plots/plot_mapping.h"
#include "app/theme/theme.h"
#include "core/figures/figure.h"

#include <QPainter>

namespace plots {

void drawHovered(QPainter& painter, const figures::Figure& figure, const PlotMapping& mapping,
                 study::ParticipantId participant, theme::Theme theme);

} // namespace plots
