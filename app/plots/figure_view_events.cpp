// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_view_state.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <qcustomplot.h>

#include <cmath>
#include <utility>

namespace plots {

namespace {

constexpr double clickReach = 10.0; // pixels
constexpr double keyZoom = 1.25;
constexpr double keyPan = 0.15;

} // namespace

// N alone is a key of the window, for a note on the person: while a value is read, it is about that.
bool FigureView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_N && key->modifiers() == Qt::NoModifier && takesNotes()) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const QSize room = size().expandedTo(QSize(1, 1)); // a picture of no size at all cannot be painted into
    m_state->painter.setSize(room);
    m_state->plot->setGeometry(QRect(QPoint(), room)); // which paints it again
}

void FigureView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    setPixelRatio(devicePixelRatioF()); // it may have moved to a denser screen
    if (std::exchange(m_state->overlayIsOld, false)) {
        m_state->painter.replotOverlay();
    }
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    FigureViewState& s = *m_state;
    if (takeKey(*event)) {
        return;
    }
    const bool panning = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto arrow = [&](int right, int up) {
        if (panning) {
            pan(right * keyPan, up * keyPan);
        } else {
            s.moveReading(right, -up);
        }
    };
    switch (event->key()) {
    case Qt::Key_Left:
        arrow(-1, 0);
        return;
    case Qt::Key_Right:
        arrow(1, 0);
        return;
    case Qt::Key_Up:
        arrow(0, 1);
        return;
    case Qt::Key_Down:
        arrow(0, -1);
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        s.toTrackEnd(event->key() == Qt::Key_End);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(keyZoom);
        return;
    case Qt::Key_Minus:
        zoom(1.0 / keyZoom);
        return;
    case Qt::Key_0:
    case Qt::Key_R:
        resetView();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (s.reading && s.reading->participant.isValid()) {
            emit participantClicked(s.reading->participant);
        }
        return;
    case Qt::Key_Escape:
        s.setReading(std::nullopt);
        s.keyboardReading = false;
        s.extras.chosen.reset();
        s.showPins();
        s.painter.replotOverlay();
        emit focusCleared();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_state->pressedAt = event->position();
        m_state->rubberBand = QRectF();
        m_state->keyboardReading = false;
    }
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    FigureViewState& s = *m_state;
    const QPointF at = event->position();
    if (s.pressedAt) {
        const bool dragging = (at - *s.pressedAt).manhattanLength() >= QApplication::startDragDistance();
        if (dragging || !s.rubberBand.isNull()) {
            s.setReading(std::nullopt);
            s.rubberBand = QRectF(*s.pressedAt, at).normalized() & plotArea();
            s.painter.replotOverlay();
        }
        return;
    }
    if (s.morph) {
        return; // values on their way are nobody's
    }
    s.keyboardReading = false;
    constexpr double reach = FigureViewState::reach;
    s.setReading(plotArea().adjusted(-reach, -reach, reach, reach).contains(at) ? s.readingNear(at) : std::nullopt);
}

void FigureView::mouseReleaseEvent(QMouseEvent* event)
{
    FigureViewState& s = *m_state;
    if (event->button() != Qt::LeftButton || !s.pressedAt) {
        return;
    }
    const QRectF band = std::exchange(s.rubberBand, QRectF());
    s.pressedAt.reset();
    if (band.width() >= theme::grid && band.height() >= theme::grid) {
        const PlotMapping mapping = s.painter.mapping();
        const auto x = [&](double pixel) { return (pixel - mapping.xOffset) / mapping.xScale; };
        const auto y = [&](double pixel) { return (pixel - mapping.yOffset) / mapping.yScale; };
        s.setVisible({x(band.left()), x(band.right()), y(band.bottom()), y(band.top())});
        return;
    }
    s.painter.replotOverlay();
    if (choosePin(event->position()) || s.isHidden({.x = xAt(event->position())})) {
        return;
    }
    const study::ParticipantId person =
        nearestParticipant(*s.figure, s.painter.mapping(), event->position(), clickReach);
    if (person.isValid()) {
        emit participantClicked(person);
    } else if (plotArea().contains(event->position())) {
        emit focusCleared();
    }
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_state->reading) {
        togglePin();
    } else if (event->button() == Qt::LeftButton && m_state->zoomed) {
        resetView();
    }
}

void FigureView::wheelEvent(QWheelEvent* event)
{
    const double steps = event->angleDelta().y() / 120.0;
    if (steps == 0.0 || !plotArea().contains(event->position())) {
        event->ignore();
        return;
    }
    zoom(std::pow(keyZoom, steps), event->position());
    event->accept();
}

void FigureView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!m_state->keyboardReading) {
        m_state->setReading(std::nullopt);
    }
}

void FigureView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                            event->reason() == Qt::ShortcutFocusReason;
    if (byKeyboard) {
        m_state->moveReading(0, 0);
    }
    m_state->painter.replotOverlay();
}

void FigureView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_state->keyboardReading = false;
    m_state->setReading(std::nullopt);
    m_state->painter.replotOverlay();
}

} // namespace plots
