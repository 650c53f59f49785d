// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well what was typed fits a text: letters in order are enough, letters together are better, a beginning is best.
#pragma once

#include <QString>
#include <QStringView>

namespace window {

/// For comparing: no case, no accents.
[[nodiscard]] QString foldedForSearch(const QString& text);

/// Each word of the query must be found; -1: one is not. Both folded; an empty query fits everything equally.
[[nodiscard]] int fuzzyScore(QStringView query, QStringView text);

} // namespace window
