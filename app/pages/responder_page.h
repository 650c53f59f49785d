// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who responded: every pair and every person as a figure, a threshold to take hold of in both, and what it makes of the
// people, live. The mean difference stands beside every count, whatever the threshold.
#pragma once

#include "app/pages/figure_source.h"
#include "app/pages/page.h"
#include "app/pages/word_table.h"
#include "core/analysis/responders.h"

#include <map>
#include <memory>
#include <optional>

class QBoxLayout;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QTableView;

namespace plots {
class ThresholdHandle;
}

namespace widgets {
class SegmentedControl;
}

namespace pages {

struct ResponderView;
class SwitchRow;

class ResponderPage : public Page
{
    Q_OBJECT

public:
    explicit ResponderPage(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~ResponderPage() override;

    void show(const study::Study& study, const workspace::ViewState& view,
              const workspace::ViewState* before) override;
    /// The figure that had the focus last.
    [[nodiscard]] plots::FigureView* figureView() const override;
    [[nodiscard]] bool isShown() const override;
    [[nodiscard]] bool isSettled() const override;
    /// rule: "fraction" or "score"; fraction, score: thresholds other than the scale's own; scale: of that score.
    [[nodiscard]] QJsonObject state() const override;
    void setState(const QJsonObject& state) override;
    void setReducedMotion(bool reduced) override;
    void themeChanged() override;
    void resetView() override;
    void takeFocus() override;

    [[nodiscard]] analysis::ResponseRule rule() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using SharedOutcomes = std::shared_ptr<const analysis::ResponderOutcomes>;

    /// What the outcomes were taken from, but for the side.
    struct Asked
    {
        study::SharedStudy study;
        study::Selection selection;
        analysis::ResponseKind kind = analysis::ResponseKind::OfBaseline;

        friend bool operator==(const Asked&, const Asked&) = default;
    };

    /// One figure with its threshold.
    struct Pane
    {
        plots::FigureView* view = nullptr;
        plots::ThresholdHandle* handle = nullptr;
        FigureSource::SharedFigure shown;
    };

    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] QWidget* makeThresholdRow();
    [[nodiscard]] QWidget* makeBody();
    void makePane(Pane& pane, const QString& name);
    void connectAll();
    void offerOrigins();
    void fillControls(const study::Study& study);
    void showControls(const study::Study& study, const workspace::ViewState& view);
    void showThresholdControls();

    [[nodiscard]] const study::Scale* scale() const;
    [[nodiscard]] Asked asked() const;
    void chooseKind(int segment);
    /// threshold: nullopt goes back to the scale's own.
    void setThreshold(std::optional<double> threshold);
    void showRule();
    void showFigures();
    void showFigure(Pane& pane, FigureSource& source, const study::Selection& selection, bool animate);
    void takeOutcomes();
    void showOutcomes();
    void showNobody();
    void showPairCaption();
    void showLeftOut();
    void arrange();
    [[nodiscard]] std::optional<ResponderView> responderView() const;

    workspace::Workspace& m_workspace;
    QComboBox* m_scale;
    QComboBox* m_visit;
    QLabel* m_count;
    widgets::SegmentedControl* m_kind;
    QDoubleSpinBox* m_value;
    QPushButton* m_own;
    QPushButton* m_source;
    Pane m_paired;
    Pane m_bars;
    plots::FigureView* m_lastFigure;
    QBoxLayout* m_figureRow = nullptr;
    QBoxLayout* m_tableRow = nullptr;
    WordTableModel* m_pairs;
    QTableView* m_pairTable;
    QLabel* m_pairCaption;
    WordTableModel* m_results;
    QTableView* m_resultTable;
    SwitchRow* m_switchRow;
    QLabel* m_sentence;
    QLabel* m_warning;
    QPushButton* m_leftOut;

    FigureSource m_pairedFigures;
    FigureSource m_changeFigures;
    FigureSource m_scoreFigures;
    analysis::ResponseKind m_ruleKind = analysis::ResponseKind::OfBaseline;
    std::map<analysis::ResponseKind, double> m_thresholds; ///< those that are not the scale's own
    QString m_thresholdScale; ///< key of the scale that a score threshold is about
    study::SharedStudy m_filledFor;
    study::Selection m_visitsFor;   ///< whose visits are offered
    std::optional<Asked> m_shown;   ///< whose figures are shown
    study::Side m_shownSide = study::Side::Reference;
    std::optional<Asked> m_outcomesOf;
    SharedOutcomes m_outcomes; ///< nullptr: nobody, or not there yet
    QString m_why;             ///< why nobody
    tasks::Task m_task;
};

} // namespace pages
