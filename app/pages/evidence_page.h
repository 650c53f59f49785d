// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other trials, as published: a forest of those that one question is about, with the judgement whether they may be
// pooled; under it the shelf, each trial with its sources and what speaks for and against comparing it. People add
// trials of their own, which are marked as such wherever they stand.
#pragma once

#include "app/pages/page.h"
#include "app/reporting/own_trials.h"
#include "core/evidence/comparison.h"
#include "core/evidence/own_trial.h"

#include <functional>
#include <optional>
#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace pages {

class ContentColumn;

class EvidencePage : public Page
{
    Q_OBJECT

public:
    explicit EvidencePage(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void show(const study::Study& study, const workspace::ViewState& view, const workspace::ViewState* before) override;
    [[nodiscard]] plots::FigureView* figureView() const override { return m_forest; }
    [[nodiscard]] bool isSettled() const override { return m_writing == 0; }
    [[nodiscard]] QJsonObject state() const override;
    void setState(const QJsonObject& state) override;
    void setReducedMotion(bool reduced) override;
    void themeChanged() override;
    void resetView() override;
    void takeFocus() override;
    /// A part of evidence::pageParts(), or the key of a trial or of a comparison.
    void showPart(const QString& part) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // evidence_page.cpp
    void readShelf();
    [[nodiscard]] QWidget* makeBody(workspace::Workspace& workspace);
    [[nodiscard]] QWidget* makeShelf();
    void fillComparisons();
    void showForest();
    void fitBody();
    void fitShelf();
    void scrollTo(QWidget* part);
    [[nodiscard]] QString startingComparison() const;

    // evidence_page_words.cpp
    void showEntry();
    void showTrial(const evidence::EvidenceTrial& trial);
    void showOutcome(const evidence::EvidenceTrial& trial, const evidence::Outcome& outcome);
    void showJudgement(const evidence::Comparison& comparison, const evidence::ComparisonEffects& effects, bool pooled);
    void showAll(const std::vector<evidence::EffectRow>& rows);
    void showRow(const evidence::EffectRow& row);

    // evidence_page_own.cpp
    void fillShelf(const QString& chosen);
    void readOwn();
    void showOwnProblem(const base::Error& error);
    void offerForm(const evidence::OwnTrial& draft, const QString& key);
    void removeOwn(const QString& key);
    void changeOwn(std::function<void(reporting::OwnTrialList&)> change, const QString& chosen, const QString& said);
    void joinOwn(reporting::OwnTrialList own);

    std::vector<evidence::Source> m_sources;
    std::vector<evidence::EvidenceTrial> m_shipped;
    std::vector<evidence::EvidenceTrial> m_trials; ///< with the person's own
    std::vector<evidence::Comparison> m_comparisons;
    std::optional<evidence::EvidenceTrial> m_removed; ///< can be brought back
    double m_pooledSpread = 0.0; ///< between the trials of the pooled comparison
    int m_writing = 0;
    bool m_ownReadable = true;
    bool m_filling = false;
    QComboBox* m_comparison = nullptr;
    QLabel* m_question = nullptr;
    plots::FigureView* m_forest = nullptr;
    ContentColumn* m_judgement = nullptr;
    QWidget* m_shelfPart = nullptr;
    QListWidget* m_shelf = nullptr;
    ContentColumn* m_entry = nullptr;
    QLabel* m_ownWords = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_undo = nullptr;
    QScrollArea* m_scroll = nullptr;
};

} // namespace pages
