// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/visit_table.h"

#include "app/theme/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsASide = 3; // n, mean (SD), interval
constexpr int tableRowHeight = 3 * theme::grid;
constexpr int leastColumn = 9 * theme::grid;
constexpr int widestName = 26 * theme::grid;

std::optional<double> known(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

void VisitTableModel::setFigure(std::shared_ptr<const figures::Figure> figure, analysis::ValueFormat format)
{
    beginResetModel();
    m_figure = std::move(figure);
    m_format = format;
    m_sides.clear();
    for (const figures::MeanLine& line : m_figure->means) {
        if (line.emphasis == figures::Emphasis::Full && !m_sides.contains(line.name)) {
            m_sides.append(line.name);
        }
    }
    endResetModel();
}

int VisitTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rowsASide * static_cast<int>(m_sides.size());
}

int VisitTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_figure == nullptr || m_sides.isEmpty() ? 0
                                                                       : static_cast<int>(m_figure->x.ticks.size());
}

VisitTableModel::Cell VisitTableModel::cellAt(int row, int column) const
{
    const QString& side = m_sides.at(row / rowsASide);
    const QString& place = m_figure->x.ticks[static_cast<std::size_t>(column)].name;
    for (const figures::MeanLine& line : m_figure->means) {
        if (line.emphasis != figures::Emphasis::Full || line.name != side) {
            continue;
        }
        const auto point = std::find(line.place.begin(), line.place.end(), place);
        if (point != line.place.end()) {
            return {&line, static_cast<std::size_t>(point - line.place.begin())};
        }
    }
    return {};
}

QVariant VisitTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::FontRole) {
        return theme::numberFont(theme::TextStyle::Small);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const Cell cell = cellAt(index.row(), index.column());
    if (cell.line == nullptr) {
        return QString(QChar(0x2013));
    }
    const figures::MeanLine& line = *cell.line;
    switch (index.row() % rowsASide) {
    case 0:
        return QLocale().toString(line.n[cell.point]);
    case 1: {
        const auto sd = cell.point < line.sd.size() ? known(line.sd[cell.point]) : std::nullopt;
        return u"%1 (%2)"_s.arg(analysis::meanText(line.y[cell.point], m_format), analysis::meanText(sd, m_format));
    }
    default:
        return analysis::intervalText(known(line.lower[cell.point]), known(line.upper[cell.point]), m_format);
    }
}

QString VisitTableModel::rowName(int row) const
{
    const QString& side = m_sides.at(row / rowsASide);
    const bool one = m_sides.size() == 1;
    switch (row % rowsASide) {
    case 0:
        return one ? tr("n") : tr("%1: n").arg(side);
    case 1:
        return one ? tr("Mean (SD)") : tr("Mean (SD)", "of the arm above");
    default: {
        const double level = m_figure->means.empty() ? 0.95 : m_figure->means.front().level;
        return tr("%1 CI", "95 % CI").arg(analysis::levelText(level));
    }
    }
}

QVariant VisitTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::FontRole) {
        return theme::font(theme::TextStyle::Small);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? m_figure->x.ticks[static_cast<std::size_t>(section)].name : rowName(section);
}

VisitTable::VisitTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new VisitTableModel(this))
{
    setObjectName(u"visitTable"_s);
    setAccessibleName(tr("n, mean (SD) and interval by visit"));
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(leastColumn);
    verticalHeader()->setMinimumSectionSize(tableRowHeight);
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    verticalHeader()->setMaximumWidth(widestName);
}

void VisitTable::setFigure(std::shared_ptr<const figures::Figure> figure, analysis::ValueFormat format)
{
    m_model->setFigure(std::move(figure), format);
    resizeColumnsToContents();
    updateGeometry();
}

int VisitTable::wholeHeight() const
{
    const int bar = horizontalScrollBar()->sizeHint().height();
    return horizontalHeader()->sizeHint().height() + tableRowHeight * m_model->rowCount() + bar;
}

QSize VisitTable::sizeHint() const
{
    return {60 * theme::grid, wholeHeight()};
}

QSize VisitTable::minimumSizeHint() const
{
    return {20 * theme::grid, wholeHeight()};
}

} // namespace widgets
