// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person takes along from the figure in front of them. The badge goes with it.
#pragma once

#include "app/plots/figure_export.h"
#include "core/figures/figure.h"
#include "core/study/study.h"

namespace reporting {

/// A picture in the light theme, with badge and caption.
void copyPicture(const figures::Figure& figure);
/// With the pins and axis limits of the view it is taken from.
void copyPicture(const figures::Figure& figure, plots::ExportOptions options);

/// Tab-separated text for a spreadsheet, with title, badge and caption in front.
void copyTable(const figures::Figure& figure, const study::Study& study);

} // namespace reporting
