// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/scaled_geometry.h"

#include <QAbstractScrollArea>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLayout>
#include <QList>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <functional>

namespace theme {

namespace {

constexpr char drawnProperty[] = "drawnLengths";
constexpr char scaledProperty[] = "scaledLengths";

constexpr int unlimited = 100'000; // style sheets take their borders off the largest size there is

using Lengths = QList<int>;

// What stands there is what was scaled last, or was set anew by the program and is then as drawn.
void scaleLengths(QObject& object, const Lengths& now, double scale, const std::function<void(const Lengths&)>& apply)
{
    const QVariant before = object.property(scaledProperty);
    if (!before.isValid() && scale == 1.0) {
        return; // nothing to do, and nothing to remember
    }
    const bool ours = before.isValid() && before.value<Lengths>() == now;
    const Lengths drawn = ours ? object.property(drawnProperty).value<Lengths>() : now;
    Lengths scaled;
    for (const int length : drawn) {
        scaled << (length > 0 && length < unlimited ? qRound(length * scale) : length);
    }
    apply(scaled);
    object.setProperty(drawnProperty, QVariant::fromValue(drawn));
    object.setProperty(scaledProperty, QVariant::fromValue(scaled));
}

void scaleLayout(QLayout& layout, double scale)
{
    const QMargins margins = layout.contentsMargins();
    Lengths now{margins.left(), margins.top(), margins.right(), margins.bottom()};
    auto* grid = qobject_cast<QGridLayout*>(&layout);
    auto* form = qobject_cast<QFormLayout*>(&layout);
    if (grid != nullptr) {
        now << grid->horizontalSpacing() << grid->verticalSpacing();
    } else if (form != nullptr) {
        now << form->horizontalSpacing() << form->verticalSpacing();
    } else {
        now << layout.spacing();
    }
    scaleLengths(layout, now, scale, [&](const Lengths& lengths) {
        layout.setContentsMargins(lengths[0], lengths[1], lengths[2], lengths[3]);
        if (grid != nullptr) {
            grid->setHorizontalSpacing(lengths[4]);
            grid->setVerticalSpacing(lengths[5]);
        } else if (form != nullptr) {
            form->setHorizontalSpacing(lengths[4]);
            form->setVerticalSpacing(lengths[5]);
        } else {
            layout.setSpacing(lengths[4]);
        }
    });
    for (int i = 0; i < layout.count(); ++i) {
        if (QLayout* child = layout.itemAt(i)->layout()) {
            scaleLayout(*child, scale);
        }
    }
}

bool keepsItsSize(const QWidget& widget)
{
    return widget.isWindow() || qobject_cast<const QAbstractScrollArea*>(&widget) != nullptr ||
           widget.objectName().startsWith(QLatin1String("qt_"));
}

// A smallest size is often worked out from the text, which is scaled already; a fixed or largest one is as drawn.
void scaleSize(QWidget& widget, double scale)
{
    const QSize least = widget.minimumSize();
    const QSize most = widget.maximumSize();
    const bool fixedWidth = least.width() == most.width();
    const bool fixedHeight = least.height() == most.height();
    if (most.width() >= unlimited && most.height() >= unlimited) {
        return;
    }
    const Lengths lengths{std::min(most.width(), QWIDGETSIZE_MAX), std::min(most.height(), QWIDGETSIZE_MAX)};
    scaleLengths(widget, lengths, scale, [&](const Lengths& sizes) {
        if (fixedWidth) {
            widget.setFixedWidth(sizes[0]);
        } else {
            widget.setMaximumWidth(sizes[0]);
        }
        if (fixedHeight) {
            widget.setFixedHeight(sizes[1]);
        } else {
            widget.setMaximumHeight(sizes[1]);
        }
    });
}

} // namespace

void scaleGeometry(QWidget& widget, double scale)
{
    if (QLayout* layout = widget.layout()) {
        scaleLayout(*layout, scale);
    }
    if (!keepsItsSize(widget)) {
        scaleSize(widget, scale);
    }
}

} // namespace theme
