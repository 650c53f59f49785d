// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/threshold_handle.h"

#include "app/plots/figure_view.h"
#include "app/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QRegion>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace plots {

namespace {

constexpr int handleHeight = 6 * theme::grid; // room for the name above the line
constexpr int pillHeight = 3 * theme::grid;
constexpr int reach = theme::halfGrid; // around the line
constexpr int keyPage = 10;

} // namespace

ThresholdHandle::ThresholdHandle(FigureView* view)
    : QAbstractSlider(view->parentWidget())
    , m_view(view)
{
    setOrientation(Qt::Vertical);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeVerCursor);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setSingleStep(1);
    setPageStep(keyPage);
    view->installEventFilter(this);
    connect(view, &FigureView::visibleRangeChanged, this, &ThresholdHandle::place);
    connect(this, &QAbstractSlider::valueChanged, this, &ThresholdHandle::keyMoved);
}

void ThresholdHandle::setReach(double minimum, double maximum, double step)
{
    const QSignalBlocker blocked(this);
    m_minimum = minimum;
    m_maximum = std::max(minimum, maximum);
    m_step = step;
    setRange(static_cast<int>(std::ceil(m_minimum / m_step - 1e-9)),
             static_cast<int>(std::floor(m_maximum / m_step + 1e-9)));
}

void ThresholdHandle::setThreshold(const figures::Threshold& threshold, const QString& value)
{
    m_threshold = threshold;
    m_value = value;
    {
        const QSignalBlocker blocked(this); // a value between two steps must not come back as one of them
        setValue(static_cast<int>(std::lround(threshold.y / m_step)));
    }
    place();
    update();
}

void ThresholdHandle::keyMoved(int value)
{
    m_threshold.y = std::clamp(value * m_step, m_minimum, m_maximum);
    place();
    emit moved(m_threshold.y);
}

double ThresholdHandle::lineY() const
{
    const double inParent = m_view->mapToParent(QPointF(m_view->toWidget(0.0, m_threshold.y))).y();
    return inParent - y();
}

double ThresholdHandle::heightAt(double parentY) const
{
    const double zero = m_view->mapToParent(m_view->toWidget(0.0, 0.0)).y();
    const double one = m_view->mapToParent(m_view->toWidget(0.0, 1.0)).y();
    return (parentY - zero) / (one - zero);
}

QRect ThresholdHandle::pill() const
{
    const int width = fontMetrics().horizontalAdvance(m_value) + 2 * theme::grid;
    const auto line = static_cast<int>(std::lround(lineY()));
    // Its nose at the axis; where the axis has little room it reaches into the plot.
    const int axis = static_cast<int>(m_view->mapToParent(m_view->plotArea().topLeft()).x()) - x();
    return {std::max(0, axis - width), line - pillHeight / 2, width, pillHeight};
}

QRect ThresholdHandle::nameBox() const
{
    const QFontMetrics metrics(theme::font(theme::TextStyle::Small));
    const int widest = std::max(0, width() - pill().right() - 2 * theme::grid);
    const int wide = std::min(metrics.horizontalAdvance(m_threshold.name) + 2 * theme::halfGrid, widest);
    return {width() - wide, static_cast<int>(std::lround(lineY())) - metrics.height() - 1, wide, metrics.height()};
}

void ThresholdHandle::place()
{
    const FigureView::Range visible = m_view->visibleY();
    const bool drawn = !m_view->figure().y.label.isEmpty() && m_view->plotArea().height() > 0.0;
    const bool inside = m_threshold.y >= visible.lower && m_threshold.y <= visible.upper;
    setVisible(drawn && inside && m_view->isVisibleTo(parentWidget()));
    if (!drawn || !inside) {
        return;
    }
    const QRectF area(m_view->mapToParent(m_view->plotArea().topLeft()), m_view->plotArea().size());
    const double line = m_view->mapToParent(m_view->toWidget(0.0, m_threshold.y)).y();
    setGeometry(m_view->x(), static_cast<int>(std::lround(line)) - handleHeight / 2,
                static_cast<int>(std::lround(area.right())) - m_view->x(), handleHeight);
    const QRect across(pill().left(), static_cast<int>(std::lround(lineY())) - reach, width() - pill().left(),
                       2 * reach + 1);
    setMask(QRegion(pill().adjusted(-3, -3, 3, 3)).united(across).united(nameBox()));
    raise();
}

