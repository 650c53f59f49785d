// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does ketamine work like an opioid? Drugs in plasma and at the receptors from a model whose numbers can be moved, with
// the blockade and without it; four readings of the result; how strongly and how soon. Nothing on it was measured here.
#pragma once

#include "app/pages/page.h"
#include "core/figures/mechanism.h"

#include <memory>
#include <vector>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace pages {

class MechanismControls;
class MechanismReadings;
class SwitchRow;
class TimeRow;

class MechanismPage : public Page
{
    Q_OBJECT

public:
    explicit MechanismPage(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void show(const study::Study& study, const workspace::ViewState& view, const workspace::ViewState* before) override;
    /// The one of the figures that has the keyboard, else that of the receptors.
    [[nodiscard]] plots::FigureView* figureView() const override;
    [[nodiscard]] QJsonObject state() const override;
    void setState(const QJsonObject& state) override;
    void setReducedMotion(bool reduced) override;
    void themeChanged() override;
    /// The scenario of the trial, the first reading, the whole of every axis.
    void resetView() override;
    void takeFocus() override;
    void showPart(const QString& part) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] plots::FigureView* makeFigure(const QString& name);
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeCourses();
    [[nodiscard]] QWidget* makeLadder();
    [[nodiscard]] QWidget* makeOnset();
    void showStudy(const study::Study& study);
    /// animate: a flip travels; a slider is followed at once.
    void showCourses(bool animate);
    /// Curves and words up to the minute of the row of time.
    void showTime();
    void showLadder();
    void compute();
    /// Whichever side the study's switch means by the blockade; both where it has none.
    [[nodiscard]] study::Side side() const;
    void fitBody();
    void placeSentence(bool wide);

    workspace::Workspace& m_workspace;
    SwitchRow* m_switchRow;
    QLabel* m_sentence;
    MechanismControls* m_controls = nullptr;
    MechanismReadings* m_readings = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr; ///< of the body
    QVBoxLayout* m_below = nullptr;  ///< under the body, always in sight
    QWidget* m_courses = nullptr;
    QBoxLayout* m_side = nullptr; ///< the courses, side by side or one below the other
    TimeRow* m_time = nullptr;
    plots::FigureView* m_plasma = nullptr;
    plots::FigureView* m_occupancy = nullptr;
    plots::FigureView* m_ladder = nullptr;
    plots::FigureView* m_onset = nullptr;
    QCheckBox* m_notConfirmed = nullptr;
    std::vector<plots::FigureView*> m_views;
    std::unique_ptr<figures::ScenarioSides> m_sides;
    study::SharedStudy m_filledFor;
    bool m_hasBlockade = false; ///< of the study that is open
};

} // namespace pages
