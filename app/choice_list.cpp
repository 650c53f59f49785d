// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/choice_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace window {

using namespace Qt::StringLiterals;

ChoiceList::ChoiceList(const QString& listName, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_footnote(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_list->setObjectName(listName);
    m_list->setAccessibleName(name);
    m_list->setWordWrap(true);
    m_footnote->setProperty("look", u"muted"_s);
    m_footnote->hide();
    m_buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_footnote);
    column->addLayout(m_buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChoiceList::choiceChanged);
    connect(m_list, &QListWidget::itemActivated, this, &ChoiceList::activated);
}

void ChoiceList::setLines(const std::vector<Line>& lines)
{
    const std::optional<int> before = chosen();
    m_list->clear();
    for (const Line& line : lines) {
        auto* item = new QListWidgetItem(line.words, m_list);
        item->setData(Qt::UserRole, line.id);
        if (before == line.id) {
            m_list->setCurrentItem(item);
        }
    }
    emit choiceChanged();
}

int ChoiceList::count() const
{
    return m_list->count();
}

std::optional<int> ChoiceList::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? std::optional(item->data(Qt::UserRole).toInt()) : std::nullopt;
}

void ChoiceList::setFootnote(const QString& words)
{
    m_footnote->setText(words);
    m_footnote->setVisible(!words.isEmpty());
}

QPushButton* ChoiceList::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false); // Enter belongs to the line above and to the list
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace window
