// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/second_scale.h"

#include "core/study/lookup.h"

#include <QBoxLayout>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

SecondScale::SecondScale(workspace::Workspace& workspace, plots::FigureView& first, QBoxLayout& place, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_first(first)
    , m_place(place)
    , m_figures(u"trajectories"_s)
{
    connect(&m_figures, &FigureSource::arrived, this, [this] { show(false); });
    connect(&m_first, &plots::FigureView::visibleRangeChanged, this, [this] {
        if (isOpen() && m_view->figure().x.label == m_first.figure().x.label) {
            m_view->setVisibleX(m_first.visibleX());
        }
    });
}

void SecondScale::makeView()
{
    m_view = new plots::FigureView(m_first.parentWidget());
    m_view->setObjectName(u"secondTrajectories"_s);
    m_view->setBadgeShown(false);
    m_place.addWidget(m_view, 1);
    connect(m_view, &plots::FigureView::visibleRangeChanged, this, [this] {
        if (isOpen() && m_view->figure().x.label == m_first.figure().x.label) {
            m_first.setVisibleX(m_view->visibleX());
        }
    });
    if (m_made) {
        m_made(*m_view);
    }
}

bool SecondScale::isAsked() const
{
    return m_scale.isValid() && m_scale != m_workspace.view().selection.scale &&
           study::byId(m_workspace.study()->scales, m_scale) != nullptr;
}

void SecondScale::setScale(study::ScaleId scale)
{
    m_scale = scale;
    show(false);
}

void SecondScale::show(bool animate)
{
    if (!isAsked()) {
        if (m_view != nullptr) {
            m_view->hide();
        }
        m_first.setSharedX(std::nullopt);
        return;
    }
    if (m_view == nullptr) {
        makeView();
    }
    m_view->show();
    study::Selection selection = m_workspace.view().selection;
    selection.scale = m_scale;
    auto figure = m_figures.figure(m_workspace.study(), selection);
    if (figure == nullptr) {
        if (m_shownStudy == nullptr || m_shownStudy->about != m_workspace.study()->about) {
            m_view->setFigure(figures::Figure{});
        }
        return;
    }
    m_shownStudy = m_workspace.study();
    m_shown = selection;
    m_view->setFigure(figure, animate);
    m_view->setAccessibleName(figure->title);
    linkAxes();
}

void SecondScale::linkAxes()
{
    const figures::Axis& first = m_first.figure().x;
    const figures::Axis& second = m_view->figure().x;
    if (first.label != second.label || second.ticks.empty()) {
        m_first.setSharedX(std::nullopt);
        m_view->setSharedX(std::nullopt);
        return;
    }
    const plots::FigureView::Range both{std::min(first.minimum, second.minimum),
                                        std::max(first.maximum, second.maximum)};
    m_first.setSharedX(both);
    m_view->setSharedX(both);
    m_view->setVisibleX(m_first.visibleX());
}

bool SecondScale::isShown() const
{
    study::Selection selection = m_workspace.view().selection;
    selection.scale = m_scale;
    return !isOpen() || (m_shownStudy == m_workspace.study() && m_shown == selection && m_view->isComplete());
}

} // namespace pages
