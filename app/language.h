// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The languages of the window's words, and the locale of its numbers. A language exists where resources/translations has
// a file of it: blockade_de.ts; English stands in the source, and blockade_en.ts has its plural forms alone.
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace window {

struct Language
{
    QString key;  ///< "en", "de"
    QString name; ///< in that language
};

/// English, then those that the folder has a translation for.
[[nodiscard]] std::vector<Language> languagesIn(const QString& folder);
[[nodiscard]] std::vector<Language> languages();

/// Puts the words of a language in place of those before it: "system" takes the desktop's where there is one, and
/// anything unknown is English. Qt's own words (OK, Cancel) come along where Qt has them. "pseudo" is for tests: every word accented and two fifths longer. Widgets that exist keep
/// their words.
void useLanguage(const QString& key);

/// How numbers are written: "point" or "comma" in the words' language, anything else as the desktop writes them.
void useDecimalSign(const QString& key, const QString& language);

/// How many digits numbers have on screen: "one" or "two" decimals more than the rule of
/// core/analysis/number_text, which is anything else.
void useDigits(const QString& key);

/// Two fifths longer, accented, between brackets; placeholders, markup and mnemonics stay what they are.
[[nodiscard]] QString pseudoWords(const QString& words);

} // namespace window
