// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person types about scores and designs, as values: numbers with a point or a comma, "day 7", "MADRS", "Mood 0
// to 100". The words it understands are those that the window shows.
#pragma once

#include "core/study/structure.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace text {

/// "23.5", "23,5", "−3"; no groups of thousands, no exponent, no sign but a minus.
[[nodiscard]] std::optional<double> numberFromWords(QStringView words);

/// A number to type, copy and paste: every digit it has, the decimal mark of the locale, no groups of thousands.
[[nodiscard]] QString numberToType(double value);

/// "baseline", "day 7", "minute 40", "day -7 before".
[[nodiscard]] std::optional<study::PlannedVisit> visitFromWords(const QString& words);

struct NumberRange
{
    double least;
    double greatest;
};

/// "0 to 60", "0–60", "-10..10"; the first is the smaller one.
[[nodiscard]] std::optional<NumberRange> rangeFromWords(const QString& words);

/// An instrument of the catalogue by its key, or "Name 0 to 100" for a scale of one's own (higher is worse).
[[nodiscard]] std::optional<study::Scale> scaleFromWords(const QString& words);

/// The keys of the catalogue, for completion.
[[nodiscard]] QStringList knownScaleKeys();

/// The lines of a form, without the empty ones.
[[nodiscard]] QStringList linesOf(const QString& words);

} // namespace text
