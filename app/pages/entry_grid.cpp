// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_grid.h"

#include "app/pages/entry_clipboard.h"
#include "app/pages/entry_delegate.h"
#include "app/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>
#include <set>

namespace pages {

namespace {

constexpr int widestAtFirst = 28 * theme::grid; ///< longer texts are cut short, until somebody widens the column

// A key that begins a text, which no shortcut of the window may take away.
bool isTyped(const QKeyEvent& event)
{
    const bool plain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    return plain && !event.text().isEmpty() && event.text().front().isPrint();
}

} // namespace

EntryGrid::EntryGrid(QWidget* parent)
    : QTableView(parent)
{
    setProperty("look", QStringLiteral("grid"));
    setItemDelegate(new EntryDelegate(*this));
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // keyPressEvent: at its ends the Tab key leaves the table
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setCornerWidget(new QWidget(this)); // else the style draws a frame between the scroll bars
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme::controlHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(50); // rows looked at, of ten thousand
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setMaximumSectionSize(40 * theme::grid);
}

void EntryGrid::setTable(EntryTable* table)
{
    if (table == m_table) {
        return;
    }
    m_table = table;
    QItemSelectionModel* old = selectionModel();
    setModel(table);
    delete old;
}

void EntryGrid::sizeColumns()
{
    resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const bool takesWords = m_table->storedRows() == 0 && !m_table->isNumber(column);
        const int least = (takesWords ? 12 : 8) * theme::grid;
        setColumnWidth(column, std::clamp(columnWidth(column), least, widestAtFirst));
    }
}

// A column grows with what is typed into it.
void EntryGrid::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    QTableView::dataChanged(first, last, roles);
    if (first == last && first.isValid()) {
        const int needed = std::min(sizeHintForIndex(first).width(), widestAtFirst);
        setColumnWidth(first.column(), std::max(columnWidth(first.column()), needed));
    }
}

std::vector<int> EntryGrid::selectedRowNumbers() const
{
    std::set<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.insert(row);
        }
    }
    return {rows.begin(), rows.end()};
}

void EntryGrid::goTo(int row, int column)
{
    setCurrentIndex(m_table->index(row, column));
}

QRect EntryGrid::selectedCells() const
{
    QRect box;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        box = box.united(QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom())));
    }
    const QModelIndex current = currentIndex();
    return box.isEmpty() && current.isValid() ? QRect(current.column(), current.row(), 1, 1) : box;
}

std::vector<QStringList> EntryGrid::selectedTexts() const
{
    const QRect box = selectedCells();
    std::vector<QStringList> rows;
    for (int row = box.top(); !box.isEmpty() && row <= box.bottom(); ++row) {
        QStringList& cells = rows.emplace_back();
        for (int column = box.left(); column <= box.right(); ++column) {
            cells << m_table->textAt(row, column);
        }
    }
    return rows;
}

void EntryGrid::copy() const
{
    const std::vector<QStringList> rows = selectedTexts();
    if (!rows.empty()) {
        const bool single = rows.size() == 1 && rows.front().size() == 1;
        QApplication::clipboard()->setText(single ? rows.front().front() : blockText(rows));
    }
}

void EntryGrid::paste()
{
    const std::vector<QStringList> rows = blockFromText(QApplication::clipboard()->text());
    const QRect box = selectedCells();
    if (rows.empty() || box.isEmpty()) {
        return;
    }
    if (m_table->isLocked()) {
        emit refused(tr("The table is locked: nothing was pasted"));
        return;
    }
    std::vector<EntryCell> cells;
    const bool single = rows.size() == 1 && rows.front().size() == 1;
    const int height = single ? box.height() : static_cast<int>(rows.size());
    for (int row = 0; row < height; ++row) {
        const QStringList& line = rows[single ? 0 : static_cast<std::size_t>(row)];
        const int width = single ? box.width() : static_cast<int>(line.size());
        if (box.left() + width > m_table->columnCount()) {
            emit refused(tr("The block is wider than the table from this cell on: nothing was pasted"));
            return;
        }
        if (box.top() + row >= m_table->rowCount() && !m_table->takesNewRows()) {
            emit refused(tr("The block is longer than the table from this cell on: nothing was pasted"));
            return;
        }
        for (int column = 0; column < width; ++column) {
            cells.push_back({box.top() + row, box.left() + column, line[single ? 0 : column].trimmed()});
        }
    }
    emit blockTyped(cells);
}

