// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_column.h"

#include <QCoreApplication>

namespace pages {

namespace {

constexpr int shown = 40; ///< characters of a wrong text, in a message

struct ColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::EntryColumn)
};

} // namespace

QString notANumber(const QString& text)
{
    return ColumnWords::tr("“%1” is not a number").arg(text.left(shown));
}

QString notAPeriod(const QString& text)
{
    return ColumnWords::tr("“%1” is not the number of a period").arg(text.left(shown));
}

QString notAPeriodOfPerson(int period)
{
    return ColumnWords::tr("This person has no period %1").arg(period);
}

QString noSuchPerson(const QString& text)
{
    return ColumnWords::tr("There is no person “%1”").arg(text.left(shown));
}

QString stillNeeded(const QString& what)
{
    return ColumnWords::tr("Still needed: %1").arg(what);
}

} // namespace pages
