// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of core (an analysis's, a figure's) for a QTableView: numbers at the display rule's length, those of a column
// with the same decimals, right-aligned in digits of equal width, every digit in the tool tip; a p as p is written.
#pragma once

#include "core/analysis/analysis.h"

#include <QAbstractTableModel>

#include <vector>

namespace widgets {

class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// headings: in words, one for each column; the table's own names where there are none.
    explicit TableModel(analysis::Table table, QStringList headings = {}, QObject* parent = nullptr);

    [[nodiscard]] const analysis::Table& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    analysis::Table m_table;
    QStringList m_headings;
    std::vector<int> m_decimals; ///< by column
};

} // namespace widgets
