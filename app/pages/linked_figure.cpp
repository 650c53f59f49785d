// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/linked_figure.h"

#include "app/plots/figure_view.h"
#include "app/reporting/figure_menu.h"
#include "app/text/study_text.h"
#include "app/workspace/workspace.h"

#include <QLabel>

#include <utility>

namespace pages {

void linkFigure(plots::FigureView& view, workspace::Workspace& workspace, std::function<void(const study::Note&)> note,
                std::function<study::Selection()> selection)
{
    view.setParticipantNaming(
        [&workspace](study::ParticipantId id) { return text::participantName(*workspace.study(), id); });
    QObject::connect(&view, &plots::FigureView::participantClicked, &workspace, &workspace::Workspace::setFocused);
    QObject::connect(&view, &plots::FigureView::focusCleared, &workspace,
                     [&workspace] { workspace.setFocused(study::ParticipantId()); });
    QObject::connect(&view, &plots::FigureView::participantRead, &workspace, &workspace::Workspace::setHovered);
    QObject::connect(&workspace, &workspace::Workspace::hoveredChanged, &view,
                     &plots::FigureView::setHoveredParticipant);
    if (!selection) {
        selection = [&workspace] { return workspace.view().selection; };
    }
    reporting::offerFigureMenu(view, {[&workspace] { return workspace.study(); }, std::move(selection),
                                      [&workspace](const base::Error& error) { emit workspace.failed(error); },
                                      std::move(note)});
}

void linkSentence(QLabel& sentence, const plots::FigureView& view, workspace::Workspace& workspace,
                  std::function<void(const QString&)> note)
{
    const reporting::FigureMenuOwner owner{
        [&workspace] { return workspace.study(); }, [&workspace] { return workspace.view().selection; }, {}, {}};
    reporting::offerProvenance(
        &sentence,
        [&sentence, &view, owner] {
            reporting::Provenance provenance = reporting::figureProvenance(view, owner);
            provenance.value = sentence.text();
            return provenance;
        },
        std::move(note));
}

} // namespace pages
