// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_lock.h"

#include "app/pages/padlock_icon.h"
#include "app/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace pages {

using namespace Qt::StringLiterals;

Padlock::Padlock(QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(u"padlock"_s);
    setCheckable(true);
}

void Padlock::showLock(bool locked, bool editable)
{
    const QSignalBlocker blocked(this);
    setChecked(!locked);
    setEnabled(editable);
    setText(locked ? tr("Locked") : tr("Unlocked"));
    setIcon(padlockIcon(locked));
    setAccessibleName(!editable ? tr("Padlock: locked, the study is read-only")
                      : locked  ? tr("Padlock: locked")
                                : tr("Padlock: unlocked"));
    setToolTip(locked ? tr("Unlock to type into the table") : tr("Lock the table against typing"));
}

ReadOnlyNotice::ReadOnlyNotice(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
{
    setProperty("look", u"message"_s);
    setObjectName(u"entryNotice"_s);
    m_words->setWordWrap(true);
    auto* copy = new QPushButton(tr("&Save a copy to edit…"), this);
    copy->setObjectName(u"saveCopyToEdit"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * theme::grid, theme::grid, theme::grid, theme::grid);
    row->addWidget(m_words, 1);
    row->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, &ReadOnlyNotice::copyRequested);
}

void ReadOnlyNotice::setKeeping(workspace::Keeping keeping)
{
    m_words->setText(keeping == workspace::Keeping::Embedded
                         ? tr("This study is part of the program and read-only.")
                         : tr("This study is in memory only, and read-only until it has a file."));
}

} // namespace pages
