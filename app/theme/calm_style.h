// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fusion with the few small pictures that a style sheet could only take from image files: arrows, check marks, radio
// buttons. Painted from the palette, so they are sharp at every size and right in every theme.
#pragma once

#include <QProxyStyle>

namespace theme {

class CalmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CalmStyle();

    using QProxyStyle::polish;
    /// Called for each widget before it is first shown, and again whenever the theme is applied.
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
};

} // namespace theme
