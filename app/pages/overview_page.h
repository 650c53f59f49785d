// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The study on one page: its question, its design, who went through it, the key results, and where all of it comes
// from.
#pragma once

#include "app/pages/overview_source.h"
#include "app/pages/page.h"
#include "core/analysis/participant_flow.h"

#include <optional>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace widgets {
class DesignMap;
class FlowChart;
} // namespace widgets

namespace pages {

class KeyResultsView;
class OriginsView;

class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void show(const study::Study& study, const workspace::ViewState& view, const workspace::ViewState* before) override;
    [[nodiscard]] bool isShown() const override;

    [[nodiscard]] bool isSettled() const override { return isShown() && !m_source.isWorking(); }

    void themeChanged() override;
    void takeFocus() override;
    void setComparisonShown(bool shown) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    /// As high as its words need in the width there is.
    void fitBody();
    [[nodiscard]] QWidget* makeDesign();
    [[nodiscard]] QWidget* makeFlow();
    void connectParts();
    void offerOrigins();
    void showHead(const study::Study& study);
    void showNumbers();
    void showLook();
    void filterSequence(study::SequenceId sequence);
    void filterCompleters();
    void showPeople(const analysis::People& people, const QString& title, QWidget* beside);
    void openMeans();
    void openResponders();
    /// The primary scale as the key results have it, on the page of that key or, where there is none, on the courses'.
    void openPage(const QString& key);

    workspace::Workspace& m_workspace;
    OverviewSource m_source;
    QScrollArea* m_scroll;
    QLabel* m_question;
    QLabel* m_citation;
    QLabel* m_designWords;
    QLabel* m_count;
    widgets::DesignMap* m_map;
    KeyResultsView* m_results;
    QLabel* m_resultsLater; ///< instead of the results, while a class is to predict them
    widgets::FlowChart* m_flow;
    OriginsView* m_origins;
    QBoxLayout* m_middle;
    std::optional<study::Selection> m_shown; ///< whose numbers are on the page
    study::SharedStudy m_shownStudy;
    study::SharedStudy m_lookStudy; ///< whose origins and findings are on the page
};

} // namespace pages
