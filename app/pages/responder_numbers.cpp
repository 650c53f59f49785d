// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/responder_numbers.h"

#include "app/pages/responder_words.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTablesBeside = 82 * theme::grid;
constexpr int betweenTables = 4 * theme::grid;
constexpr int widestNameRead = 28 * theme::grid; // a longer one is cut, wherever it stands
constexpr int pairsShare = 1;
constexpr int resultsShare = 2;

// In which the names in the first column can be read, too.
int readableWidth(const QTableView& table)
{
    const QAbstractItemView& cells = table; // where the hint of a column may be asked for
    int width = std::min(cells.sizeHintForColumn(0), theme::scaled(widestNameRead));
    for (int column = 1; column < table.model()->columnCount(); ++column) {
        width += std::max(cells.sizeHintForColumn(column), table.horizontalHeader()->sectionSizeHint(column));
    }
    return width;
}

} // namespace

ResponderNumbers::ResponderNumbers(QWidget* parent)
    : QWidget(parent)
    , m_pairs(new WordTableModel(this))
    , m_pairTable(makeWordTableView(m_pairs, this))
    , m_caption(widgets::wordsLabel(u"muted"_s, this))
    , m_results(new WordTableModel(this))
    , m_resultTable(makeWordTableView(m_results, this))
    , m_row(new QHBoxLayout(this))
{
    m_pairTable->setObjectName(u"pairedTable"_s);
    m_pairTable->setAccessibleName(tr("Paired table of responses"));
    m_resultTable->setObjectName(u"responderResults"_s);
    m_resultTable->setAccessibleName(tr("Shares, difference and mean difference"));
    // Broken by itself the label would ask for height by width, and the scroll area be as high as it likes to be.
    m_caption->setWordWrap(false);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* left = new QVBoxLayout;
    left->setSpacing(theme::halfGrid);
    left->addWidget(m_pairTable);
    left->addWidget(m_caption);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(m_resultTable);
    right->addStretch(1);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addLayout(left, pairsShare);
    m_row->addLayout(right, resultsShare);
}

void ResponderNumbers::showView(const ResponderView& view)
{
    m_pairs->setTable(pairedWords(view));
    m_results->setTable(resultWords(view));
    m_pairTable->setVisible(view.outcomes.isPaired());
    m_caption->setVisible(view.outcomes.isPaired());
    m_resultTable->show();
    arrange();
    showCaption();
}

void ResponderNumbers::showNobody()
{
    m_pairTable->hide();
    m_caption->hide();
    m_resultTable->hide();
    m_pairs->setTable({});
    m_results->setTable({});
}

void ResponderNumbers::showCaption()
{
    const QStringList& arms = m_results->table().rows;
    const QStringList lines{tr("Rows: %1").arg(arms.value(0)), tr("Columns: %1").arg(arms.value(1))};
    QStringList shown;
    for (const QString& line : lines) {
        shown.append(m_caption->fontMetrics().elidedText(line, Qt::ElideRight, m_pairTable->width()));
    }
    m_caption->setText(shown.join(u'\n'));
    m_caption->setToolTip(shown == lines ? QString() : lines.join(u'\n'));
}

// Side by side where both can be read, else one below the other. By shares, for a least width would keep the page wide.
void ResponderNumbers::arrange()
{
    const int room = width() - betweenTables;
    const int results = std::max(room * resultsShare / (pairsShare + resultsShare), readableWidth(*m_resultTable));
    const int pairs = m_pairTable->isHidden() ? 0 : readableWidth(*m_pairTable);
    const bool wide = width() >= leastTablesBeside && results + pairs <= room;
    m_row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(wide ? betweenTables : theme::grid);
    m_row->setStretch(0, wide ? room - results : pairsShare);
    m_row->setStretch(1, wide ? results : resultsShare);
}

void ResponderNumbers::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    if (!m_results->table().rows.isEmpty()) {
        QMetaObject::invokeMethod(this, &ResponderNumbers::showCaption, Qt::QueuedConnection); // once laid out
    }
}

} // namespace pages
