// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a note stands on, who wrote it and when, in words.
#pragma once

#include "core/study/study.h"

#include <QLocale>
#include <QString>

namespace text {

/// "P07 · period 2 · day 1 · MADRS", the number it is about, or "The study".
[[nodiscard]] QString notePlace(const study::Study& study, const study::Note& note);

/// "B. Weiß, 23/11/2026 14:05"; only what is known of the two.
[[nodiscard]] QString noteSignature(const study::Note& note, const QLocale& locale = QLocale());

} // namespace text
