// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/padlock_icon.h"

#include "app/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace pages {

namespace {

QPixmap padlock(bool closed, const QColor& color)
{
    constexpr int size = 64; // sixteen pixels, at up to four times the density
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 7, Qt::SolidLine, Qt::RoundCap));
    const double lift = closed ? 0 : -6;
    QPainterPath bow;
    bow.moveTo(20, 30 + lift);
    bow.lineTo(20, 20 + lift);
    bow.arcTo(QRectF(20, 8 + lift, 24, 24), 180, -180);
    bow.lineTo(44, closed ? 30 : 14);
    painter.drawPath(bow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(11, 29, 42, 29), 5, 5);
    return picture;
}

} // namespace

QIcon padlockIcon(bool closed)
{
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    QIcon icon(padlock(closed, colors.text));
    icon.addPixmap(padlock(closed, colors.mutedText), QIcon::Disabled);
    return icon;
}

} // namespace pages
