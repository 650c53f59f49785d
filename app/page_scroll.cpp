// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace window {

namespace {

QSize leastSize(const QWidget& page, int width)
{
    QSize least = page.minimumSizeHint();
    if (const QLayout* layout = page.layout(); layout != nullptr && layout->hasHeightForWidth()) {
        least.setHeight(layout->minimumHeightForWidth(std::max(width, least.width())));
    }
    return least;
}

} // namespace

PageScroll::PageScroll(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void PageScroll::setPage(QWidget* page)
{
    setWidget(page);
    page->installEventFilter(this);
    fit();
}

// Each bar takes room from the other direction.
void PageScroll::fit()
{
    QWidget* page = widget();
    if (page == nullptr) {
        return;
    }
    QSize room = maximumViewportSize();
    QSize least = leastSize(*page, room.width());
    if (least.height() > room.height()) {
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
        least = leastSize(*page, room.width());
    }
    if (least.width() > room.width()) {
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    }
    page->resize(least.expandedTo(room));
    if (m_leastWidth != least.width()) {
        m_leastWidth = least.width();
        emit leastWidthChanged();
    }
}

void PageScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PageScroll::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        fit();
    }
}

bool PageScroll::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return handled;
}

} // namespace window
