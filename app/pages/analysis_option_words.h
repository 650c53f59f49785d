// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the options, estimates and tables of analyses are called in the window. Keys that are not known here are shown
// as the command line has them, so that a new analysis can be used before its words are translated.
#pragma once

#include "core/analysis/analysis.h"

#include <QString>

namespace pages {

/// "Level of the intervals" for "level".
[[nodiscard]] QString optionName(const QString& key);
/// "Kenward–Roger" for "kenward-roger".
[[nodiscard]] QString optionValueName(const QString& value);
/// "Treatment effect", "Treatment effect, Day 3".
[[nodiscard]] QString estimateName(const study::Study& study, const analysis::Estimate& estimate);
/// "Sequences".
[[nodiscard]] QString tableName(const QString& key);
/// The headings of a table of results in words: "Lower limit" for "lower". What is not the program's own word, a visit
/// of the study, stays as it is.
[[nodiscard]] QStringList columnNames(const analysis::Table& table);
/// The same table with what its cells mean: "Kenward–Roger" for "kenward-roger". What the study calls its own stays.
[[nodiscard]] analysis::Table tableInWords(const study::Study& study, analysis::Table table);
/// "met", with its sign in front: "✓ met".
[[nodiscard]] QString verdictName(analysis::Verdict verdict);
[[nodiscard]] QString verdictSign(analysis::Verdict verdict);

} // namespace pages
