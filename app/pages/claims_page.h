// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The claims of the news text one below the other, each with its verdict, its reason, its sources and the view of the
// program that shows it. Up and Down go from claim to claim, Enter opens the view.
#pragma once

#include "app/pages/page.h"
#include "core/evidence/claim.h"

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace pages {

class ClaimRow;

class ClaimsPage : public Page
{
    Q_OBJECT

public:
    explicit ClaimsPage(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void show(const study::Study& study, const workspace::ViewState& view, const workspace::ViewState* before) override;
    [[nodiscard]] QJsonObject state() const override;
    void setState(const QJsonObject& state) override;
    void themeChanged() override;
    void resetView() override;
    void takeFocus() override;
    /// The key of a claim: its row, whatever was filtered.
    void showPart(const QString& part) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addRows();
    void fillFilter();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int countOf(evidence::Verdict verdict) const;
    /// What the filter leaves, in order.
    [[nodiscard]] std::vector<ClaimRow*> shownRows() const;
    void filter();
    /// The one that Tab comes to.
    void setCurrent(ClaimRow* row);
    void step(int rows, bool toEnd);
    void openView(const evidence::ShownView& view);
    void fitBody();

    workspace::Workspace& m_workspace;
    QComboBox* m_verdict;
    QLineEdit* m_search;
    QLabel* m_none; ///< says that nothing fits
    QLabel* m_otherStudy;
    QScrollArea* m_scroll;
    std::vector<ClaimRow*> m_rows;
    ClaimRow* m_current = nullptr;
};

} // namespace pages
