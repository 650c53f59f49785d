// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fresh_layout.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace widgets {

namespace {

void measureInnermostFirst(const QWidget* whole)
{
    for (QObject* child : whole->children()) {
        const auto* part = qobject_cast<QWidget*>(child);
        if (part != nullptr && !part->isWindow() && !part->isHidden()) {
            measureInnermostFirst(part);
        }
    }
    if (QLayout* layout = whole->layout()) {
        layout->invalidate();
        layout->activate();
    }
}

} // namespace

void measureAnew(QWidget* whole)
{
    measureInnermostFirst(whole);
    QCoreApplication::removePostedEvents(whole, QEvent::LayoutRequest);
}

} // namespace widgets
