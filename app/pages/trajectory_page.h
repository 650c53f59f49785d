// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first page: every participant's course, mean and interval, and the switch between the two arms under it.
#pragma once

#include "app/pages/figure_source.h"
#include "app/pages/page.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace widgets {
class BlockadeSwitch;
class SegmentedControl;
} // namespace widgets

namespace pages {

class TrajectoryPage : public Page
{
    Q_OBJECT

public:
    explicit TrajectoryPage(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void show(const study::Study& study, const workspace::ViewState& view,
              const workspace::ViewState* before) override;
    [[nodiscard]] plots::FigureView* figureView() const override { return m_figureView; }
    [[nodiscard]] bool isShown() const override;
    [[nodiscard]] bool isSettled() const override;
    void setReducedMotion(bool reduced) override;
    void themeChanged() override;
    void resetView() override;
    void takeFocus() override;

private:
    [[nodiscard]] QWidget* makeControls();
    [[nodiscard]] QWidget* makeSwitchRow();
    [[nodiscard]] QWidget* makeWords();
    void fillControls(const study::Study& study);
    void showControls(const study::Study& study, const workspace::ViewState& view);
    /// The figure and the sentence that belong to the view; where they are still being made, those before stay.
    void showFigure();
    void showSentence(const study::Study& study, const workspace::ViewState& view, bool flipped);
    void flip(bool toComparator);
    void compare(bool both);
    void showLimits();

    workspace::Workspace& m_workspace;
    plots::FigureView* m_figureView;
    QComboBox* m_scale;
    widgets::SegmentedControl* m_measure;
    QLabel* m_count;
    widgets::BlockadeSwitch* m_switch;
    QCheckBox* m_compare;
    QLabel* m_sentence;
    QLabel* m_hint;
    QPushButton* m_limits;

    FigureSource m_figures;
    study::SharedStudy m_filledFor;          ///< whose scales and arms the controls offer
    study::SharedStudy m_shownStudy;         ///< whose figure is shown
    std::optional<study::Selection> m_shown; ///< the selection of that figure
};

} // namespace pages