// The view is laid out after this filter saw its event.
void ThresholdHandle::placeLater()
{
    if (!std::exchange(m_placing, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_placing = false;
                place();
            },
            Qt::QueuedConnection);
    }
}

bool ThresholdHandle::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        placeLater();
        break;
    default:
        break;
    }
    return QAbstractSlider::eventFilter(watched, event);
}

void ThresholdHandle::paintEvent(QPaintEvent*)
{
    const theme::Colors& colors = theme::colors(m_view->theme());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect grip = pill();
    const double line = std::round(lineY()) + 0.5;
    const bool active = hasFocus() || underMouse() || isDragged();
    painter.setPen(QPen(colors.text, active ? 2.0 : 1.4, Qt::DashLine));
    painter.drawLine(QPointF(grip.right(), line), QPointF(width(), line));

    const QRect name = nameBox();
    QColor halo = colors.background;
    halo.setAlphaF(0.85F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(halo);
    painter.drawRoundedRect(name, 3.0, 3.0);
    painter.setFont(theme::font(theme::TextStyle::Small));
    painter.setPen(colors.text);
    const QString words =
        painter.fontMetrics().elidedText(m_threshold.name, Qt::ElideRight, name.width() - theme::halfGrid);
    painter.drawText(name, Qt::AlignCenter, words);

    const double radius = pillHeight / 2.0;
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2.0));
        painter.setBrush(colors.background);
        painter.drawRoundedRect(QRectF(grip).adjusted(-2.0, -2.0, 2.0, 2.0), radius + 2.0, radius + 2.0);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? colors.accent : colors.text);
    painter.drawRoundedRect(grip, radius, radius);
    painter.setPen(active ? colors.onAccent : colors.background);
    painter.setFont(font());
    painter.drawText(grip, Qt::AlignCenter, m_value);
}

void ThresholdHandle::forward(const QMouseEvent& event, QEvent::Type type, Qt::MouseButtons buttons)
{
    const QPointF at = m_view->mapFromGlobal(event.globalPosition());
    QMouseEvent copy(type, at, event.globalPosition(),
                     type == QEvent::MouseMove ? Qt::NoButton : event.button(), buttons, event.modifiers());
    QApplication::sendEvent(m_view, &copy);
}

void ThresholdHandle::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const QPointF at = mapToParent(event->position());
    m_grabbed = Grab{.offset = at.y() - (y() + lineY()), .at = at};
    setSliderDown(true);
    update();
}

void ThresholdHandle::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = mapToParent(event->position());
    if (!m_grabbed) {
        forward(*event, QEvent::MouseMove, event->buttons()); // values under the line can still be read
        return;
    }
    if (!m_grabbed->moved && (at - m_grabbed->at).manhattanLength() < 2.0) {
        return;
    }
    m_grabbed->moved = true;
    const FigureView::Range visible = m_view->visibleY();
    const double wanted = std::round(heightAt(at.y() - m_grabbed->offset) / m_step) * m_step;
    const double lower = std::max(m_minimum, visible.lower);
    const double upper = std::max(lower, std::min(m_maximum, visible.upper));
    const double next = std::clamp(wanted, lower, upper);
    if (next != m_threshold.y) {
        m_threshold.y = next;
        place();
        emit moved(next);
    }
}

// A click that moved nothing was meant for whoever lies under the line.
void ThresholdHandle::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_grabbed) {
        event->ignore();
        return;
    }
    const bool clicked = !m_grabbed->moved && !pill().contains(event->position().toPoint());
    m_grabbed.reset();
    setSliderDown(false);
    update();
    if (clicked) {
        forward(*event, QEvent::MouseButtonPress, Qt::LeftButton);
        forward(*event, QEvent::MouseButtonRelease, Qt::NoButton);
    }
}

void ThresholdHandle::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // a wheel over the figure zooms; it must not move a threshold by accident
}

void ThresholdHandle::leaveEvent(QEvent* event)
{
    QAbstractSlider::leaveEvent(event);
    update();
}

void ThresholdHandle::changeEvent(QEvent* event)
{
    QAbstractSlider::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        placeLater();
    }
}

} // namespace plots
