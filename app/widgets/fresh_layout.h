// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layouts within layouts keep the heights they once heard of each other. Where a part grows after it was laid out (an
// answer that arrives, a table that gets rows), what holds it has to ask again, the innermost first.
#pragma once

class QWidget;

namespace widgets {

/// Every layout in the widget, then its own. It asks for another layout of the widget, which is taken back: whoever
/// calls this when asked for a layout would be called without end.
void measureAnew(QWidget* whole);

} // namespace widgets
