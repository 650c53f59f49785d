// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A spreadsheet's habits for an EntryTable: typing replaces, Enter goes down, Tab goes on, Delete clears, Ctrl+C and
// Ctrl+V copy and paste blocks as tab-separated text. A wrong text stays in its editor, with the reason beside it.
#pragma once

#include "app/pages/entry_table.h"

#include <QRect>
#include <QStringList>
#include <QTableView>

class QMenu;

namespace pages {

class EntryGrid : public QTableView
{
    Q_OBJECT

public:
    explicit EntryGrid(QWidget* parent = nullptr);

    void setTable(EntryTable* table);

    [[nodiscard]] EntryTable* table() const { return m_table; }

    /// Rows with a selected cell, in order.
    [[nodiscard]] std::vector<int> selectedRowNumbers() const;

    /// The box around the selected cells, in columns and rows; the current cell where none are; empty: no cell.
    [[nodiscard]] QRect selectedCells() const;
    [[nodiscard]] std::vector<QStringList> selectedTexts() const;

    /// Columns as wide as what they show, and wide enough to type into.
    void sizeColumns();

    void copy() const;
    void paste();
    void clearSelected();
    /// Whether the text can stand in the cell that is being edited; tells why not.
    [[nodiscard]] bool acceptsTyped(QWidget* editor, const QString& text);

signals:
    /// A pasted or cleared block, to be taken whole or not at all.
    void blockTyped(const std::vector<pages::EntryCell>& cells);
    void refused(const QString& problem);
    void personChosen(study::ParticipantId person);
    /// Right click or the menu key: more can be added.
    void menuOpening(QMenu& menu);

protected:
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles = {}) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;

private:
    [[nodiscard]] bool moveBetweenCells(QKeyEvent* event);
    void goTo(int row, int column);

    EntryTable* m_table = nullptr;
    bool m_waitsBelow = false; ///< for the row that the new one makes room for
};

} // namespace pages
