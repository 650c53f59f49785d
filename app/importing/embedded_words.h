// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an embedded study says of itself, in the language of the program: title, badge, limits, names of arms and scales.
// Its resource stays as it is, in English, and so do the command line and every key.
#pragma once

#include "app/importing/embedded_studies.h"
#include "core/study/study.h"

#include <span>

namespace importing {

/// As translators see them; a test holds them against the resource.
[[nodiscard]] std::span<const char* const> embeddedWords();

/// Its name in lists.
[[nodiscard]] QString inProgramWords(const EmbeddedStudy& study);

/// The same value where the language of the program has no other words for it.
[[nodiscard]] study::SharedStudy inProgramWords(const study::SharedStudy& study);

} // namespace importing
