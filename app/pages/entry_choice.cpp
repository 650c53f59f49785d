// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_choice.h"

#include "app/theme/theme.h"
#include "app/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QPushButton>

namespace pages {

EntryChoice::EntryChoice(const QStringList& titles, QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
    , m_flow(new widgets::FlowLayout(this, theme::halfGrid / 2))
{
    m_buttons->setExclusive(true); // with auto-exclusive buttons the arrow keys move the choice
    for (qsizetype i = 0; i < titles.size(); ++i) {
        auto* button = new QPushButton(titles[i], this);
        button->setCheckable(true);
        button->setProperty("segment", QStringLiteral("only"));
        m_buttons->addButton(button, static_cast<int>(i));
        m_flow->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, &EntryChoice::chosen);
}

void EntryChoice::setCurrent(int which)
{
    m_buttons->button(which)->setChecked(true);
}

void EntryChoice::addControl(QWidget* control)
{
    m_flow->addWidget(control);
}

} // namespace pages
