// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/receptor_picture.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace widgets {

namespace {

// All in a box of 48 by 40, scaled to the area.
void paintMembrane(QPainter& painter, const QColor& color)
{
    QColor faint = color;
    faint.setAlphaF(0.45F);
    painter.setPen(QPen(faint, 1.5, Qt::SolidLine, Qt::RoundCap));
    for (const double y : {23.0, 31.0}) {
        painter.drawLine(QPointF(1, y), QPointF(11, y));
        painter.drawLine(QPointF(37, y), QPointF(47, y));
    }
}

void paintCup(QPainter& painter, const QColor& color)
{
    QPainterPath cup(QPointF(13, 11));
    cup.cubicTo(12, 26, 14, 34, 19, 37);
    cup.lineTo(29, 37);
    cup.cubicTo(34, 34, 36, 26, 35, 11);
    cup.lineTo(30.5, 13);
    cup.cubicTo(31, 20, 28, 24, 24, 24);
    cup.cubicTo(20, 24, 17, 20, 17.5, 13);
    cup.closeSubpath();
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QColor fill = color;
    fill.setAlphaF(0.14F);
    painter.setBrush(fill);
    painter.drawPath(cup);
}

} // namespace

void paintReceptor(QPainter& painter, const QRectF& area, double blocked, const QColor& structure, const QColor& ligand,
                   const QColor& antagonist)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    const double scale = std::min(area.width() / 48.0, area.height() / 40.0);
    painter.translate((area.width() - 48.0 * scale) / 2.0, (area.height() - 40.0 * scale) / 2.0);
    painter.scale(scale, scale);
    paintMembrane(painter, structure);
    paintCup(painter, structure);

    // The ligand (a disc) leaves to the upper left while the antagonist (a square: shape tells it apart, too) comes in.
    const QPointF pocket(24, 17);
    const QPointF ligandAt = pocket + blocked * QPointF(-16, -11);
    painter.setPen(QPen(ligand, 1.6));
    painter.setBrush(blocked > 0.5 ? QBrush(Qt::NoBrush) : QBrush(ligand));
    painter.drawEllipse(ligandAt, 4.4, 4.4);
    if (blocked > 0.0) {
        const QPointF antagonistAt = pocket + (1.0 - blocked) * QPointF(14, -14);
        painter.setOpacity(blocked);
        painter.setPen(QPen(antagonist, 1.0, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(antagonist);
        painter.drawRoundedRect(QRectF(antagonistAt.x() - 5.5, antagonistAt.y() - 5.5, 11, 11), 1.5, 1.5);
    }
    painter.restore();
}

} // namespace widgets
