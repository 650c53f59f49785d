// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The arrow keys of a clicker, where nobody else wants them.
#include "app/main_window.h"
#include "app/plots/figure_view.h"
#include "app/presentation.h"
#include "app/widgets/segmented_control.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabBar>
#include <QTextEdit>

namespace window {

namespace {

template <typename... Kinds>
bool isOneOf(const QObject& object)
{
    return (... || (qobject_cast<const Kinds*>(&object) != nullptr));
}

bool wantsArrows(const QWidget& widget)
{
    return isOneOf<QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QMenu, QMenuBar,
                   QPlainTextEdit, QRadioButton, QTabBar, QTextEdit, plots::FigureView>(widget) ||
           (widget.parentWidget() != nullptr && isOneOf<widgets::SegmentedControl>(*widget.parentWidget()));
}

} // namespace

bool Presentation::takeKey(const QKeyEvent& event)
{
    if (event.modifiers() != Qt::NoModifier || (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right)) {
        return false;
    }
    turn(event.key() == Qt::Key_Right ? 1 : -1);
    return true;
}

bool Presentation::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() && QApplication::activePopupWidget() == nullptr) {
        const auto* widget = static_cast<QWidget*>(watched);
        const QWidget* focus = QApplication::focusWidget();
        const bool aimed = focus != nullptr ? watched == focus : watched == &m_window;
        if (aimed && widget->window() == &m_window && !wantsArrows(*widget) &&
            takeKey(*static_cast<QKeyEvent*>(event))) {
            return true;
        }
    } else if (event->type() == QEvent::Resize && watched == &m_window && m_black != nullptr) {
        m_black->setGeometry(m_window.rect());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace window
