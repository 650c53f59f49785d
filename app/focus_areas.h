// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// F6: the keyboard goes round the window's areas, to where it was in each, or to the area's first control.
#pragma once

#include <QList>
#include <QWidget>

namespace window {

/// The area after (+1) or before (-1) the one that has the focus, of those on screen that can take it; nullptr: none.
QWidget* focusNeighbourArea(const QList<QWidget*>& areas, int offset);

} // namespace window
