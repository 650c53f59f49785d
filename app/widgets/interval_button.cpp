// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/interval_button.h"

#include "app/theme/theme.h"
#include "app/widgets/count_box.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

IntervalButton::IntervalButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IntervalButton::setEstimate(const Estimate& estimate, double from, double to)
{
    m_estimate = estimate;
    m_from = from;
    m_to = to > from ? to : from + 1.0;
    setAccessibleName(tr("%1: 95 % interval %2, mean %3, %4")
                          .arg(estimate.name, estimate.interval, estimate.mean, estimate.n));
    update();
}

QSize IntervalButton::sizeHint() const
{
    const int words = QFontMetrics(theme::font(theme::TextStyle::Strong)).height() +
                      QFontMetrics(theme::font(theme::TextStyle::Body)).height();
    return {40 * theme::grid, words + theme::grid + 2};
}

void IntervalButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void IntervalButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(colors.panel) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRect room = rect().adjusted(theme::halfGrid, theme::halfGrid, -theme::halfGrid, -theme::halfGrid);
    const QFont body = theme::font(theme::TextStyle::Body);
    const QFont strong = theme::font(theme::TextStyle::Strong);
    const QFont number = theme::font(theme::TextStyle::Body);
    const QFontMetrics bodySize(body);
    const int line = bodySize.height();
    painter.setFont(number);
    painter.setPen(colors.mutedText);
    const int countWidth = painter.fontMetrics().horizontalAdvance(m_estimate.n) + theme::grid;
    painter.drawText(QRect(room.left(), room.top(), room.width(), line), Qt::AlignRight | Qt::AlignVCenter,
                     m_estimate.n);
    painter.setFont(body);
    painter.setPen(colors.text);
    const QRect name(room.left() + 2 * theme::grid, room.top(), room.width() - 2 * theme::grid - countWidth, line);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     bodySize.elidedText(m_estimate.name, Qt::ElideRight, name.width()));
    paintRoleMarker(painter, QPointF(room.left() + 6, room.top() + line / 2.0), m_estimate.role, m_estimate.observed);

    const int second = room.top() + line + 2;
    const int height = room.bottom() - second + 1;
    painter.setFont(number);
    const QString mean = tr("mean %1").arg(m_estimate.mean);
    const int meanWidth = std::max(painter.fontMetrics().horizontalAdvance(mean), room.width() / 4);
    painter.setPen(colors.mutedText);
    painter.drawText(QRect(room.right() - meanWidth, second, meanWidth + 1, height), Qt::AlignRight | Qt::AlignVCenter,
                     mean);
    painter.setFont(strong);
    painter.setPen(colors.text);
    painter.drawText(QRect(room.left(), second, room.width() - meanWidth - theme::grid, height),
                     Qt::AlignRight | Qt::AlignVCenter, m_estimate.interval);
    // The same width in every row, whatever the words: the rows share one scale.
    const QRectF strip(room.left() + 2 * theme::grid, second, room.width() / 3.0, height);
    if (strip.width() > 5 * theme::grid) {
        paintStrip(painter, strip);
    }
}

void IntervalButton::paintStrip(QPainter& painter, const QRectF& room) const
{
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    const auto at = [&](double value) { return room.left() + room.width() * (value - m_from) / (m_to - m_from); };
    const double y = room.center().y();
    painter.setPen(QPen(colors.line, 1));
    painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
    if (m_from <= 0.0 && m_to >= 0.0) {
        painter.setPen(QPen(colors.ghost, 1));
        painter.drawLine(QPointF(at(0.0), room.top() + 2), QPointF(at(0.0), room.bottom() - 2));
    }
    if (m_estimate.lower && m_estimate.upper) {
        QPen pen(roleColor(m_estimate.role), 2.5, m_estimate.observed ? Qt::SolidLine : Qt::DashLine);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern(m_estimate.observed ? QList<qreal>{} : QList<qreal>{2.4, 1.2});
        painter.setPen(pen);
        painter.drawLine(QPointF(at(*m_estimate.lower), y), QPointF(at(*m_estimate.upper), y));
    }
    paintRoleMarker(painter, QPointF(at(m_estimate.value), y), m_estimate.role, m_estimate.observed);
}

} // namespace widgets
