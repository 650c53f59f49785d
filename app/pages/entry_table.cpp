// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_table.h"

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

EntryTable::EntryTable(QObject* parent)
    : QAbstractTableModel(parent)
    , m_study(std::make_shared<const study::Study>())
{}

// Rows stay where they are unless there are more or fewer: selection and place survive an edit.
void EntryTable::setStudy(const study::SharedStudy& study)
{
    const QStringList headings = this->headings(*study);
    const int rows = rowsIn(*study);
    if (headings.size() != m_headings.size()) {
        beginResetModel();
    } else if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
    }
    const bool resets = headings.size() != m_headings.size();
    const int before = m_rows;
    m_study = study;
    m_headings = headings;
    m_rows = rows;
    prepare(*m_study);
    if (!m_drafting || rows != before) {
        m_pending.clear();
        m_drafting = false;
    }
    if (resets) {
        endResetModel();
    } else if (rows > before) {
        endInsertRows();
    } else if (rows < before) {
        endRemoveRows();
    }
    cellsChanged();
    if (columnCount() > 0) {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void EntryTable::cellsChanged()
{
    if (rowCount() > 0 && columnCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void EntryTable::setLocked(bool locked)
{
    if (locked == m_locked) {
        return;
    }
    const bool hasRow = takesNewRows();
    if (hasRow && locked) {
        beginRemoveRows({}, m_rows, m_rows);
    } else if (hasRow) {
        beginInsertRows({}, m_rows, m_rows);
    }
    m_locked = locked;
    if (locked) {
        m_pending.clear();
        m_refused.clear();
        m_drafting = false;
    }
    if (hasRow && locked) {
        endRemoveRows();
    } else if (hasRow) {
        endInsertRows();
    }
    cellsChanged();
}

void EntryTable::setPending(const std::vector<EntryCell>& cells)
{
    for (const EntryCell& cell : cells) {
        m_refused.erase({cell.row, cell.column});
        m_pending[{cell.row, cell.column}] = cell.text;
        const QModelIndex changed = index(cell.row, cell.column); // none for what a block adds below the last row
        if (changed.isValid()) {
            emit dataChanged(changed, changed);
        }
    }
    m_drafting = false;
}

void EntryTable::forgetRefused()
{
    m_refused.clear();
    cellsChanged();
}

void EntryTable::forgetRefused(const QModelIndex& index)
{
    if (m_refused.erase({index.row(), index.column()}) > 0) {
        emit dataChanged(index, index);
        emit accepted();
    }
}

QString EntryTable::textAt(int row, int column) const
{
    if (const auto found = m_pending.find({row, column}); found != m_pending.end()) {
        return found->second;
    }
    return row < m_rows ? storedText(row, column) : QString();
}

int EntryTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows + (!m_locked && takesNewRows() ? 1 : 0);
}

int EntryTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

EntryTable::Mark EntryTable::markAt(int row, int column) const
{
    const auto from = row < m_rows && isMarked(column) ? originAt(row, column) : std::nullopt;
    if (!from || from->origin == study::Origin::Imported) {
        return Mark::None;
    }
    return from->origin == study::Origin::Entered ? Mark::Entered : Mark::NotObserved;
}

QString EntryTable::spokenText(int row, int column) const
{
    const QString text = textAt(row, column);
    const Mark mark = markAt(row, column);
    const QString words = text.isEmpty() ? tr("empty") : text;
    const QString spoken = mark == Mark::Entered       ? tr("%1, entered").arg(words)
                           : mark == Mark::NotObserved ? tr("%1, not observed").arg(words)
                                                       : words;
    return placeName(row, column) + u": "_s + spoken;
}

QVariant EntryTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    const int column = index.column();
    const auto refused = m_refused.find({row, column});
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return refused != m_refused.end() ? refused->second.text : textAt(row, column);
    case Qt::ToolTipRole:
        return refused != m_refused.end() ? refused->second.problem : textAt(row, column); // it may be cut short
    case ProblemRole:
        return refused != m_refused.end() ? refused->second.problem : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
        return refused != m_refused.end() ? QVariant(refused->second.text + u": "_s + refused->second.problem)
                                          : QVariant(spokenText(row, column));
    case MarkRole:
        return static_cast<int>(markAt(row, column));
    default:
        return {};
    }
}

QVariant EntryTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    const bool words = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return words && section < m_headings.size() ? QVariant(m_headings[section]) : QVariant();
}

Qt::ItemFlags EntryTable::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags readable = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const bool typeable = !m_locked && (index.row() >= m_rows || mayType(index.row(), index.column()));
    return typeable ? readable | Qt::ItemIsEditable : readable;
}

bool EntryTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const EntryCell cell{index.row(), index.column(), value.toString().trimmed()};
    const EntryPlan planned = plan({cell});
    if (planned.incomplete) {
        m_refused.erase({cell.row, cell.column});
        m_pending[{cell.row, cell.column}] = cell.text;
        m_drafting = true;
        emit dataChanged(index, index);
        emit refused(planned.problem);
        return true;
    }
    if (!planned.problem.isEmpty()) {
        m_refused[{cell.row, cell.column}] = {value.toString(), planned.problem};
        emit dataChanged(index, index);
        emit refused(planned.problem);
        return false;
    }
    m_refused.erase({cell.row, cell.column});
    emit dataChanged(index, index);
    emit accepted();
    if (planned.edit) {
        std::vector<EntryCell> cells{cell};
        for (int column = 0; cell.row >= m_rows && column < columnCount(); ++column) { // with what was typed before
            if (const auto draft = m_pending.find({cell.row, column});
                draft != m_pending.end() && column != cell.column) {
                cells.push_back({cell.row, column, draft->second});
            }
        }
        emit typed(cells);
    }
    return true;
}

} // namespace pages
