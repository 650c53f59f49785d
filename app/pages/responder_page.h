// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who responded: every pair and every person as a figure, a threshold to take hold of in both, and what it makes of the
// people, live. The mean difference stands beside every count, whatever the threshold.
#pragma once

#include "app/pages/outcome_source.h"
#include "app/pages/page.h"

#include <optional>

class QLabel;
class QPushButton;

namespace pages {

class ResponderFigures;
class ResponderNumbers;
struct ResponderView;
class ResponseRuleRow;
class ScaleAndVisit;
class SwitchRow;

class ResponderPage : public Page
{
    Q_OBJECT

public:
    explicit ResponderPage(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void show(const study::Study& study, const workspace::ViewState& view,
              const workspace::ViewState* before) override;
    /// The figure that had the focus last.
    [[nodiscard]] plots::FigureView* figureView() const override;
    [[nodiscard]] bool isShown() const override;
    [[nodiscard]] bool isSettled() const override;
    /// As ResponseRuleRow::state(); figure: "people", where that is the one in front.
    [[nodiscard]] QJsonObject state() const override;
    void setState(const QJsonObject& state) override;
    void setReducedMotion(bool reduced) override;
    void themeChanged() override;
    void resetView() override;
    void takeFocus() override;

    [[nodiscard]] analysis::ResponseRule rule() const;

private:
    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] QWidget* makeBody();
    void connectAll();
    void offerOrigins();

    [[nodiscard]] OutcomeSource::Asked asked() const;
    /// Nothing while the outcomes of what is asked for are on their way.
    [[nodiscard]] std::optional<ResponderView> responderView() const;
    void showAll();
    void showOutcomes();
    void showNobody();
    void showLeftOut();

    workspace::Workspace& m_workspace;
    ScaleAndVisit* m_choices;
    ResponseRuleRow* m_ruleRow;
    ResponderFigures* m_figures;
    ResponderNumbers* m_numbers;
    SwitchRow* m_switchRow;
    QLabel* m_sentence;
    QLabel* m_warning;
    QPushButton* m_leftOut;
    OutcomeSource m_outcomes;
    study::SharedStudy m_filledFor;
    std::optional<OutcomeSource::Asked> m_shown;
};

} // namespace pages
