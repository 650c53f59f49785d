// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/analysis_details.h"

#include "app/pages/analysis_option_words.h"
#include "app/pages/word_table.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/text_popup.h"
#include "core/analysis/answer_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int twoColumns = 88 * theme::grid; // narrower than this, one stands below the other
constexpr int widestEstimates = 100 * theme::grid;
constexpr int errorColumn = 3; // after the name, the estimate and its interval
constexpr int statisticColumn = 5;
constexpr int signWidth = 3 * theme::grid;

QString optionalText(const std::optional<double>& number, int decimals)
{
    return number ? analysis::fixedText(*number, decimals) : analysis::notAvailableText();
}

/// Sign, word and what is taken for granted; below it what the data say.
class CheckRow : public QWidget
{
public:
    CheckRow(const analysis::Assumption& assumption, QWidget* parent)
        : QWidget(parent)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme::grid);
        QLabel* sign = widgets::wordsLabel(u"heading"_s, this, verdictSign(assumption.verdict));
        sign->setFixedWidth(signWidth);
        sign->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        const QString verdict = verdictName(assumption.verdict);
        words->addWidget(
            widgets::wordsLabel({}, this, tr("%1 (%2)", "an assumption, its verdict").arg(assumption.text, verdict)));
        if (!assumption.evidence.isEmpty()) {
            words->addWidget(widgets::wordsLabel(u"muted"_s, this, assumption.evidence));
        }
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        setAccessibleName(tr("%1: %2", "verdict, assumption").arg(verdict, assumption.text));
        setAccessibleDescription(assumption.evidence);
    }
};

} // namespace

AnalysisDetails::AnalysisDetails(QWidget* parent)
    : QWidget(parent)
    , m_estimates(new WordTableModel(this))
    , m_table(makeWordTableView(m_estimates, this))
    , m_seen(widgets::wordsLabel(u"muted"_s, this))
    , m_people(widgets::wordsLabel({}, this))
    , m_leftOut(new QPushButton(this))
    , m_method(widgets::wordsLabel({}, this))
    , m_estimand(widgets::wordsLabel({}, this))
    , m_checklist(new QWidget(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_table->setObjectName(u"analysisEstimates"_s);
    m_table->setAccessibleName(tr("Estimates"));
    m_table->setMaximumWidth(widestEstimates);
    m_seen->setObjectName(u"contrastsSeen"_s);
    m_people->setObjectName(u"analysisPeople"_s);
    m_leftOut->setObjectName(u"analysisLeftOut"_s);
    m_leftOut->setProperty("look", u"link"_s);
    m_method->setObjectName(u"analysisMethod"_s);
    m_estimand->setObjectName(u"analysisEstimand"_s);
    m_checklist->setObjectName(u"analysisChecklist"_s);
    m_checklist->setAccessibleName(tr("What this takes for granted"));
    auto* checks = new QVBoxLayout(m_checklist);
    checks->setContentsMargins(0, 0, 0, 0);
    checks->setSpacing(theme::grid);
    for (QLabel* label : {m_method, m_estimand, m_people}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    column->addWidget(widgets::wordsLabel(u"heading"_s, this, tr("Estimates")));
    column->addWidget(m_table);
    column->addWidget(m_seen);
    column->addSpacing(theme::grid + theme::halfGrid);
    column->addLayout(m_columns);
    m_columns->setSpacing(2 * theme::grid);
    m_columns->addWidget(makeLeft(), 1);
    m_columns->addWidget(makeRight(), 1);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& at) { emit estimatePressed(at.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& at) { emit estimatePressed(at.row()); });
    connect(m_leftOut, &QPushButton::clicked, this,
            [this] { widgets::showTextPopup(m_leftOut, tr("Left out, and why"), m_leftOutWords); });
}

QWidget* AnalysisDetails::makeLeft()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    column->addWidget(widgets::wordsLabel(u"heading"_s, part, tr("What this takes for granted")));
    column->addWidget(m_checklist);
    column->addStretch(1);
    return part;
}

QWidget* AnalysisDetails::makeRight()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    column->addWidget(widgets::wordsLabel(u"heading"_s, part, tr("Who is in it")));
    column->addWidget(m_people);
    column->addWidget(m_leftOut, 0, Qt::AlignLeft);
    column->addSpacing(theme::grid);
    column->addWidget(widgets::wordsLabel(u"heading"_s, part, tr("How it was computed")));
    column->addWidget(m_method);
    column->addSpacing(theme::grid);
    column->addWidget(widgets::wordsLabel(u"heading"_s, part, tr("What it estimates")));
    column->addWidget(m_estimand);
    column->addStretch(1);
    return part;
}

