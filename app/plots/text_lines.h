// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words broken into lines of a width, the last one elided when there are too many: layouts need the lines themselves,
// because an export writes each as text that can be searched.
#pragma once

#include "app/theme/theme.h"

#include <QFontMetricsF>
#include <QString>
#include <QStringList>

namespace plots {

/// A text style at a scale, measured.
struct TextMeasure
{
    TextMeasure(theme::TextStyle textStyle, double scale)
        : style(textStyle)
        , metrics(theme::figureFont(textStyle, scale))
    {}

    [[nodiscard]] double width(const QString& text) const { return metrics.horizontalAdvance(text); }

    [[nodiscard]] double lineHeight() const { return metrics.height(); }

    theme::TextStyle style;
    QFontMetricsF metrics;
};

[[nodiscard]] QStringList wrapText(const QString& text, const QFontMetricsF& metrics, double width, int mostLines);

} // namespace plots
