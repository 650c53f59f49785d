// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words and lines that pages are set with: plain text that breaks, and the hairline between two parts.
#pragma once

#include <QString>

class QFrame;
class QLabel;
class QWidget;

namespace widgets {

/// Plain text, broken into lines. look: of the style sheet, "muted", "sentence", "title" …
[[nodiscard]] QLabel* wordsLabel(const QString& look, QWidget* parent, const QString& text = {});

/// One pixel across.
[[nodiscard]] QFrame* hairline(QWidget* parent);

} // namespace widgets
