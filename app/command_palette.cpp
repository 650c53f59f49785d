// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_palette.h"

#include "app/palette_delegate.h"
#include "app/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new PaletteModel(this))
    , m_query(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_count(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"commandPalette"_s);
    setProperty("look", u"popup"_s);
    setAccessibleName(tr("Find anything"));
    m_query->setPlaceholderText(tr("People, pages, actions, help"));
    m_query->setAccessibleName(tr("Find anything"));
    m_query->setClearButtonEnabled(false);
    m_query->installEventFilter(this);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows work from the line of text
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_count->setProperty("look", u"small"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(m_query);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    m_model->setEntries(std::move(entries));
    search({});
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::popUp()
{
    const QWidget* over = parentWidget()->window();
    const QSize room = over->size();
    const QSize size(std::min(theme::scaled(560), room.width() - 4 * theme::grid),
                     std::min(theme::scaled(440), room.height() - 10 * theme::grid));
    resize(size);
    move(over->mapToGlobal(QPoint((room.width() - size.width()) / 2, std::min(theme::scaled(60), room.height() / 8))));
    QWidget::show();
    m_query->setFocus();
}

void CommandPalette::search(const QString& query)
{
    m_model->setQuery(query);
    m_list->setCurrentIndex(m_model->index(0, 0));
    const int found = m_model->found();
    const int listed = m_model->rowCount();
    m_count->setText(found == 0        ? tr("Nothing fits. Fewer letters find more.")
                     : found == listed ? tr("%n found", nullptr, found)
                                       : tr("%1 found, the best %2 are listed").arg(found).arg(listed));
    m_count->setAccessibleName(m_count->text());
    announce();
}

// The keyboard stays in the line of text: a screen reader is told of the list.
void CommandPalette::announce()
{
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessibleEvent count(m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&count);
    if (m_list->currentIndex().isValid()) {
        QAccessibleEvent focus(m_list, QAccessible::Focus);
        focus.setChild(m_list->currentIndex().row());
        QAccessible::updateAccessibility(&focus);
    }
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        return;
    }
    // Once the palette is gone: what runs may open a window of its own, and wants the focus.
    QTimer::singleShot(0, parentWidget(), m_model->entry(index.row()).run);
    close();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QApplication::sendEvent(m_list, event);
            announce();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace window
