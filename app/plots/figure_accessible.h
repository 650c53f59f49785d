// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader meets instead of a picture: a chart with the figure's title as its name, the computed summary as
// its description and the value under the keyboard cursor as its value.
#pragma once

#include <QString>

class QWidget;

namespace plots {

/// Once for the whole application, before the first FigureView is asked for its interface.
void installFigureAccessibility();

/// Tells a screen reader that the value under the cursor has changed.
void announceReading(QWidget* figureView, const QString& reading);

} // namespace plots
