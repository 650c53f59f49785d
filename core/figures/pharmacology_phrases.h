// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of the sentences of core/pharmacology as translators see them: that folder knows no Qt. A test holds the list
// against everything the catalogue says. A sentence whose numbers are the reader's own stands here with %1 for each.
#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <string>

namespace figures {

[[nodiscard]] std::span<const char* const> pharmacologyPhrases();

/// The sentence with %1, %2 … for its numbers, which are added to `numbers`.
[[nodiscard]] QString numberPattern(const QString& english, QStringList& numbers);

/// What pharmacology says in English, in the language of the program; citations are never translated.
[[nodiscard]] QString pharmacologyText(const std::string& english);

} // namespace figures
