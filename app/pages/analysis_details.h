// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Under the answer: every estimate with its interval and its p, how many comparisons were looked at, what the analysis
// takes for granted, who is in it, and how it was computed.
#pragma once

#include "app/pages/analysis_source.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace pages {

class WordTableModel;

class AnalysisDetails : public QWidget
{
    Q_OBJECT

public:
    explicit AnalysisDetails(QWidget* parent);

    /// contrastsSeen: with this one.
    void showAnswer(const AnalysisAnswer& answer, int contrastsSeen);

    /// What it will be wide: where there is not room for two columns, one stands below the other.
    void fitWidth(int width);

    [[nodiscard]] QTableView* estimates() const { return m_table; }

    [[nodiscard]] QLabel* people() const { return m_people; }

    [[nodiscard]] const std::vector<QWidget*>& checkRows() const { return m_checks; }

signals:
    /// A row of the estimates was clicked, or chosen by Enter.
    void estimatePressed(int row);

private:
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeRight();
    void fitEstimates(int width);
    void showEstimates(const study::Study& study, const analysis::AnalysisResult& result);
    void showChecks(const analysis::AnalysisResult& result);
    void showPeople(const AnalysisAnswer& answer);

    WordTableModel* m_estimates;
    QTableView* m_table;
    QLabel* m_seen;
    QLabel* m_people;
    QPushButton* m_leftOut;
    QLabel* m_method;
    QLabel* m_estimand;
    QWidget* m_checklist;
    std::vector<QWidget*> m_checks;
    QStringList m_leftOutWords;
    QBoxLayout* m_columns;
};

} // namespace pages
