// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesson/number_question.h"

#include "app/text/content_words.h"
#include "app/theme/theme.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace lesson {

using namespace Qt::StringLiterals;

NumberQuestion::NumberQuestion(const AskedQuestion& asked, QWidget* parent)
    : QuestionView(asked, parent)
    , m_field(new QDoubleSpinBox(this))
    , m_keep(new QPushButton(tr("Bet on it"), this))
{
    const evidence::Question& question = *step().question;
    const bool whole = std::floor(question.step) == question.step && std::floor(question.from) == question.from;
    m_field->setDecimals(whole ? 0 : 2);
    m_field->setRange(question.from, question.to);
    m_field->setSingleStep(question.step);
    const QString unit = text::inContentLanguage(question.unit);
    m_field->setSuffix(unit.isEmpty() ? QString() : QString(u' ' + unit));
    m_field->setValue(std::round((question.from + question.to) / 2.0 / question.step) * question.step);
    m_field->setAccessibleName(accessibleName());
    m_field->setObjectName(u"bet"_s);
    m_keep->setObjectName(u"keepBet"_s);
    if (const auto right = evidence::placeholderFrom(question.answer)) {
        m_right = asked.numbers.text(*right);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addWidget(m_field);
    row->addWidget(m_keep);
    row->addStretch(1);
    column().addLayout(row);
    finish();
    const auto bet = [this] { emit answered({.choice = {}, .number = m_field->value(), .curve = {}}); };
    connect(m_keep, &QPushButton::clicked, this, bet);
    if (auto* line = m_field->findChild<QLineEdit*>()) {
        connect(line, &QLineEdit::returnPressed, this, bet);
    }
}

void NumberQuestion::showAnswer(const Answer* answer)
{
    const bool bet = answer != nullptr && answer->number;
    QString own;
    if (bet) {
        m_field->setValue(*answer->number);
        own = tr("Your bet: %1.").arg(m_field->text());
        if (isJudged() && !m_right.isEmpty()) {
            own += u' ' + tr("On screen: %1.").arg(m_right);
        }
    }
    m_keep->setText(bet ? tr("Bet anew") : tr("Bet on it"));
    showAfter(own, bet);
}

void NumberQuestion::takeFocus()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

} // namespace lesson
