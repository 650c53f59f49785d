// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of pages, in the order of the navigation.
#pragma once

#include "app/pages/page.h"
#include "core/study/listed_words.h"

#include <QString>

#include <memory>
#include <span>

namespace pages {

struct PageKind
{
    QString key; ///< as on the command line
    study::ListedWords name;
    study::ListedWords description;
    Page* (*make)(workspace::Workspace& workspace, QWidget* parent);
};

[[nodiscard]] std::span<const PageKind> pageKinds();

/// The one that the window opens on.
[[nodiscard]] const PageKind& startPage();

/// nullptr where there is none of that key.
[[nodiscard]] const PageKind* findPage(QStringView key);

} // namespace pages
