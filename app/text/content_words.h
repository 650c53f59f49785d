// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of the content files in the language of the program, and what stands beside them: where they come from and
// how that was read.
#pragma once

#include "core/evidence/citation.h"

#include <QString>

#include <span>

namespace text {

/// Follows the words of the program, not the writing of its numbers: who loads a translation says so here.
void setContentLanguage(const QString& key);
[[nodiscard]] QString contentLanguage(); ///< "en" where nobody said otherwise

[[nodiscard]] QString inContentLanguage(const evidence::Words& words);

/// "read in the source itself", "read in a secondary source", "derived here".
[[nodiscard]] QString codeText(evidence::Code code);

/// "Williams 2018, abstract; Klein 2020, abstract: read in the source itself. NPR 2018: read in a secondary source."
[[nodiscard]] QString sourcesText(std::span<const evidence::Citation> citations,
                                  std::span<const evidence::Source> bibliography);

/// In full, one a line, with DOI or address and how it was read: for copies.
[[nodiscard]] QString citationsText(std::span<const evidence::Citation> citations,
                                    std::span<const evidence::Source> bibliography);

} // namespace text
