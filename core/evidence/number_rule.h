// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// No number without a source. The rule, simple so that it can be checked: every number that is written in digits must
// be in the "numbers" of a citation of the same statement (a step of a lesson: of the same step). The sign does not
// count. Not numbers: placeholders, names with digits (instruments such as HAM-D-17, trials such as TRANSFORM-2,
// registry numbers, 5-HT2A), and sentences that call themselves illustrative.
#pragma once

#include "core/evidence/citation.h"

#include <QString>
#include <QStringList>

#include <span>

namespace evidence {

/// The numbers of the text as they stand there.
[[nodiscard]] QStringList numbersIn(const QString& text);

/// Those of either language, each in its own writing (5,872.5 and 5.872,5), that no citation has.
[[nodiscard]] QStringList unsourcedNumbers(const Words& words, std::span<const Citation> citations);

[[nodiscard]] QStringList unsourcedNumbers(const Statement& statement);

} // namespace evidence
