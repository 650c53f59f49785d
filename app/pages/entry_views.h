// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of the page Data, and what the page says about each.
#pragma once

#include "app/pages/entry_design.h"
#include "app/pages/entry_scores.h"

#include <QCoreApplication>

#include <vector>

namespace pages {

struct EntryView
{
    EntryTable* table;
    QString key;     ///< in the page's state
    QString title;   ///< "Scores"
    QString nothing; ///< said where the table has no rows
    QString removal; ///< on the button that takes rows out; empty: they cannot be
};

class EntryViews
{
    Q_DECLARE_TR_FUNCTIONS(pages::EntryViews)

public:
    /// The tables belong to the parent.
    explicit EntryViews(QObject* parent);

    [[nodiscard]] const EntryView& at(int which) const { return m_views[static_cast<std::size_t>(which)]; }

    [[nodiscard]] const std::vector<EntryView>& all() const { return m_views; }

    [[nodiscard]] QStringList titles() const;
    /// Said above a table without rows: that there are none, and how that changes.
    [[nodiscard]] QString emptyWords(int which, bool editable, bool locked) const;

    /// -1: there is none of this name.
    [[nodiscard]] int withKey(const QString& key) const;

    [[nodiscard]] EntryScores& scores() const { return *m_scores; }

    [[nodiscard]] EntryDesign& design() const { return *m_design; }

private:
    EntryScores* m_scores;
    EntryDesign* m_design;
    std::vector<EntryView> m_views;
};

} // namespace pages
