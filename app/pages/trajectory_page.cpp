// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trajectory_page.h"

#include "app/pages/play_controls.h"
#include "app/pages/second_scale.h"
#include "app/pages/switch_row.h"
#include "app/pages/trajectory_controls.h"
#include "app/pages/trajectory_words.h"
#include "app/plots/figure_view.h"
#include "app/theme/theme.h"
#include "app/widgets/blockade_switch.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/visit_table.h"
#include "core/figures/moments.h"
#include "core/study/lookup.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;

TrajectoryPage::TrajectoryPage(workspace::Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_controls(new TrajectoryControls(workspace, this))
    , m_figureView(new plots::FigureView(this))
    , m_switch(new SwitchRow(workspace, this))
    , m_table(new widgets::VisitTable(this))
    , m_words(new TrajectoryWords(workspace, this))
    , m_figures(u"trajectories"_s)
{
    m_figureView->setBadgeShown(false); // the window's header carries it
    m_figureView->setObjectName(u"trajectories"_s);
    m_table->setVisible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 2 * theme::grid, pageMargin, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(m_controls);
    column->addWidget(makeFigures(), 1);
    column->addWidget(m_table);
    column->addWidget(widgets::hairline(this));
    column->addWidget(makeSwitchRow());
    column->addWidget(m_words);
    connectControls();
    connectPlayer();
    prepareFigure(*m_figureView);
}

QWidget* TrajectoryPage::makeFigures()
{
    auto* figures = new QWidget(this);
    // As high as the page leaves, not as high as it would like: else the page would scroll.
    figures->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_figuresSide = new QBoxLayout(QBoxLayout::LeftToRight, figures);
    m_figuresSide->setContentsMargins(0, 0, 0, 0);
    m_figuresSide->setSpacing(2 * theme::grid);
    m_figuresSide->addWidget(m_figureView, 1);
    m_second = new SecondScale(m_workspace, *m_figureView, *m_figuresSide, this);
    m_second->setMaker([this](plots::FigureView& view) { prepareFigure(view); });
    return figures;
}

QWidget* TrajectoryPage::makeSwitchRow()
{
    auto* row = new QWidget(this);
    auto* layout = new widgets::FlowLayout(row, theme::halfGrid);
    auto* play = new PlayControls(m_player, row);
    connect(play, &PlayControls::stepAsked, this,
            [this](int direction) { m_player.step(direction, chosenVisit()); });
    layout->addWidget(m_switch);
    layout->addWidget(play);
    return row;
}

void TrajectoryPage::show(const study::Study& study, const workspace::ViewState& view,
                          const workspace::ViewState* before)
{
    if (m_filledFor != m_workspace.study()) {
        m_filledFor = m_workspace.study();
        fillControls(study);
    }
    showControls(study, view);
    if (m_player.current() != nullptr && m_player.current()->visit != view.selection.visit) {
        m_player.showAll(); // another page chose another visit
    }
    if (before == nullptr || before->selection != view.selection || m_shownStudy != m_workspace.study()) {
        showFigure();
    }
    m_figureView->setFocusedParticipant(view.focused);
    if (m_second->isOpen()) {
        m_second->view()->setFocusedParticipant(view.focused);
    }
}

void TrajectoryPage::fillControls(const study::Study& study)
{
    m_controls->fill(study);
    m_switch->setStudy(study);
}

void TrajectoryPage::showControls(const study::Study& study, const workspace::ViewState& view)
{
    m_controls->showView(study, view, m_second->scale());
    m_switch->showSide(view.selection.side);
}

void TrajectoryPage::showFigure()
{
    const study::SharedStudy& study = m_workspace.study();
    const study::Selection& selection = m_workspace.view().selection;
    auto figure = m_figures.figure(study, selection);
    if (figure == nullptr) {
        if (m_shownStudy == nullptr || m_shownStudy->about != study->about) {
            // Another study's curves under this one's name would be a lie, however short.
            m_shownStudy.reset();
            m_figureView->setFigure(figures::Figure{});
            m_words->showSentence({});
        }
        return;
    }
    if (m_shownStudy == study && m_shown == selection) {
        return; // it was another side that arrived
    }
    study::Selection onlyFlipped = selection;
    onlyFlipped.side = m_shown ? m_shown->side : selection.side;
    const bool sideOnly = m_shownStudy == study && m_shown == onlyFlipped;
    const bool flipped = sideOnly && m_shown->side != study::Side::Both && selection.side != study::Side::Both;
    m_shownStudy = study;
    m_shown = selection;
    m_figureView->setFigure(figure, sideOnly);
    m_figureView->setAccessibleName(figure->title);
    m_player.setMoments(figure->moments);
    m_second->show(sideOnly);
    showNumbers();
    showWords(flipped);
}

void TrajectoryPage::showWords(bool flipped)
{
    // The figure knows the sentences of all its visits: nothing is computed when the days are played.
    const figures::Figure& figure = m_figureView->figure();
    const figures::Moment* moment = figures::momentOf(figure, chosenVisit());
    const QString& summary = moment != nullptr ? moment->summary : figure.summary;
    const QString& flip = moment != nullptr ? moment->flip : figure.flip;
    m_figureView->setAccessibleDescription(summary);
    m_words->showSentence(flipped && !flip.isEmpty() ? flip : summary);
    m_words->showHint(m_player.current());
    if (flipped) {
        // Screen readers speak what changed on the control that has the keyboard, and it is the switch that was flipped.
        m_switch->blockadeSwitch()->setAccessibleDescription(m_words->sentence()->text());
    }
}

void TrajectoryPage::showNumbers()
{
    const study::Selection& selection = m_workspace.view().selection;
    const study::Scale* scale = study::byId(m_workspace.study()->scales, selection.scale);
    if (!m_table->isHidden()) {
        m_table->setFigure(m_figureView->sharedFigure(), scale != nullptr
                                                             ? analysis::valueFormat(*scale, selection.measure)
                                                             : analysis::ValueFormat{});
    }
}

plots::FigureView* TrajectoryPage::figureView() const
{
    return m_second->isOpen() && m_second->view()->hasFocus() ? m_second->view() : m_figureView;
}

bool TrajectoryPage::isShown() const
{
    return m_shownStudy == m_workspace.study() && m_shown == m_workspace.view().selection &&
           m_figureView->isComplete() && m_second->isShown();
}

bool TrajectoryPage::isSettled() const
{
    return isShown() && !m_figures.isWorking() && m_second->isSettled();
}

} // namespace pages
