// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small popover to type where the axes of a figure begin and end. An empty field is automatic.
#pragma once

namespace plots {
class FigureView;
}

namespace widgets {

/// Opens over the figure; Enter or Apply sets what was typed, Escape leaves everything. It deletes itself.
void showAxisLimits(plots::FigureView& view);

} // namespace widgets
