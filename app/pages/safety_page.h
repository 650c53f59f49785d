// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dissociation around the infusion beside mood on the days after it: one switch flips both, and one moves while the
// other does not. Then how alike the two conditions are, in intervals; adverse events; what is published of safety.
#pragma once

#include "app/pages/figure_source.h"
#include "app/pages/page.h"
#include "app/pages/safety_source.h"

#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace pages {

class SafetyEvents;
class ScaleAndVisit;
class SwitchRow;

class SafetyPage : public Page
{
    Q_OBJECT

public:
    explicit SafetyPage(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~SafetyPage() override;

    void show(const study::Study& study, const workspace::ViewState& view, const workspace::ViewState* before) override;
    /// The one of the figures that has the keyboard, else that of dissociation.
    [[nodiscard]] plots::FigureView* figureView() const override;
    [[nodiscard]] bool isShown() const override;
    [[nodiscard]] bool isSettled() const override;
    void setReducedMotion(bool reduced) override;
    void themeChanged() override;
    void resetView() override;
    void takeFocus() override;
    void showPart(const QString& part) override;
    void setComparisonShown(bool shown) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// One of the two figures over time: its source, and what it shows.
    struct Pane
    {
        plots::FigureView* view = nullptr;
        FigureSource source;
        study::SharedStudy study;
        std::optional<study::Selection> shown;
        bool applies = true; ///< the study has such a scale

        explicit Pane(const QString& key)
            : source(key)
        {}
    };

    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeDifferences();
    void connectAll();
    [[nodiscard]] std::vector<plots::FigureView*> views() const;
    [[nodiscard]] std::optional<study::Selection> selectionOf(const Pane& pane) const;
    void showPane(Pane& pane);
    void showWords(bool flipped);
    void showNumbers();
    void showDifference(const study::Study& study, const Pane& pane, const base::Result<analysis::Equivalence>& made,
                        QLabel& answer, QLabel& margin);
    [[nodiscard]] static QString methodSentence(const analysis::AnalysisResult& result);
    /// What the study has no scale of.
    [[nodiscard]] QString missing(const Pane& pane) const;
    void showFacts(const QString& studyKey);
    void fitBody();
    void scrollToPart();

    workspace::Workspace& m_workspace;
    ScaleAndVisit* m_choices;
    SwitchRow* m_switchRow;
    QLabel* m_sentence;
    Pane m_dissociation;
    Pane m_mood;
    SafetySource m_numbers;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_figures = nullptr;
    QBoxLayout* m_side = nullptr; ///< the figures, side by side or one below the other
    QWidget* m_differenceWords = nullptr;
    QBoxLayout* m_differences = nullptr; ///< as they are
    QLabel* m_dissociationAnswer = nullptr;
    QLabel* m_dissociationMargin = nullptr;
    QLabel* m_moodAnswer = nullptr;
    QLabel* m_moodMargin = nullptr;
    SafetyEvents* m_events = nullptr;
    QWidget* m_facts = nullptr;
    QVBoxLayout* m_factRows = nullptr;
    study::SharedStudy m_filledFor;
    QString m_part; ///< to be brought into sight when it has its place; empty: none
};

} // namespace pages
