// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation.h"

#include "app/lesson_desk.h"
#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/panel_splitter.h"
#include "app/pointer_disc.h"
#include "app/presented_page.h"
#include "app/settings/settings.h"

#include <QApplication>
#include <QScreen>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

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
    , m_page(new PresentedPage(this))
    , m_pointer(new PointerDisc(&window))
{
    connect(&window, &MainWindow::pageChanged, this, [this] {
        m_figure = 0;
        showAlone();
        connect(m_window.currentPage(), &pages::Page::partShown, this, &Presentation::showPart, Qt::UniqueConnection);
    });
}

void Presentation::showPart(const QWidget* part)
{
    m_page->release();
    m_figure = PresentedPage::figureWith(*m_window.currentPage(), *part);
    showAlone();
}

void Presentation::setOn(bool on)
{
    if (on == m_on) {
        return;
    }
    m_on = on;
    m_controls = false;
    m_figure = 0;
    if (on) {
        m_wasFullScreen = m_window.isFullScreen();
        qApp->installEventFilter(this);
    } else {
        qApp->removeEventFilter(this);
        setPointerShown(false);
        setBlank(false);
    }
    m_window.panels().setAlone(on);
    m_window.setFrameBare(on);
    m_window.setExtraScale(on ? scaleFor(m_window.screen()->size()) : 1.0);
    showAlone();
    const Qt::WindowStates others = m_window.windowState() & ~Qt::WindowFullScreen;
    m_window.setWindowState(on || m_wasFullScreen ? others | Qt::WindowFullScreen : others);
    emit changed(on);
}

void Presentation::showAlone()
{
    if (m_on && !m_controls && m_window.currentPage() != nullptr) {
        m_page->present(m_window.currentPage(), m_figure);
    } else {
        m_page->release();
    }
}

void Presentation::setControlsShown(bool shown)
{
    m_controls = shown;
    showAlone();
}

void Presentation::turn(int offset)
{
    if (isBlank()) {
        setBlank(false); // the first press brings the picture back
        return;
    }
    lesson::LessonPlayer& player = m_window.lessons().player();
    if (player.step() != nullptr) {
        offset > 0 ? player.next() : player.back();
        return;
    }
    const int figure = m_figure + offset;
    if (m_on && !m_controls && figure >= 0 && figure < m_page->figures()) {
        m_figure = figure;
        showAlone();
        return;
    }
    m_window.showNeighbourPage(offset);
}

void Presentation::setPointerShown(bool shown)
{
    m_pointer->setOn(shown && m_on);
}

bool Presentation::isPointerShown() const
{
    return m_pointer->isOn();
}

void Presentation::setBlank(bool blank)
{
    if (blank && m_on && m_black == nullptr) {
        m_black = new QWidget(&m_window);
        m_black->setObjectName(u"blackScreen"_s);
        m_black->setAccessibleName(tr("Black screen; any key of the clicker brings the picture back"));
        m_black->setStyleSheet(u"background: black"_s);
        m_black->setGeometry(m_window.rect());
        m_black->show();
        m_black->raise();
    } else if (!blank && m_black != nullptr) {
        m_black->deleteLater();
        m_black = nullptr;
    }
}

bool Presentation::isBlank() const
{
    return m_black != nullptr;
}

} // namespace window
