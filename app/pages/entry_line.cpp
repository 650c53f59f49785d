// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_line.h"

#include "app/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

void polishAgain(QWidget* widget)
{
    widget->style()->unpolish(widget); // a style sheet asks for properties when it polishes, and only then
    widget->style()->polish(widget);
}

} // namespace

EntryLine::EntryLine(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
{
    setObjectName(u"entryLine"_s);
    m_words->setObjectName(u"entryWords"_s);
    m_words->setTextFormat(Qt::PlainText); // it quotes what was typed
    m_words->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::grid, theme::halfGrid, theme::grid, theme::halfGrid);
    row->addWidget(m_words, 1);
}

void EntryLine::say(const QString& words)
{
    setWords(words, false);
}

void EntryLine::showProblem(const QString& problem)
{
    setWords(problem, true);
    QAccessibleEvent said(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void EntryLine::showHint(bool locked)
{
    say(locked ? tr("The table is locked: it can be selected and copied.")
               : tr("Type to replace, F2 to change, Delete to clear. Enter goes down, Tab goes on, Ctrl+Tab leaves the "
                    "table. Blocks from a spreadsheet can be pasted."));
}

void EntryLine::setWords(const QString& words, bool problem)
{
    m_words->setText(words);
    m_words->setAccessibleName(words);
    m_words->setProperty("look", problem ? QString() : u"muted"_s);
    setProperty("look", problem ? u"problem"_s : QString());
    polishAgain(this);
    polishAgain(m_words);
}

} // namespace pages
