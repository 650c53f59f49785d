// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The people of a study as rows: those a filter leaves, in the order asked for. Cells are read when a view asks for them;
// everybody is sorted once, so that a change of the filter only walks through that order.
#pragma once

#include "app/tasks/task.h"
#include "core/analysis/participant_columns.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace models {

using SharedEffects = std::shared_ptr<const analysis::ParticipantEffects>;

class ParticipantTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// By a column, or by effect: study's own order where neither is asked for.
    struct Order
    {
        std::optional<analysis::ParticipantColumn> column;
        bool byEffect = false;
        bool descending = false;

        friend bool operator==(const Order&, const Order&) = default;
    };

    explicit ParticipantTable(QObject* parent = nullptr);
    ~ParticipantTable() override;

    /// effects of this very study; nullptr: no rows.
    void setStudy(study::SharedStudy study, SharedEffects effects);
    void setColumns(std::vector<analysis::ParticipantColumn> columns);
    /// Sorted by id, as Workspace::selected().
    void setPeople(const std::vector<study::ParticipantId>& people);
    /// Many people are sorted in the background: rows change then, and arranged() says so.
    void setOrder(const Order& order);

    [[nodiscard]] const Order& order() const { return m_order; }
    [[nodiscard]] const std::vector<analysis::ParticipantColumn>& columns() const { return m_columns; }
    [[nodiscard]] const study::SharedStudy& study() const { return m_study; }
    [[nodiscard]] const SharedEffects& effects() const { return m_effects; }
    [[nodiscard]] bool isSorting() const { return m_task != nullptr; }

    /// Invalid where there is no such row.
    [[nodiscard]] study::ParticipantId participant(int row) const;
    /// nullptr where there is no such row.
    [[nodiscard]] const analysis::PersonEffect* effect(int row) const;
    /// -1 where the person is not among the rows.
    [[nodiscard]] int rowOf(study::ParticipantId participant) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// Rows are others, or in another order.
    void arranged();

private:
    void arrange();
    void showRows();
    [[nodiscard]] std::optional<std::size_t> placeOf(study::ParticipantId participant) const;

    study::SharedStudy m_study;
    SharedEffects m_effects;
    std::vector<analysis::ParticipantColumn> m_columns;
    std::vector<study::ParticipantId> m_people;
    Order m_order;
    std::vector<std::uint32_t> m_places; ///< of everybody, in order
    std::vector<std::uint32_t> m_rows;   ///< of those shown
    std::vector<int> m_rowOf;            ///< by place; -1: not shown
    tasks::Task m_task;
};

} // namespace models
