// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small readings of single cells: is anything in it, do two cells say the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace interchange {

/// Nothing but white space, or one of n/a, na, #n/a, nan, null, none and "." in any case, or one of `further`
/// (compared as text, or as numbers where both are numbers: -999 and -999.0).
bool isMissing(std::string_view cell, const std::vector<std::string>& further = {});

/// As study::sameKey(), for UTF-8 with ASCII case; but texts that are numbers must be the same number (-1 is not 1).
bool sameValue(std::string_view a, std::string_view b);

/// Lower case, words joined by '-': "Ketamine + placebo" gives ketamine-placebo. A number stays as it is. Never empty.
std::string keyFrom(std::string_view label);

} // namespace interchange
