// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of lists: what "blockade list" can show.
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <span>

namespace cli {

struct ListItem
{
    QString key;
    QString name;
    QString description;
};

struct ListKind
{
    QString key; ///< "figures", "analyses" …
    QList<ListItem> (*items)() = nullptr;
};

[[nodiscard]] std::span<const ListKind> listKinds();

/// nullptr where there is none of that key.
[[nodiscard]] const ListKind* findList(QStringView key);

} // namespace cli
