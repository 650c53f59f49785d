// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of text with aligned columns, for results that a person reads in a terminal.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cli {

/// Columns stand two spaces apart and are as wide as their widest cell; columns of numbers are right-aligned. The first
/// row is the header, where there is one. Rows may be shorter than others.
[[nodiscard]] QString textTable(const QList<QStringList>& rows, bool withHeader = true);

} // namespace cli
