// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/message_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <utility>

namespace widgets {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_action(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText); // messages quote file names and cells of foreign files
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QPushButton(tr("Close"), this);
    close->setProperty("look", u"quiet"_s);
    row->addWidget(m_label, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_act) {
            m_act();
        }
    });
    hide();
}

void MessageBar::showProblem(const QString& message)
{
    m_action->hide();
    present(message, u"problem"_s);
}

void MessageBar::showMessage(const QString& message)
{
    m_action->hide();
    present(message, u"message"_s);
}

void MessageBar::offer(const QString& message, const QString& action, std::function<void()> act)
{
    m_act = std::move(act);
    m_action->setText(action);
    m_action->show();
    present(message, u"message"_s);
}

QString MessageBar::message() const
{
    return m_label->text();
}

void MessageBar::present(const QString& message, const QString& look)
{
    setProperty("look", look);
    style()->unpolish(this);
    style()->polish(this);
    m_label->setText(message);
    setAccessibleName(message);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit said(message);
}

} // namespace widgets
