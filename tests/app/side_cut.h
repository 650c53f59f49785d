// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a page that scrolls cuts something at its side.
#pragma once

#include <QScrollArea>
#include <QString>

namespace tests {

/// What of the page ends beyond the width that is seen; empty: nothing. page: holds one QScrollArea.
inline QString sideCut(const QWidget& page)
{
    const auto* area = page.findChild<QScrollArea*>();
    const int width = area->viewport()->width();
    if (area->widget()->width() != width) {
        return QStringLiteral("the page has %1 of %2").arg(area->widget()->width()).arg(width);
    }
    for (const QWidget* each : area->widget()->findChildren<QWidget*>()) {
        const int right = each->mapTo(area->widget(), QPoint(each->width(), 0)).x();
        if (each->isVisible() && right > width) {
            return QStringLiteral("%1 %2 ends at %3 of %4")
                .arg(QString::fromLatin1(each->metaObject()->className()), each->objectName())
                .arg(right)
                .arg(width);
        }
    }
    return {};
}

} // namespace tests