void AnalysisDetails::showAnswer(const AnalysisAnswer& answer, int contrastsSeen)
{
    if (!answer.result) {
        return;
    }
    const analysis::AnalysisResult& result = *answer.result;
    showEstimates(*answer.of.study, result);
    const bool counted = !result.headline.isEmpty();
    m_seen->setText(tr("Comparisons of this study looked at since the program was started: %1. Neither p nor interval "
                       "is corrected for that: the more one looks, the less a single small p means.")
                        .arg(contrastsSeen));
    m_seen->setVisible(counted);
    showChecks(result);
    showPeople(answer);
    m_method->setText(result.method);
    m_estimand->setText(result.estimand);
}

void AnalysisDetails::showEstimates(const study::Study& study, const analysis::AnalysisResult& result)
{
    const double level = result.estimates.empty() ? 0.95 : result.estimates.front().level;
    WordTable table{.columns = {tr("Estimate"), tr("%1 interval", "95 %").arg(analysis::levelText(level)), tr("SE"),
                                tr("df"), tr("Statistic"), tr("p")},
                    .rows = {},
                    .cells = {}};
    for (const analysis::Estimate& estimate : result.estimates) {
        table.rows << estimateName(study, estimate);
        table.cells.push_back({analysis::estimateValueText(study, result, estimate),
                               analysis::estimateIntervalText(study, result, estimate), optionalText(estimate.se, 2),
                               optionalText(estimate.df, 1), optionalText(estimate.statistic, 2),
                               estimate.p ? analysis::probabilityText(*estimate.p) : analysis::notAvailableText()});
    }
    m_table->setVisible(!result.estimates.empty());
    m_estimates->setTable(std::move(table));
}

void AnalysisDetails::showChecks(const analysis::AnalysisResult& result)
{
    for (QWidget* row : m_checks) {
        row->hide();
        row->deleteLater(); // its menu may still be open
    }
    m_checks.clear();
    for (const analysis::Assumption& assumption : result.assumptions) {
        m_checks.push_back(new CheckRow(assumption, m_checklist));
        m_checklist->layout()->addWidget(m_checks.back());
    }
}

void AnalysisDetails::showPeople(const AnalysisAnswer& answer)
{
    const analysis::AnalysisResult& result = *answer.result;
    constexpr std::size_t most = 60; // a popup is no table: the exported file lists them all
    const auto out = static_cast<int>(result.excluded.size());
    m_people->setText(tr("%1 people, %2 scores.")
                          .arg(analysis::countText(result.n, result.n + out), QLocale().toString(result.rowsUsed)));
    m_leftOutWords.clear();
    for (std::size_t i = 0; i < std::min(most, result.excluded.size()); ++i) {
        m_leftOutWords
            << tr("%1: %2", "a person, the reason").arg(result.excluded[i].participant, result.excluded[i].reason);
    }
    if (result.excluded.size() > most) {
        m_leftOutWords << tr("… and %n more", nullptr, static_cast<int>(result.excluded.size() - most));
    }
    m_leftOut->setText(tr("%n left out, and why ›", nullptr, out));
    m_leftOut->setVisible(out > 0);
}

// What is estimated must be readable: the numbers behind the p give way, the file that is exported has them.
void AnalysisDetails::fitEstimates(int width)
{
    const int columns = m_estimates->columnCount();
    const auto widthOf = [this](int column) {
        const QString heading = m_estimates->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int widest = m_table->horizontalHeader()->fontMetrics().horizontalAdvance(heading);
        for (int row = 0; row < m_estimates->rowCount(); ++row) {
            const QString words = m_estimates->index(row, column).data().toString();
            widest = std::max(widest, m_table->fontMetrics().horizontalAdvance(words));
        }
        return widest + theme::scaled(2 * theme::grid);
    };
    int needed = 0;
    for (int column = 0; column < columns; ++column) {
        needed += widthOf(column);
    }
    for (int column = std::min(statisticColumn, columns - 1); column >= errorColumn; --column) {
        const bool hidden = needed > width;
        needed -= hidden ? widthOf(column) : 0;
        if (m_table->isColumnHidden(column) != hidden) {
            m_table->setColumnHidden(column, hidden);
        }
    }
}

void AnalysisDetails::fitWidth(int width)
{
    fitEstimates(std::min(width, m_table->maximumWidth()));
    const bool wide = width >= theme::scaled(twoColumns);
    const QBoxLayout::Direction direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_columns->direction() == direction) {
        return;
    }
    for (const int part : {0, 1}) { // side by side of one width; one above the other as high as they are
        m_columns->setStretch(part, wide ? 1 : 0);
    }
    m_columns->setDirection(direction);
}

} // namespace pages
