// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shelf: trials beside the embedded study, each as it was published and what speaks for and against comparing it;
// then groups of them, with the judgement whether they may be pooled.
#pragma once

#include "app/pages/page.h"
#include "core/evidence/comparison.h"

#include <vector>

class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace pages {

class EvidencePage : public Page
{
    Q_OBJECT

public:
    explicit EvidencePage(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void show(const study::Study& study, const workspace::ViewState& view, const workspace::ViewState* before) override;
    [[nodiscard]] QJsonObject state() const override;
    void setState(const QJsonObject& state) override;
    void resetView() override;
    void takeFocus() override;
    void showPart(const QString& part) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillShelf();
    void addEntry(const QString& words, const QString& key);
    void showEntry();
    void showTrial(const evidence::EvidenceTrial& trial);
    void showOutcome(const evidence::Outcome& outcome);
    void showComparison(const evidence::Comparison& comparison);
    void showRow(const evidence::EffectRow& row);
    void showPooled(const evidence::Comparison& comparison, const evidence::ComparisonEffects& effects);
    void addHeading(const QString& words, const QString& look = QStringLiteral("heading"));
    void addWords(const QString& words, const QString& look = {}, const QString& name = {});
    void addStatements(const QString& heading, const std::vector<evidence::Statement>& statements);
    void addStatement(const evidence::Statement& statement);
    void fitBody();

    std::vector<evidence::Source> m_sources;
    std::vector<evidence::EvidenceTrial> m_trials;
    std::vector<evidence::Comparison> m_comparisons;
    QListWidget* m_shelf;
    QScrollArea* m_scroll;
    QWidget* m_body;
    QVBoxLayout* m_rows;
    std::vector<evidence::Citation> m_cited; ///< by what is shown
};

} // namespace pages
