// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/table_model.h"

#include "app/theme/theme.h"
#include "core/analysis/number_text.h"

#include <algorithm>

namespace widgets {

namespace {

constexpr int probability = -1;
constexpr std::size_t mostRowsCompared = 5000; // longer tables have each number as it is

QString ownText(double number)
{
    return analysis::valueText(number, {.digits = analysis::shownDigits()});
}

bool isProbability(const QString& column)
{
    return column == u"p" || column.startsWith(u"p ") || column.endsWith(u" p");
}

/// The most that a number of the column needs: all of them stand one below the other with as many. A p has its own rule.
int decimalsIn(const analysis::Table& table, qsizetype column)
{
    if (isProbability(table.columns[column])) {
        return probability;
    }
    qsizetype most = 0;
    for (const auto& row : table.rows) {
        const auto at = static_cast<std::size_t>(column);
        const auto* number = at < row.size() ? std::get_if<double>(&row[at]) : nullptr;
        if (number != nullptr && table.rows.size() <= mostRowsCompared) {
            const QString text = ownText(*number);
            const qsizetype point = text.indexOf(QLocale().decimalPoint());
            most = std::max(most, point < 0 ? 0 : text.size() - point - 1);
        }
    }
    return static_cast<int>(most);
}

QString shownNumber(double number, int decimals)
{
    if (decimals == probability && number >= 0.0 && number <= 1.0) {
        return analysis::probabilityText(number);
    }
    return decimals > 0 ? analysis::fixedText(number, decimals) : ownText(number);
}

QString shownCell(const analysis::TableCell& cell, int decimals)
{
    if (const auto* words = std::get_if<QString>(&cell)) {
        return *words;
    }
    if (const auto* count = std::get_if<int>(&cell)) {
        return QLocale().toString(*count);
    }
    if (const auto* number = std::get_if<double>(&cell)) {
        return shownNumber(*number, decimals);
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
{
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        m_decimals.push_back(decimalsIn(m_table, column));
    }
}

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
        return shownCell(cell, m_decimals[static_cast<std::size_t>(index.column())]);
    case Qt::ToolTipRole:
        return std::holds_alternative<double>(cell) ? analysis::fullText(std::get<double>(cell)) : shownCell(cell, 0);
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
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) { // as what stands below it
        const auto at = static_cast<std::size_t>(section);
        const bool ofNumbers = std::any_of(m_table.rows.begin(), m_table.rows.end(),
                                           [at](const auto& row) { return at < row.size() && isNumber(row[at]); });
        return QVariant((ofNumbers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? QVariant(m_headings.value(section)) : QVariant(section + 1);
}

} // namespace widgets
