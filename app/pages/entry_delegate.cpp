// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_delegate.h"

#include "app/pages/entry_grid.h"
#include "app/theme/theme.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPolygonF>
#include <QStyle>

namespace pages {

namespace {

constexpr int markSize = theme::grid - 1;

} // namespace

EntryDelegate::EntryDelegate(EntryGrid& grid)
    : QStyledItemDelegate(&grid)
    , m_grid(grid)
{}

// Room for the mark before every text of a column that has marks, so that it aligns whether or not one is there.
void EntryDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    if (m_grid.table()->isMarked(index.column())) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(markSize, markSize);
    }
    if (option->displayAlignment.testFlag(Qt::AlignRight)) {
        option->font = theme::numberFont(theme::TextStyle::Body);
    }
    if (!index.data(EntryTable::ProblemRole).toString().isEmpty()) {
        option->backgroundBrush = colors.problem;
        option->palette.setColor(QPalette::Text, colors.problemText);
        option->palette.setColor(QPalette::HighlightedText, colors.problemText);
        option->font.setUnderline(true);
    } else if (!index.flags().testFlag(Qt::ItemIsEditable) && !m_grid.table()->isLocked()) {
        option->palette.setColor(QPalette::Text, colors.mutedText);
    }
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(theme::grid + theme::halfGrid, 0);
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    if (m_grid.table()->isNumber(index.column())) { // its numbers end where the heading does
        initStyleOption(&cell, index);
        m_grid.style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, &m_grid);
        cell = option;
        cell.rect.adjust(0, 0, -theme::halfGrid, 0);
    }
    QStyledItemDelegate::paint(painter, cell, index);
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, 2.0));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    const auto mark = static_cast<EntryTable::Mark>(index.data(EntryTable::MarkRole).toInt());
    if (mark == EntryTable::Mark::None) {
        return;
    }
    const QRectF box(option.rect.left() + theme::halfGrid, option.rect.center().y() - markSize / 2, markSize, markSize);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (mark == EntryTable::Mark::Entered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accent);
        painter->drawPolygon(QPolygonF{box.topLeft(), box.topRight(), box.bottomLeft()});
    } else {
        painter->setPen(QPen(colors.mutedText, 1.2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

QWidget* EntryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                     const QModelIndex& index) const
{
    auto* line = new QLineEdit(parent);
    line->setFrame(false);
    line->setMaxLength(1000);
    line->setStyleSheet(QStringLiteral("QLineEdit { border-radius: 0px; padding: 0px 6px; min-height: 0px; }"));
    line->setAccessibleName(m_grid.table()->placeName(index.row(), index.column()));
    if (const QStringList choices = m_grid.table()->choices(index.column()); !choices.isEmpty()) {
        auto* completer = new QCompleter(choices, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    return line;
}

bool EntryDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* line = qobject_cast<QLineEdit*>(object);
    if (line != nullptr && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool leaves =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (leaves && !m_grid.acceptsTyped(line, line->text())) {
            line->selectAll();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_grid.table()->forgetRefused(m_grid.currentIndex());
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace pages
