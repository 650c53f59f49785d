// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers of the study on screen inside the words of a lesson. They are never typed: the words say which number, and
// the page that shows them asks analysis::summarise. Written as
//     {mean:SIDE:SCALE:VISIT}        mean score            {change:SIDE:SCALE:VISIT}     mean change from baseline
//     {people:SIDE:SCALE:VISIT}      people with a score   {difference:SCALE:VISIT}      mean blocked - mean open
//     {responders:SIDE:SCALE:VISIT}  of those with a baseline; {remitters:…} likewise
// SIDE is open or blocked, SCALE and VISIT are keys of the study: {mean:open:HAM-D-17:day 1}.
#pragma once

#include "core/study/selection.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace evidence {

enum class PlaceholderKind : std::uint8_t { Mean, Change, People, Difference, Responders, Remitters };

struct Placeholder
{
    PlaceholderKind kind = PlaceholderKind::Mean;
    study::Side side = study::Side::Reference; ///< Both for a difference
    QString scale;
    QString visit;

    friend bool operator==(const Placeholder&, const Placeholder&) = default;
};

/// What stands between two braces, with or without them; nullopt: none of the above.
[[nodiscard]] std::optional<Placeholder> placeholderFrom(QStringView text);

/// All in the order they stand in the words; what is in braces and is none goes into broken.
[[nodiscard]] std::vector<Placeholder> placeholdersIn(const QString& words, QStringList* broken = nullptr);

/// The words with each placeholder replaced by what say gives for it; broken ones stay as they are.
[[nodiscard]] QString filled(const QString& words, const std::function<QString(const Placeholder&)>& say);

} // namespace evidence
