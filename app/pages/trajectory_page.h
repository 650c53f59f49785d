// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first page: every participant's course, mean and interval, and the switch between the two arms under it; the days
// one after the other, a second scale beside the first, the numbers of each visit.
#pragma once

#include "app/pages/day_player.h"
#include "app/pages/figure_source.h"
#include "app/pages/page.h"

#include <optional>

class QBoxLayout;

namespace widgets {
class VisitTable;
}

namespace pages {

class PlayControls;
class SecondScale;
class SwitchRow;
class TrajectoryControls;
class TrajectoryWords;

class TrajectoryPage : public Page
{
    Q_OBJECT

public:
    explicit TrajectoryPage(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void show(const study::Study& study, const workspace::ViewState& view, const workspace::ViewState* before) override;
    /// The one of the two that has the keyboard, else the first.
    [[nodiscard]] plots::FigureView* figureView() const override;
    [[nodiscard]] bool isShown() const override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] QJsonObject state() const override;
    void setState(const QJsonObject& state) override;
    void setReducedMotion(bool reduced) override;
    void themeChanged() override;
    void resetView() override;
    void takeFocus() override;
    void setComparisonShown(bool shown) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeSwitchRow();
    void connectControls();
    void connectPlayer();
    /// What every figure of the page offers: people, menu, the days shown.
    void prepareFigure(plots::FigureView& view);
    void fillControls(const study::Study& study);
    void showControls(const study::Study& study, const workspace::ViewState& view);
    /// The figure and the sentence that belong to the view; where they are still being made, those before stay.
    void showFigure();
    void showWords(bool flipped);
    void showNumbers();
    [[nodiscard]] study::VisitId chosenVisit() const;
    void setScaleBeside(study::ScaleId scale);

    workspace::Workspace& m_workspace;
    TrajectoryControls* m_controls;
    plots::FigureView* m_figureView;
    QBoxLayout* m_figuresSide = nullptr; ///< the two figures, side by side or one below the other
    SwitchRow* m_switch;
    widgets::VisitTable* m_table;
    TrajectoryWords* m_words;

    FigureSource m_figures;
    DayPlayer m_player;
    SecondScale* m_second = nullptr;
    bool m_reducedMotion = false;
    study::SharedStudy m_filledFor;          ///< whose scales and arms the controls offer
    study::SharedStudy m_shownStudy;         ///< whose figure is shown
    std::optional<study::Selection> m_shown; ///< the selection of that figure
};

} // namespace pages
