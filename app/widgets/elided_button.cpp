// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/elided_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace widgets {

namespace {

constexpr int fewestLetters = 8;

} // namespace

QSize ElidedButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fewestLetters * fontMetrics().averageCharWidth()), whole.height()};
}

void ElidedButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int around = sizeHint().width() - fontMetrics().horizontalAdvance(text()); // what the style adds
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, width() - std::max(0, around));
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace widgets
