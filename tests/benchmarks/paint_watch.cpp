// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/paint_watch.h"

#include <QApplication>
#include <QEvent>

namespace benchmarks {

PaintWatch::PaintWatch(QWidget& widget)
    : m_widget(widget)
{
    qApp->installEventFilter(this);
}

PaintWatch::~PaintWatch()
{
    qApp->removeEventFilter(this);
}

void PaintWatch::waitForPaint()
{
    while (!m_painted) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    // The request that painted it paints the rest of the window too, within the same call.
    m_painted = false;
}

bool PaintWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && watched->isWidgetType()) {
        const auto* painted = static_cast<QWidget*>(watched);
        m_painted = m_painted || painted == &m_widget || m_widget.isAncestorOf(painted);
    }
    return false;
}

} // namespace benchmarks
