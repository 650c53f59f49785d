// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation.h"

#include "app/main_window.h"
#include "app/panel_splitter.h"
#include "app/settings/settings.h"

#include <QScreen>

#include <algorithm>

namespace window {

namespace {

constexpr double presentationScale = 1.6;
constexpr QSizeF leastRoom(800.0, 570.0); // what a page needs of a window as drawn

// As large as wanted, but no page of a small screen must be scrolled for it.
double scaleFor(const QSizeF& screen)
{
    const double fitting =
        std::min(screen.width() / leastRoom.width(), screen.height() / leastRoom.height()) * 100.0 / settings::textSize();
    return std::clamp(fitting, 1.0, presentationScale);
}

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
    m_window.setExtraScale(on ? scaleFor(m_window.screen()->size()) : 1.0);
    const Qt::WindowStates others = m_window.windowState() & ~Qt::WindowFullScreen;
    m_window.setWindowState(on || m_wasFullScreen ? others | Qt::WindowFullScreen : others);
    emit changed(on);
}

} // namespace window
