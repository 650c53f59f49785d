// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The receptor in its membrane: open, with the ligand docked, or blocked, with the antagonist in the pocket. A picture
// of the idea, not of a molecule.
#pragma once

#include <QRectF>

class QColor;
class QPainter;

namespace widgets {

/// blocked in 0..1: on its way from the ligand in the pocket to the antagonist in it.
void paintReceptor(QPainter& painter, const QRectF& area, double blocked, const QColor& structure, const QColor& ligand,
                   const QColor& antagonist);

} // namespace widgets
