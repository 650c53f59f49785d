// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the numbers of "Was it luck?" come from: paragraphs beside its sliders, each with its citation or the word
// illustrative.
#pragma once

#include <QString>
#include <QStringList>

namespace pages {

/// The true difference in points: nobody knows it.
[[nodiscard]] QStringList trueDifferenceSource();
/// The standard deviation of people's differences.
[[nodiscard]] QStringList differenceSdSource();
/// How many had both conditions.
[[nodiscard]] QStringList completersSource();
/// How many were looked at, of how many that were planned.
[[nodiscard]] QStringList lookSource();
/// What is ours, with the reason for it.
[[nodiscard]] QStringList illustrativeSource(const QString& why);
/// Days between the infusions, half-time of the blockade.
[[nodiscard]] QStringList daysBetweenSource();
[[nodiscard]] QStringList halfTimeSource();

} // namespace pages
