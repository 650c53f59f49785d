// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/analysis_diagnostics.h"

#include "app/pages/analysis_option_words.h"
#include "app/plots/figure_view.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/table_model.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideWidth = 80 * theme::grid; // narrower than this, one figure stands below the other
constexpr int diagnosticHeight = 36 * theme::grid;
constexpr int mostRows = 12; // more are scrolled

QTableView* makeResultTable(const study::Study& study, const analysis::Table& table, QWidget* parent)
{
    auto* view = new QTableView(parent);
    auto* model = new widgets::TableModel(tableInWords(study, table), columnNames(table), view);
    view->setModel(model);
    view->setAccessibleName(tableName(table.name));
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(theme::scaled(3 * theme::grid + theme::halfGrid));
    view->resizeColumnsToContents();
    const int rows = std::min(model->rowCount(), mostRows);
    view->setFixedHeight(view->horizontalHeader()->sizeHint().height() +
                         rows * view->verticalHeader()->defaultSectionSize() + 2 * theme::grid);
    return view;
}

bool saysSomething(const analysis::Table& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) {
        return std::any_of(row.begin(), row.end(), [](const analysis::TableCell& cell) {
            return !std::holds_alternative<std::monostate>(cell);
        });
    });
}

} // namespace

AnalysisDiagnostics::AnalysisDiagnostics(QWidget* parent)
    : QWidget(parent)
    , m_fold(new QPushButton(this))
    , m_body(new QWidget(this))
    , m_figures(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_residuals(new plots::FigureView(m_body))
    , m_quantiles(new plots::FigureView(m_body))
    , m_column(new QVBoxLayout(m_body))
{
    m_fold->setObjectName(u"analysisFold"_s);
    m_fold->setProperty("look", u"link"_s);
    m_fold->setCheckable(true);
    m_residuals->setObjectName(u"analysisResiduals"_s);
    m_quantiles->setObjectName(u"analysisQuantiles"_s);
    for (plots::FigureView* view : {m_residuals, m_quantiles}) {
        view->setBadgeShown(false);
        view->setMinimumHeight(diagnosticHeight);
        m_figures->addWidget(view, 1);
    }
    m_figures->setSpacing(2 * theme::grid);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::grid);
    m_column->addLayout(m_figures);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    connect(m_fold, &QPushButton::toggled, this, &AnalysisDiagnostics::setUnfolded);
    setUnfolded(false);
}

void AnalysisDiagnostics::showAnswer(const std::shared_ptr<const AnalysisAnswer>& answer)
{
    m_answer = answer;
    setVisible(answer != nullptr && answer->result);
    if (isUnfolded()) {
        fill();
    }
}

void AnalysisDiagnostics::offerOrigins(std::function<reporting::Provenance(const QString& table)> origin,
                                       reporting::NoteTaker note)
{
    m_origin = std::move(origin);
    m_note = std::move(note);
}

bool AnalysisDiagnostics::isUnfolded() const
{
    return m_fold->isChecked();
}

void AnalysisDiagnostics::setUnfolded(bool unfolded)
{
    m_fold->setChecked(unfolded);
    m_fold->setText(unfolded ? tr("▾ Residuals, covariance and all tables")
                             : tr("▸ Residuals, covariance and all tables"));
    m_fold->setAccessibleName(tr("Residuals, covariance and all tables"));
    m_body->setVisible(unfolded);
    if (unfolded) {
        fill();
    }
    emit heightChanged();
}

// Only where somebody looks: folded, it costs nothing.
void AnalysisDiagnostics::fill()
{
    if (m_answer == nullptr || !m_answer->result || m_filled == m_answer) {
        return;
    }
    m_filled = m_answer;
    m_residuals->setVisible(m_answer->residuals != nullptr);
    m_quantiles->setVisible(m_answer->quantiles != nullptr);
    if (m_answer->residuals != nullptr) {
        m_residuals->setFigure(m_answer->residuals);
    }
    if (m_answer->quantiles != nullptr) {
        m_quantiles->setFigure(m_answer->quantiles);
    }
    fillTables(*m_answer);
}

void AnalysisDiagnostics::fillTables(const AnalysisAnswer& answer)
{
    if (m_tables != nullptr) {
        m_tables->hide();
        m_tables->deleteLater();
    }
    m_tables = new QWidget(m_body);
    auto* column = new QVBoxLayout(m_tables);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    for (const analysis::Table& table : answer.result->tables) {
        if (!saysSomething(table)) {
            continue; // nothing failed, no variance to tell
        }
        column->addWidget(widgets::wordsLabel(u"heading"_s, m_tables, tableName(table.name)));
        QTableView* view = makeResultTable(*answer.of.study, table, m_tables);
        reporting::offerProvenance(
            view, [origin = m_origin, name = tableName(table.name)] { return origin(name); }, m_note);
        column->addWidget(view);
    }
    m_column->addWidget(m_tables);
    m_tables->show();
}

void AnalysisDiagnostics::fitWidth(int width)
{
    const bool wide = width >= theme::scaled(besideWidth);
    const QBoxLayout::Direction direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_figures->direction() != direction) {
        m_figures->setDirection(direction);
    }
}

} // namespace pages
