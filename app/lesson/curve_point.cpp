// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesson/curve_point.h"

#include "app/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lesson {

namespace {

constexpr int handleSize = 2 * theme::grid + theme::halfGrid;

} // namespace

CurvePoint::CurvePoint(const QString& name, std::function<double(double)> valueAt, QWidget* parent)
    : QAbstractSlider(parent)
    , m_valueAt(std::move(valueAt))
{
    setOrientation(Qt::Vertical);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeVerCursor);
    setAccessibleName(name);
    setToolTip(name);
    resize(theme::scaled(handleSize), theme::scaled(handleSize));
    connect(this, &QAbstractSlider::valueChanged, this, &CurvePoint::moved);
}

void CurvePoint::setReach(double minimum, double maximum, double step)
{
    const QSignalBlocker blocked(this);
    m_step = step;
    setRange(static_cast<int>(std::ceil(minimum / step - 1e-9)), static_cast<int>(std::floor(maximum / step + 1e-9)));
    setSingleStep(1);
    setPageStep(5);
}

void CurvePoint::setScore(double score)
{
    const QSignalBlocker blocked(this);
    setValue(static_cast<int>(std::lround(score / m_step)));
}

void CurvePoint::centreOn(const QPointF& place)
{
    move(static_cast<int>(std::lround(place.x() - width() / 2.0)), static_cast<int>(std::lround(place.y() - QWidget::height() / 2.0)));
}

void CurvePoint::paintEvent(QPaintEvent*)
{
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = QRectF(rect()).center();
    const double reach = width() * 0.3;
    const QPolygonF diamond{QPointF(centre.x(), centre.y() - reach), QPointF(centre.x() + reach, centre.y()),
                            QPointF(centre.x(), centre.y() + reach), QPointF(centre.x() - reach, centre.y())};
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2.0 * theme::scale()));
        painter.setBrush(colors.background);
        painter.drawEllipse(centre, width() * 0.46, width() * 0.46);
    }
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.text, 1.6 * theme::scale()));
    painter.setBrush(hasFocus() ? colors.accent : colors.background);
    painter.drawPolygon(diamond);
}

void CurvePoint::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        emit neighbourAsked(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        event->ignore(); // they turn the steps
        return;
    }
    QAbstractSlider::keyPressEvent(event);
}

void CurvePoint::follow(const QMouseEvent& event)
{
    setValue(static_cast<int>(std::lround(m_valueAt(mapToParent(event.position()).y()) / m_step)));
}

void CurvePoint::mousePressEvent(QMouseEvent* event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
    setSliderDown(event->isAccepted());
}

void CurvePoint::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown()) {
        follow(*event);
    }
}

void CurvePoint::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
}

void CurvePoint::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // it scrolls the words
}

void CurvePoint::focusInEvent(QFocusEvent* event)
{
    QAbstractSlider::focusInEvent(event);
    raise();
    parentWidget()->update();
    update();
}

void CurvePoint::focusOutEvent(QFocusEvent* event)
{
    QAbstractSlider::focusOutEvent(event);
    parentWidget()->update();
    update();
}

} // namespace lesson
