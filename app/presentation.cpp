// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation.h"

#include "app/main_window.h"
#include "app/panel_splitter.h"

namespace window {

namespace {

constexpr double presentationScale = 1.6;

} // namespace

Presentation::Presentation(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{}

void Presentation::setOn(bool on)
{
    if (on == m_on) {
        return;
    }
    m_on = on;
    if (on) {
        m_wasFullScreen = m_window.isFullScreen();
    }
    m_window.panels().setAlone(on);
    m_window.setFrameBare(on);
    m_window.setExtraScale(on ? presentationScale : 1.0);
    const Qt::WindowStates others = m_window.windowState() & ~Qt::WindowFullScreen;
    m_window.setWindowState(on || m_wasFullScreen ? others | Qt::WindowFullScreen : others);
    emit changed(on);
}

} // namespace window
