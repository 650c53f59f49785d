// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's frame across pages: size and look of everything, panels, palette, settings, what is kept between sessions.
#include "app/appearance.h"
#include "app/command_palette.h"
#include "app/filter_bar.h"
#include "app/focus_areas.h"
#include "app/help_topics.h"
#include "app/history_panel.h"
#include "app/key_help.h"
#include "app/lesson/lesson_panel.h"
#include "app/main_window.h"
#include "app/page_stack.h"
#include "app/pages/page.h"
#include "app/palette_entries.h"
#include "app/panel_splitter.h"
#include "app/presentation.h"
#include "app/settings/settings.h"
#include "app/settings_dialog.h"
#include "app/status_line.h"
#include "app/study_header.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text_popup.h"

#include <QAction>
#include <QListWidget>
#include <QMenuBar>

namespace window {

using namespace Qt::StringLiterals;

QString MainWindow::currentPageKey() const
{
    return m_stack->currentKey();
}

QJsonObject MainWindow::pageStates() const
{
    return m_stack->states();
}

void MainWindow::setPageStates(const QJsonObject& states)
{
    m_stack->setStates(states);
    refresh(nullptr);
}

void MainWindow::showNeighbourPage(int offset)
{
    const int count = m_navigation->count();
    m_navigation->setCurrentRow((m_navigation->currentRow() + offset + count) % count);
}

// The menus go some time later: until then each key would have two owners, and do nothing.
void MainWindow::retireActions()
{
    const QList<QAction*> old = actions();
    for (QAction* action : old) {
        removeAction(action);
        disconnect(m_presentation, nullptr, action, nullptr); // which hands out keys
        action->setShortcuts(QList<QKeySequence>());
    }
}

// Other words need other widgets: everything but the window itself is made anew, and shown what was shown.
void MainWindow::rebuild()
{
    const QString page = currentPageKey();
    const QJsonObject states = pageStates();
    const QJsonObject panelState = m_panels->state();
    const bool bare = m_presentation->isOn();
    m_presentation->setOn(false);
    m_stack->hide();
    retireActions();
    build();
    centralWidget()->show(); // at once, not by a later event: pages ask what is visible
    m_panels->setState(panelState);
    showPage(page);
    setPageStates(states);
    setReducedMotion(settings::reducedMotion());
    m_presentation->setOn(bare);
}

void MainWindow::applyLook()
{
    theme::setScale(settings::textSize() / 100.0 * m_extraScale);
    setTheme(chosenTheme());
    setReducedMotion(settings::reducedMotion());
}

void MainWindow::setExtraScale(double scale)
{
    m_extraScale = scale;
    applyLook();
}

void MainWindow::changeTextSize(int percent)
{
    settings::setTextSize(percent);
    applyLook();
    m_messages->showMessage(tr("Everything is shown at %1 %.").arg(settings::textSize()));
}

void MainWindow::setFrameBare(bool bare)
{
    m_header->setBare(bare);
    m_status->setVisible(!bare);
    const study::Selection& selection = m_workspace.view().selection;
    m_filter->setVisible(!bare || !selection.where.empty() || selection.completersOnly); // who is left out is no secret
}

void MainWindow::resetLayout()
{
    m_presentation->setOn(false);
    m_panels->resetLayout();
    setPageStates({});
    if (!isMaximized() && !isFullScreen()) {
        resize(1280, 800);
    }
    m_messages->showMessage(tr("Panels, pages and window are laid out as at the first start."));
}

void MainWindow::openPalette()
{
    auto* palette = new CommandPalette(paletteEntries(*this, m_workspace, m_header->menus()), this);
    palette->popUp();
}

void MainWindow::openHistory()
{
    showHistory(m_workspace, this);
}

void MainWindow::openSettings()
{
    auto* dialog = new SettingsDialog(this);
    connect(dialog, &SettingsDialog::lookChanged, this, &MainWindow::applyLook);
    connect(dialog, &SettingsDialog::wordsChanged, this, [this] {
        useChosenWords();
        if (m_workspace.keeping() == workspace::Keeping::Embedded) { // what it says of itself changes as well
            const workspace::ViewState view = m_workspace.view();
            showEmbedded(m_workspace.study()->about.key);
            m_workspace.setView(view);
        }
        rebuild();
    });
    dialog->show();
}

void MainWindow::openKeyHelp()
{
    showKeyHelp(m_header->menus(), this);
}

void MainWindow::showHelp(const HelpTopic& topic)
{
    widgets::showTextPopup(m_header, topic.title, topic.paragraphs);
}

void MainWindow::showMessage(const QString& message)
{
    m_messages->showMessage(message);
}

void MainWindow::moveToArea(int offset)
{
    QList<QWidget*> areas;
    if (m_panels->isShown(SidePanel::Navigation)) {
        areas << m_navigation;
    }
    areas << m_stack;
    if (m_panels->isShown(SidePanel::Inspector)) {
        areas << m_panels->widget(2);
    }
    if (!m_lessonPanel->isHidden()) {
        areas << m_lessonPanel;
    }
    areas << m_status;
    focusNeighbourArea(areas, offset);
}

} // namespace window
