// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/table_model.h"

#include "app/theme/theme.h"
#include "core/analysis/number_text.h"

namespace widgets {

namespace {

QString shownCell(const analysis::TableCell& cell)
{
    if (const auto* words = std::get_if<QString>(&cell)) {
        return *words;
    }
    if (const auto* count = std::get_if<int>(&cell)) {
        return QLocale().toString(*count);
    }
    if (const auto* number = std::get_if<double>(&cell)) {
        return analysis::valueText(*number, {.digits = analysis::shownDigits()});
    }
    if (const auto* isTrue = std::get_if<bool>(&cell)) {
        return *isTrue ? TableModel::tr("yes") : TableModel::tr("no");
    }
    return {};
}

bool isNumber(const analysis::TableCell& cell)
{
    return std::holds_alternative<int>(cell) || std::holds_alternative<double>(cell);
}

} // namespace

TableModel::TableModel(analysis::Table table, QStringList headings, QObject* parent)
    : QAbstractTableModel(parent)
    , m_table(std::move(table))
    , m_headings(headings.size() == m_table.columns.size() ? std::move(headings) : m_table.columns)
{}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const analysis::TableCell& cell =
        m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return shownCell(cell);
    case Qt::ToolTipRole:
        return std::holds_alternative<double>(cell) ? analysis::fullText(std::get<double>(cell)) : shownCell(cell);
    case Qt::TextAlignmentRole:
        return isNumber(cell) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole:
        return isNumber(cell) ? QVariant(theme::numberFont(theme::TextStyle::Body)) : QVariant();
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? QVariant(m_headings.value(section)) : QVariant(section + 1);
}

} // namespace widgets
