// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focus_areas.h"

#include <QApplication>

namespace window {

namespace {

bool takesFocus(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

// In the order of Tab, which is not that of children: the first control of the area after the area itself.
QWidget* firstControl(QWidget* area)
{
    if (takesFocus(*area)) {
        return area;
    }
    for (QWidget* next = area->nextInFocusChain(); next != nullptr && next != area; next = next->nextInFocusChain()) {
        if (area->isAncestorOf(next) && takesFocus(*next)) {
            return next;
        }
    }
    return nullptr;
}

} // namespace

QWidget* focusNeighbourArea(const QList<QWidget*>& areas, int offset)
{
    const QWidget* focused = QApplication::focusWidget();
    qsizetype now = offset > 0 ? -1 : 0;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        if (focused != nullptr && (areas[i] == focused || areas[i]->isAncestorOf(focused))) {
            now = i;
        }
    }
    for (qsizetype step = 1; step <= areas.size(); ++step) {
        const qsizetype at = ((now + offset * step) % areas.size() + areas.size()) % areas.size();
        if (QWidget* control = areas[at]->isVisible() ? firstControl(areas[at]) : nullptr) {
            control->setFocus(Qt::TabFocusReason);
            return areas[at];
        }
    }
    return nullptr;
}

} // namespace window
