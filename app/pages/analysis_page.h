// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One comparison at a time: what is asked on the left, the answer on the right. Every change is run at once in the
// background; until its answer is there, the one before is greyed.
#pragma once

#include "app/pages/analysis_source.h"
#include "app/pages/contrasts_seen.h"
#include "app/pages/page.h"
#include "app/reporting/provenance.h"

#include <QTimer>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace pages {

class AnalysisAnswerView;
class AnalysisChoices;
class AnalysisDetails;
class AnalysisDiagnostics;

class AnalysisPage : public Page
{
    Q_OBJECT

public:
    explicit AnalysisPage(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~AnalysisPage() override;

    void show(const study::Study& study, const workspace::ViewState& view, const workspace::ViewState* before) override;
    [[nodiscard]] plots::FigureView* figureView() const override;
    [[nodiscard]] bool isShown() const override;
    [[nodiscard]] bool isSettled() const override;
    /// As AnalysisChoices::state(); details and everyVisit where they are open or in front.
    [[nodiscard]] QJsonObject state() const override;
    void setState(const QJsonObject& state) override;
    void setReducedMotion(bool reduced) override;
    void themeChanged() override;
    void resetView() override;
    void takeFocus() override;

    /// What is on the page is the answer to something else than what is asked.
    [[nodiscard]] bool isStale() const { return m_stale; }

    [[nodiscard]] int contrastsSeen() const { return m_seen.count(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // analysis_page_parts.cpp
    [[nodiscard]] QWidget* makeResults();
    [[nodiscard]] QWidget* makeActions();
    [[nodiscard]] QWidget* makeWork();
    void connectAll();
    void offerOrigins();
    void fitBody();
    void fitChoices();

    void ask();
    void showAnswer();
    void showWork();
    void setStale(bool stale);
    [[nodiscard]] const analysis::AnalysisResult* result() const;
    [[nodiscard]] reporting::Provenance provenance(const QString& estimate) const;
    [[nodiscard]] reporting::Provenance provenanceOfWords(const QString& what, const QString& value) const;
    void offerCheckOrigins();
    void showEstimateOrigin(int row);
    void copyAnswer();
    void copyScript();
    void save(const QString& ending);

    workspace::Workspace& m_workspace;
    AnalysisSource m_source;
    ContrastsSeen m_seen;
    AnalysisChoices* m_choices;
    AnalysisAnswerView* m_answer = nullptr;
    AnalysisDetails* m_details = nullptr;
    AnalysisDiagnostics* m_diagnostics = nullptr;
    QScrollArea* m_choicesArea = nullptr;
    QBoxLayout* m_row = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_actions = nullptr;
    QPushButton* m_script = nullptr;
    QWidget* m_work = nullptr;
    QLabel* m_workWords = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_greyTimer;     ///< an answer that comes at once does not flicker
    QTimer m_progressTimer; ///< runs while something long runs
    bool m_stale = false;
};

} // namespace pages
