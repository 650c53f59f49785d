// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A second scale beside the first: another figure of the same selection, with the same switch and a linked time axis. The
// figure is made when it is first asked for.
#pragma once

#include "app/pages/figure_source.h"
#include "app/plots/figure_view.h"
#include "app/workspace/workspace.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QBoxLayout;

namespace pages {

class SecondScale : public QObject
{
    Q_OBJECT

public:
    /// The new view is added to the layout after the first.
    SecondScale(workspace::Workspace& workspace, plots::FigureView& first, QBoxLayout& place, QObject* parent);

    /// Called with every new view: connect it to what the page offers.
    void setMaker(std::function<void(plots::FigureView&)> made) { m_made = std::move(made); }
    /// An invalid id, or the first's own scale: none.
    void setScale(study::ScaleId scale);
    [[nodiscard]] study::ScaleId scale() const { return m_scale; }
    [[nodiscard]] bool isOpen() const { return m_view != nullptr && !m_view->isHidden(); }
    /// nullptr before it was ever asked for.
    [[nodiscard]] plots::FigureView* view() const { return m_view; }
    /// The figure that belongs to the workspace's view; one that is still being made replaces the old one when it comes.
    void show(bool animate);
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] bool isSettled() const { return !isOpen() || (isShown() && !m_figures.isWorking()); }

private:
    [[nodiscard]] bool isAsked() const;
    void makeView();
    /// One range of time for both, where their axes count the same.
    void linkAxes();

    workspace::Workspace& m_workspace;
    plots::FigureView& m_first;
    QBoxLayout& m_place;
    std::function<void(plots::FigureView&)> m_made;
    QPointer<plots::FigureView> m_view;
    FigureSource m_figures;
    study::ScaleId m_scale;
    study::SharedStudy m_shownStudy;
    std::optional<study::Selection> m_shown;
};

} // namespace pages
