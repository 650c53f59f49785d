// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a number of a study can be at all. Edits and the study file keep to the same bounds, so that whatever an edit
// puts into a sound study can be stored; resources/sql says them once more.
#pragma once

#include <optional>

namespace study {

inline constexpr double greatestScore = 1e300;
inline constexpr double greatestDay = 1e9; ///< before or after the first treatment
inline constexpr double greatestMinute = 1e12;
inline constexpr double greatestAgeYears = 150.0;
inline constexpr int greatestViewLength = 65536; ///< of a snapshot's view, in UTF-16 units

/// False for what is no number.
[[nodiscard]] constexpr bool within(double value, double least, double greatest)
{
    return value >= least && value <= greatest;
}

/// True where there is no value.
[[nodiscard]] constexpr bool within(const std::optional<double>& value, double least, double greatest)
{
    return !value || within(*value, least, greatest);
}

} // namespace study
