// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Distances and sizes that were given in pixels as drawn, made larger with everything else.
#pragma once

class QWidget;

namespace theme {

/// Margins and spacings of the widget's layouts, and its fixed or largest size, times scale: from what was set, however
/// often this is called. Windows and views with rows keep their size: people and contents decide about those.
void scaleGeometry(QWidget& widget, double scale);

} // namespace theme
