// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/word_table.h"

#include "app/theme/theme.h"

#include <QHeaderView>
#include <QTableView>

#include <utility>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestTable = 80 * theme::grid; // further apart a name and its number lose each other

} // namespace

void WordTableModel::setTable(WordTable table)
{
    if (table == m_table) {
        return;
    }
    const bool sameShape = table.columns == m_table.columns && table.rows == m_table.rows;
    if (!sameShape) {
        beginResetModel();
    }
    m_table = std::move(table);
    if (!sameShape) {
        endResetModel();
    } else if (rowCount() > 0 && columnCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int WordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.cells.size());
}

int WordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_table.columns.isEmpty() ? 0 : static_cast<int>(m_table.columns.size()) + 1;
}

QString WordTableModel::words(const QModelIndex& index) const
{
    return index.column() == 0 ? m_table.rows.value(index.row())
                               : m_table.cells[static_cast<std::size_t>(index.row())].value(index.column() - 1);
}

QVariant WordTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isName = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return words(index);
    case Qt::ToolTipRole:
        return isName ? words(index) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: // a cell that is read alone still says what it is
        return isName ? words(index)
                      : u"%1, %2: %3"_s.arg(m_table.rows.value(index.row()), m_table.columns.value(index.column() - 1),
                                            words(index));
    default:
        return {};
    }
}

QVariant WordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 1 || section >= columnCount()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return m_table.columns[section - 1];
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QTableView* makeWordTableView(WordTableModel* model, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setModel(model);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(3 * theme::grid + theme::halfGrid);
    view->setTextElideMode(Qt::ElideRight);
    view->setMaximumWidth(widestTable);
    const auto fit = [view] {
        if (view->model()->columnCount() > 0) {
            view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch); // long names give way
        }
        const int rows = view->model()->rowCount();
        view->setFixedHeight(view->horizontalHeader()->sizeHint().height() +
                             rows * view->verticalHeader()->defaultSectionSize() + theme::halfGrid);
    };
    QObject::connect(model, &QAbstractItemModel::modelReset, view, fit);
    fit();
    return view;
}

} // namespace pages
