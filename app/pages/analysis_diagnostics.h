// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For those who want it, folded until then: the residuals in two figures, and every table the analysis leaves
// (covariance, means, effect sizes).
#pragma once

#include "app/pages/analysis_source.h"
#include "app/reporting/provenance.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace plots {
class FigureView;
}

namespace pages {

class AnalysisDiagnostics : public QWidget
{
    Q_OBJECT

public:
    explicit AnalysisDiagnostics(QWidget* parent);

    void showAnswer(const std::shared_ptr<const AnalysisAnswer>& answer);
    /// origin: of a table, by its name in words.
    void offerOrigins(std::function<reporting::Provenance(const QString& table)> origin, reporting::NoteTaker note);
    /// What it will be wide: where there is not room for two figures, one stands below the other.
    void fitWidth(int width);
    [[nodiscard]] bool isUnfolded() const;
    void setUnfolded(bool unfolded);

    [[nodiscard]] plots::FigureView* residuals() const { return m_residuals; }

    [[nodiscard]] plots::FigureView* quantiles() const { return m_quantiles; }

signals:
    /// It was folded or unfolded: whoever gives it its place should measure anew, at once.
    void heightChanged();

private:
    void fill();
    void fillTables(const AnalysisAnswer& answer);

    QPushButton* m_fold;
    QWidget* m_body;
    QBoxLayout* m_figures;
    plots::FigureView* m_residuals;
    plots::FigureView* m_quantiles;
    QWidget* m_tables = nullptr;
    QVBoxLayout* m_column;
    std::function<reporting::Provenance(const QString& table)> m_origin;
    reporting::NoteTaker m_note;
    std::shared_ptr<const AnalysisAnswer> m_answer;
    std::shared_ptr<const AnalysisAnswer> m_filled; ///< what the body shows
};

} // namespace pages