void EntryGrid::clearSelected()
{
    const QRect box = selectedCells();
    std::vector<EntryCell> cells;
    for (int row = box.top(); !box.isEmpty() && row <= box.bottom(); ++row) {
        for (int column = box.left(); column <= box.right(); ++column) {
            const QModelIndex cell = m_table->index(row, column);
            m_table->forgetRefused(cell);
            if (cell.flags().testFlag(Qt::ItemIsEditable) && !m_table->textAt(row, column).isEmpty()) {
                cells.push_back({row, column, {}});
            }
        }
    }
    if (!cells.empty()) {
        emit blockTyped(cells);
    }
}

bool EntryGrid::acceptsTyped(QWidget* editor, const QString& text)
{
    const QModelIndex cell = currentIndex();
    const EntryPlan plan = m_table->plan({{cell.row(), cell.column(), text.trimmed()}});
    if (plan.problem.isEmpty() || plan.incomplete) {
        QToolTip::hideText();
        return true;
    }
    QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), plan.problem, editor);
    emit refused(plan.problem);
    return false;
}

bool EntryGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool scrolls = key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown;
        if (scrolls || key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Paste) ||
            (!m_table->isLocked() && isTyped(key))) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

// By key it opens at the current cell.
void EntryGrid::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("entryMenu"));
    const bool hasCell = currentIndex().isValid();
    menu->addAction(tr("&Copy"), this, &EntryGrid::copy)->setEnabled(hasCell);
    menu->addAction(tr("&Paste"), this, &EntryGrid::paste)->setEnabled(hasCell && !m_table->isLocked());
    menu->addAction(tr("C&lear"), this, &EntryGrid::clearSelected)->setEnabled(hasCell && !m_table->isLocked());
    emit menuOpening(*menu);
    const QRect cell = visualRect(currentIndex());
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && hasCell;
    menu->popup(byKey ? viewport()->mapToGlobal(cell.bottomLeft()) : event->globalPos());
}

// Tab goes on through the cells of an unlocked table and leaves it at its end; with Ctrl it leaves at once.
bool EntryGrid::moveBetweenCells(QKeyEvent* event)
{
    const bool back = event->key() == Qt::Key_Backtab;
    const QModelIndex now = currentIndex();
    if ((event->key() != Qt::Key_Tab && !back) || (event->modifiers() & Qt::ControlModifier) != 0 || !now.isValid() ||
        m_table->isLocked()) {
        return false;
    }
    const int columns = m_table->columnCount();
    const int place = now.row() * columns + now.column() + (back ? -1 : 1);
    if (place < 0 || place >= m_table->rowCount() * columns) {
        return false;
    }
    goTo(place / columns, place % columns);
    return true;
}

void EntryGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && !m_table->isLocked()) {
        clearSelected();
    } else if (event->key() == Qt::Key_Escape && state() != EditingState && currentIndex().isValid()) {
        m_table->forgetRefused(currentIndex());
    } else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        if (!moveBetweenCells(event)) {
            focusNextPrevChild(event->key() == Qt::Key_Tab);
        }
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        goTo(std::min(currentIndex().row() + 1, m_table->rowCount() - 1), std::max(currentIndex().column(), 0));
    } else {
        QTableView::keyPressEvent(event);
    }
}

void EntryGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex edited = currentIndex();
    const bool goesOn = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, goesOn ? QAbstractItemDelegate::NoHint : hint);
    if (goesOn) {
        QKeyEvent tab(QEvent::KeyPress, hint == QAbstractItemDelegate::EditNextItem ? Qt::Key_Tab : Qt::Key_Backtab,
                      Qt::NoModifier);
        (void)moveBetweenCells(&tab);
    } else if (hint == QAbstractItemDelegate::SubmitModelCache && edited.isValid()) {
        m_waitsBelow = edited.row() + 1 >= m_table->rowCount();
        goTo(std::min(edited.row() + 1, m_table->rowCount() - 1), edited.column());
    }
}

void EntryGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid()) {
        if (const study::ParticipantId person = m_table->personOf(current.row()); person.isValid()) {
            emit personChosen(person);
        }
    }
}

void EntryGrid::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    if (m_waitsBelow && currentIndex().isValid()) {
        m_waitsBelow = false;
        goTo(std::min(currentIndex().row() + 1, m_table->rowCount() - 1), currentIndex().column());
    }
}

} // namespace pages
