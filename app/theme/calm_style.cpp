// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/calm_style.h"

#include "app/theme/scaled_geometry.h"
#include "app/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>

namespace theme {

using namespace Qt::StringLiterals;

namespace {

constexpr double strokeWidth = 1.5; // icons of one weight
constexpr int cellMargin = 6;       // as the style sheet pads the sections of a header
constexpr int panelCellMargin = 4;

void drawChevron(QPainter& painter, const QRectF& area, double degrees, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center());
    painter.rotate(degrees);
    painter.scale(scale(), scale());
    painter.setPen(QPen(color, strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {{-4.0, -2.0}, {0.0, 2.0}, {4.0, -2.0}};
    painter.drawPolyline(points, 3);
    painter.restore();
}

void drawChoice(QPainter& painter, const QStyleOption& option, bool round)
{
    const bool chosen = (option.state & (QStyle::State_On | QStyle::State_NoChange)) != 0;
    const bool enabled = (option.state & QStyle::State_Enabled) != 0;
    const QPalette& palette = option.palette;
    const QColor strong = enabled ? palette.color(QPalette::Highlight) : palette.color(QPalette::PlaceholderText);
    const QRectF box = QRectF(option.rect).adjusted(1.0, 1.0, -1.0, -1.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(chosen ? strong : palette.color(QPalette::PlaceholderText), strokeWidth));
    painter.setBrush(chosen ? QBrush(strong) : palette.brush(QPalette::Base));
    const double radius = round ? box.width() / 2.0 : 4.0;
    painter.drawRoundedRect(box, radius, radius);
    painter.setPen(QPen(palette.color(QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if ((option.state & QStyle::State_On) != 0 && round) {
        painter.setBrush(palette.brush(QPalette::HighlightedText));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(box.center(), box.width() / 5.0, box.width() / 5.0);
    } else if ((option.state & QStyle::State_On) != 0) {
        const QPointF at = box.topLeft();
        const double unit = box.width() / 14.0;
        const QPointF tick[] = {at + QPointF(3.2, 7.2) * unit, at + QPointF(6.0, 10.0) * unit,
                                at + QPointF(10.8, 4.6) * unit};
        painter.drawPolyline(tick, 3);
    } else if ((option.state & QStyle::State_NoChange) != 0) {
        painter.drawLine(QPointF(box.left() + 3.5, box.center().y()), QPointF(box.right() - 3.5, box.center().y()));
    }
    painter.restore();
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(QStyleFactory::create(u"fusion"_s))
{}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const bool enabled = (option->state & State_Enabled) != 0;
    const QColor arrow = option->palette.color(enabled ? QPalette::WindowText : QPalette::PlaceholderText);
    switch (element) {
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        drawChevron(*painter, option->rect, 0.0, arrow);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        drawChevron(*painter, option->rect, 180.0, arrow);
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(*painter, option->rect, 90.0, arrow);
        return;
    case PE_IndicatorArrowRight:
        drawChevron(*painter, option->rect, -90.0, arrow);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorMenuCheckMark:
        drawChoice(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        drawChoice(*painter, *option, true);
        return;
    case PE_FrameFocusRect:
        // Focus is a ring around the control, drawn by the style sheet; a dotted frame inside it says it twice.
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    scaleGeometry(*widget, scale());
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_MenuButtonIndicator:
        return scaled(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_FocusFrameHMargin: // one less than stands beside the text of a cell
        if (const auto* table = qobject_cast<const QTableView*>(widget)) {
            const QString look = table->property("look").toString();
            if (look != u"grid") { // which keeps room for marks itself
                return scaled(look == u"panel" ? panelCellMargin : cellMargin) - 1;
            }
        }
        return QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // a list below the box, not a menu over it
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: // whatever the desktop draws on them
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace theme
