// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reset_all.h"

#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/panel_splitter.h"
#include "app/plots/figure_view.h"
#include "app/workspace/view_json.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

namespace window {

namespace {

struct ResetWords
{
    Q_DECLARE_TR_FUNCTIONS(window::ResetAll)
};

struct Zoomed
{
    QPointer<plots::FigureView> figure;
    plots::FigureView::Range x;
    plots::FigureView::Range y;
};

struct Arrangement
{
    QJsonObject view;
    QJsonObject pages;
    QJsonObject panels;
    std::vector<Zoomed> zooms;
};

Arrangement arrangementOf(MainWindow& window, const workspace::Workspace& workspace)
{
    Arrangement now{.view = workspace::viewToJson(*workspace.study(), workspace.view()),
                    .pages = window.pageStates(),
                    .panels = window.panels().state(),
                    .zooms = {}};
    for (plots::FigureView* figure : window.findChildren<plots::FigureView*>()) {
        if (figure->isZoomed()) {
            now.zooms.push_back({figure, figure->visibleX(), figure->visibleY()});
        }
    }
    return now;
}

// A figure that is still being made would take a zoom for another figure's.
void bringZoomsBack(MainWindow& window, const std::vector<Zoomed>& zooms, int tries)
{
    if (window.currentPage()->isSettled() || tries == 0) {
        for (const Zoomed& zoom : zooms) {
            if (zoom.figure != nullptr) {
                zoom.figure->setVisibleX(zoom.x);
                zoom.figure->setVisibleY(zoom.y);
            }
        }
        return;
    }
    constexpr int later = 50;
    QTimer::singleShot(later, &window, [&window, zooms, tries] { bringZoomsBack(window, zooms, tries - 1); });
}

void bringBack(MainWindow& window, workspace::Workspace& workspace, const Arrangement& arrangement)
{
    constexpr int tries = 100;
    window.panels().setState(arrangement.panels);
    workspace.setView(workspace::viewFromJson(*workspace.study(), arrangement.view));
    window.setPageStates(arrangement.pages);
    bringZoomsBack(window, arrangement.zooms, tries);
}

void resetNow(MainWindow& window, workspace::Workspace& workspace)
{
    window.panels().resetLayout();
    workspace.resetView();
    window.setPageStates({});
    for (pages::Page* page : window.findChildren<pages::Page*>()) {
        page->resetView();
    }
}

} // namespace

void resetAll(MainWindow& window, workspace::Workspace& workspace)
{
    const auto before = std::make_shared<const Arrangement>(arrangementOf(window, workspace));
    resetNow(window, workspace);
    workspace.remember(
        ResetWords::tr("Reset all"), [&window, &workspace, before] { bringBack(window, workspace, *before); },
        [&window, &workspace] { resetNow(window, workspace); });
    window.offer(ResetWords::tr("Everything is as it starts: view, filter, pages, zooms and panels."),
                 ResetWords::tr("Undo"), [&workspace] {
                     if (workspace.undoText() == ResetWords::tr("Reset all")) { // something else may have been done since
                         workspace.undo();
                     }
                 });
}

} // namespace window
