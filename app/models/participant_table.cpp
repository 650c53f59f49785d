// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/participant_table.h"

#include "app/models/participant_words.h"
#include "app/theme/theme.h"
#include "core/study/lookup.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace models {

using namespace Qt::StringLiterals;
using analysis::ColumnKind;

namespace {

constexpr std::size_t mostSortedAtOnce = 2'000; // people; about a millisecond

std::vector<std::uint32_t> placesInOrder(const study::Study& study, const analysis::ParticipantEffects& effects,
                                         const ParticipantTable::Order& order)
{
    if (order.byEffect) {
        return analysis::orderByEffect(effects);
    }
    if (order.column) {
        return analysis::sortedPlaces(study, effects, *order.column, order.descending);
    }
    std::vector<std::uint32_t> places(effects.people.size());
    std::iota(places.begin(), places.end(), 0U);
    return places;
}

bool readsAsNumber(ColumnKind kind)
{
    return kind == ColumnKind::Age || kind == ColumnKind::Difference || kind == ColumnKind::Scores ||
           (analysis::hasSide(kind) && kind != ColumnKind::Response);
}

} // namespace

ParticipantTable::ParticipantTable(QObject* parent)
    : QAbstractTableModel(parent)
{}

ParticipantTable::~ParticipantTable()
{
    if (m_task) {
        m_task->cancel();
    }
}

void ParticipantTable::setStudy(study::SharedStudy study, SharedEffects effects)
{
    if (study == m_study && effects == m_effects) {
        return;
    }
    const bool sameRows = study == m_study && effects != nullptr && m_effects != nullptr;
    if (!sameRows) {
        beginResetModel();
    }
    m_study = std::move(study);
    m_effects = std::move(effects);
    if (!sameRows) {
        m_places.clear();
        m_rows.clear();
        m_rowOf.clear();
        endResetModel();
    } else if (!m_rows.empty() && !m_columns.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    arrange();
}

void ParticipantTable::setColumns(std::vector<analysis::ParticipantColumn> columns)
{
    if (columns == m_columns) {
        return;
    }
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
    emit arranged();
}

void ParticipantTable::setPeople(const std::vector<study::ParticipantId>& people)
{
    if (people != m_people) {
        m_people = people;
        showRows();
    }
}

void ParticipantTable::setOrder(const Order& order)
{
    if (order != m_order) {
        m_order = order;
        arrange();
    }
}

void ParticipantTable::sort(int column, Qt::SortOrder order)
{
    const bool known = column >= 0 && column < columnCount();
    setOrder({.column = known ? std::optional(m_columns[static_cast<std::size_t>(column)]) : std::nullopt,
              .descending = known && order == Qt::DescendingOrder});
}

void ParticipantTable::arrange()
{
    if (m_task) {
        m_task->cancel();
        m_task.reset();
    }
    if (m_effects == nullptr) {
        return;
    }
    if (m_effects->people.size() <= mostSortedAtOnce || (!m_order.column && !m_order.byEffect)) {
        m_places = placesInOrder(*m_study, *m_effects, m_order);
        showRows();
        return;
    }
    m_task = tasks::start(
        this,
        [study = m_study, effects = m_effects, order = m_order](base::Progress&) {
            return placesInOrder(*study, *effects, order);
        },
        [this](std::vector<std::uint32_t> places) {
            m_task.reset();
            m_places = std::move(places);
            showRows();
        });
}

void ParticipantTable::showRows()
{
    std::vector<std::uint32_t> rows;
    std::vector<int> rowOf(m_places.size(), -1);
    if (m_effects != nullptr && m_places.size() == m_effects->people.size()) {
        std::vector<char> wanted(m_places.size(), 0);
        for (const study::ParticipantId id : m_people) {
            if (const auto place = placeOf(id)) {
                wanted[*place] = 1;
            }
        }
        rows.reserve(m_people.size());
        for (const std::uint32_t place : m_places) {
            if (wanted[place] != 0) {
                rowOf[place] = static_cast<int>(rows.size());
                rows.push_back(place);
            }
        }
    }
    if (rows == m_rows && rowOf == m_rowOf) {
        emit arranged();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_rowOf = std::move(rowOf);
    endResetModel();
    emit arranged();
}

std::optional<std::size_t> ParticipantTable::placeOf(study::ParticipantId participant) const
{
    if (m_study == nullptr) {
        return std::nullopt;
    }
    const study::Participant* person = study::byId(m_study->participants, participant);
    return person != nullptr ? std::optional(static_cast<std::size_t>(person - m_study->participants.data()))
                             : std::nullopt;
}

study::ParticipantId ParticipantTable::participant(int row) const
{
    const analysis::PersonEffect* person = effect(row);
    return person != nullptr ? person->participant : study::ParticipantId();
}

const analysis::PersonEffect* ParticipantTable::effect(int row) const
{
    return row >= 0 && row < rowCount() ? &m_effects->people[m_rows[static_cast<std::size_t>(row)]] : nullptr;
}

int ParticipantTable::rowOf(study::ParticipantId participant) const
{
    const auto place = placeOf(participant);
    return place && *place < m_rowOf.size() ? m_rowOf[*place] : -1;
}

int ParticipantTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ParticipantTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ParticipantTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) {
        return {};
    }
    const analysis::ParticipantColumn& column = m_columns[static_cast<std::size_t>(index.column())];
    const std::size_t place = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*m_study, *m_effects, column, analysis::columnCell(*m_study, *m_effects, place, column));
    case Qt::ToolTipRole: // what a narrow column elides
        return cellText(*m_study, *m_effects, column, analysis::columnCell(*m_study, *m_effects, place, column));
    case Qt::AccessibleTextRole:
        if (column.kind == ColumnKind::Participant) {
            return effectSentence(*m_study, *m_effects, m_effects->people[place]);
        }
        return QString(columnTitle(*m_study, column) + u": "_s + data(index, Qt::DisplayRole).toString());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((readsAsNumber(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return readsAsNumber(column.kind) ? QVariant(theme::numberFont(theme::TextStyle::Body)) : QVariant();
    case Qt::ForegroundRole:
        return analysis::columnCell(*m_study, *m_effects, place, column).isEmpty()
                   ? QVariant(theme::colors(theme::currentTheme()).mutedText)
                   : QVariant();
    default:
        return {};
    }
}

QVariant ParticipantTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || m_study == nullptr ||
        m_effects == nullptr) {
        return {};
    }
    const analysis::ParticipantColumn& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(*m_study, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return columnDescription(*m_study, *m_effects, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((readsAsNumber(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace models
