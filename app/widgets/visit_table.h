// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// n, mean (SD) and interval at each visit, under the figure they belong to: the means that the figure draws, in words of
// the display rule.
#pragma once

#include "core/analysis/number_text.h"
#include "core/figures/figure.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <memory>

namespace widgets {

/// A column for each tick of the time axis, three rows for each side that is looked at.
class VisitTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFigure(std::shared_ptr<const figures::Figure> figure, analysis::ValueFormat format);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell
    {
        const figures::MeanLine* line = nullptr;
        std::size_t point = 0;
    };

    [[nodiscard]] Cell cellAt(int row, int column) const;
    [[nodiscard]] QString rowName(int row) const;

    std::shared_ptr<const figures::Figure> m_figure;
    analysis::ValueFormat m_format;
    QStringList m_sides;
};

class VisitTable : public QTableView
{
    Q_OBJECT

public:
    explicit VisitTable(QWidget* parent = nullptr);

    void setFigure(std::shared_ptr<const figures::Figure> figure, analysis::ValueFormat format);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] int wholeHeight() const;

    VisitTableModel* m_model;
};

} // namespace widgets
