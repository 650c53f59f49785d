// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two figures of the responders: every pair, and everyone one by one, each with the threshold to take hold of. Side
// by side where there is room, else one at a time behind two tabs, each as large as the place.
#pragma once

#include "app/pages/figure_source.h"
#include "core/analysis/responders.h"

#include <QWidget>

#include <optional>

namespace plots {
class FigureView;
class ThresholdHandle;
}

namespace widgets {
class SegmentedControl;
}

namespace workspace {
class Workspace;
}

namespace pages {

class ResponseRuleRow;

class ResponderFigures : public QWidget
{
    Q_OBJECT

public:
    ResponderFigures(workspace::Workspace& workspace, const ResponseRuleRow& rule, QWidget* parent = nullptr);

    /// Whether the study has people under both arms, whose pairs can be drawn.
    void setPairs(bool pairs);
    /// The figures that belong to the workspace's view and the kind of rule; where they are still being made, those
    /// before stay.
    void showFigures();
    /// The threshold in both figures, and in what they would export.
    void showThreshold();
    void setFocused(study::ParticipantId participant);
    /// What the threshold makes of the people, for who hears the handles.
    void setDescription(const QString& words);

    /// The figure that had the keyboard last, else the one that is seen.
    [[nodiscard]] plots::FigureView* lastFigure() const;
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] bool isWorking() const;
    [[nodiscard]] bool isTabbed() const { return m_tabbed; }
    /// "pairs" or "people": the one that is seen where there is room for one.
    [[nodiscard]] QString front() const;
    void setFront(const QString& front);
    void setReducedMotion(bool reduced);
    void themeChanged();
    void resetView();
    /// The line of the first figure; false where there is none to take hold of.
    bool takeFocus();

signals:
    /// A line was moved.
    void thresholdMoved(double height);
    void noteRequested(const study::Note& draft);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// One figure with its threshold.
    struct Pane
    {
        plots::FigureView* view = nullptr;
        plots::ThresholdHandle* handle = nullptr;
        FigureSource::SharedFigure shown;
    };

    /// What is shown, but for the side.
    struct Asked
    {
        study::SharedStudy study;
        study::Selection selection;
        analysis::ResponseKind kind = analysis::ResponseKind::OfBaseline;

        friend bool operator==(const Asked&, const Asked&) = default;
    };

    [[nodiscard]] Pane makePane(const QString& name);
    void connectPanes();
    [[nodiscard]] Asked asked() const;
    void showFigure(Pane& pane, FigureSource& source, const study::Selection& selection, bool animate);
    void arrange();

    workspace::Workspace& m_workspace;
    const ResponseRuleRow& m_rule;
    widgets::SegmentedControl* m_tabs;
    Pane m_paired;
    Pane m_bars;
    plots::FigureView* m_last;
    FigureSource m_pairedFigures;
    FigureSource m_changeFigures;
    FigureSource m_scoreFigures;
    std::optional<Asked> m_shown;
    study::Side m_shownSide = study::Side::Reference;
    bool m_pairs = true;
    bool m_tabbed = false;
};

} // namespace pages
