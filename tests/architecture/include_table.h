// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table itself: folders and what they may include, libraries and who may use them.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace architecture {

/// A folder may include itself, core/base, and what stands here.
struct FolderRow
{
    QString folder;
    QStringList mayInclude; ///< folders of this project
    QStringList qtModules;
};

/// Headers that begin with the prefix are for the folders alone; in .cpp files alone where cppOnly.
struct LibraryRow
{
    QString prefix;
    QStringList folders;
    bool cppOnly = false;
};

const std::vector<FolderRow>& folderTable();
const std::vector<LibraryRow>& libraryTable();

} // namespace architecture
