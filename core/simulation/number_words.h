// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers in the short texts of the checks. Not for the window: that has its own display rule and language.
#pragma once

#include <charconv>
#include <string>

namespace simulation {

/// Always with a point, whatever the locale.
[[nodiscard]] inline std::string fixed(double value, int decimals)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals);
    return {buffer, end.ptr};
}

[[nodiscard]] inline std::string pText(double p)
{
    return p < 0.0001 ? "p < 0.0001" : "p = " + fixed(p, 4);
}

} // namespace simulation
