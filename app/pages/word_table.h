// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small table of words and numbers that are already words: what stands in it changes, its cells are only shown.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

class QTableView;

namespace pages {

struct WordTable
{
    QStringList columns;
    QStringList rows; ///< what each is about: the first column
    std::vector<QStringList> cells;

    friend bool operator==(const WordTable&, const WordTable&) = default;
};

class WordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Of the same headers: the selection and the place of the view stay.
    void setTable(WordTable table);
    [[nodiscard]] const WordTable& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const QModelIndex& index) const;

    WordTable m_table;
};

/// A view without frame and grid, as high as its rows; numbers stand at the right.
[[nodiscard]] QTableView* makeWordTableView(WordTableModel* model, QWidget* parent);

} // namespace pages
