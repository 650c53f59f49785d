// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pointer_disc.h"

#include "app/theme/theme.h"

#include <QCursor>
#include <QPainter>
#include <QRadialGradient>
#include <QTimer>

namespace window {

using namespace Qt::StringLiterals;

namespace {

constexpr int discSize = 9 * theme::grid;
constexpr int frame = 15; // milliseconds

} // namespace

PointerDisc::PointerDisc(QWidget* over)
    : QWidget(over)
    , m_clock(new QTimer(this))
{
    setObjectName(u"pointerDisc"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_clock->setInterval(frame);
    connect(m_clock, &QTimer::timeout, this, &PointerDisc::follow);
}

void PointerDisc::setOn(bool on)
{
    if (on) {
        resize(theme::scaled(discSize), theme::scaled(discSize));
        follow();
        raise();
        show();
        m_clock->start();
    } else {
        m_clock->stop();
        hide();
    }
}

// Asked of the screen: most of what the mouse moves over says nothing of it.
void PointerDisc::follow()
{
    const QPoint place = parentWidget()->mapFromGlobal(QCursor::pos()) - rect().center();
    if (pos() != place) {
        move(place);
    }
}

// A dark rim and a light one: whatever it lies over, one of them is seen.
void PointerDisc::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = QRectF(rect()).center();
    const double reach = width() / 2.0;
    QColor core(255, 96, 32);
    QRadialGradient soft(centre, reach);
    core.setAlphaF(0.55F);
    soft.setColorAt(0.0, core);
    core.setAlphaF(0.35F);
    soft.setColorAt(0.6, core);
    core.setAlphaF(0.0F);
    soft.setColorAt(1.0, core);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawEllipse(centre, reach, reach);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 255, 255, 200), 2.0));
    painter.drawEllipse(centre, reach * 0.62, reach * 0.62);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 1.5));
    painter.drawEllipse(centre, reach * 0.62 + 2.0, reach * 0.62 + 2.0);
}

} // namespace window
