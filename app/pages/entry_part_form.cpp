// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_part_form.h"

#include "app/text/design_words.h"
#include "app/theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace pages {

using namespace Qt::StringLiterals;

EntryPartForm::EntryPartForm(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_words(new QLineEdit(this))
{
    m_kind->setObjectName(u"partKind"_s);
    m_kind->setAccessibleName(tr("What to add to the design"));
    m_words->setObjectName(u"partWords"_s);
    m_words->setAccessibleName(tr("The new part in words"));
    m_words->setMinimumWidth(theme::grid * 16);
    for (const auto one :
         {EntryDesign::Kind::Arm, EntryDesign::Kind::Sequence, EntryDesign::Kind::Visit, EntryDesign::Kind::Scale}) {
        m_kind->addItem(EntryDesign::kindName(one), static_cast<int>(one));
    }
    auto* button = new QPushButton(tr("&Add"), this);
    button->setObjectName(u"addPart"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(m_kind);
    row->addWidget(m_words, 1);
    row->addWidget(button);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EntryPartForm::showKind);
    connect(m_words, &QLineEdit::returnPressed, this, &EntryPartForm::add);
    connect(button, &QPushButton::clicked, this, &EntryPartForm::add);
    showKind();
}

EntryDesign::Kind EntryPartForm::kind() const
{
    return static_cast<EntryDesign::Kind>(m_kind->currentData().toInt());
}

void EntryPartForm::clearWords()
{
    m_words->clear();
}

void EntryPartForm::showKind()
{
    m_words->setPlaceholderText(EntryDesign::kindExample(kind()));
    m_words->setToolTip(EntryDesign::kindExample(kind())); // the words may be longer than the line
    auto* completer = kind() == EntryDesign::Kind::Scale ? new QCompleter(text::knownScaleKeys(), m_words) : nullptr;
    if (completer != nullptr) {
        completer->setCaseSensitivity(Qt::CaseInsensitive);
    }
    m_words->setCompleter(completer);
}

void EntryPartForm::add()
{
    emit added(kind(), m_words->text());
}

} // namespace pages
