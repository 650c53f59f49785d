// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How one column writes its numbers: 1.5 or 1,5, with or without thousands marks. "1,234" alone can mean either, so
// it is decided once per column, never per cell, and an ambiguous decision is reported.
#pragma once

#include "core/interchange/raw_table.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace interchange {

struct NumberFormat
{
    char decimal = '.';
    char group = '\0'; ///< thousands mark, or none

    friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

/// The finite number a cell holds, independent of locale; white space around it and a leading '+' or U+2212 are
/// allowed; no hexadecimal, no infinity.
std::optional<double> parseNumber(std::string_view cell, NumberFormat format = {});

struct NumberFormatDecision
{
    NumberFormat format;
    bool ambiguous = false;     ///< every comma could be a decimal or a thousands mark
    bool contradictory = false; ///< the column writes both 1.5 and 1,5
    std::size_t row = 0;        ///< an example of what `ambiguous` or `contradictory` says
};

/// Reads the whole column. `preferDecimalComma` decides the ambiguous case (another column, or the semicolon between
/// cells, shows that the file writes decimal commas).
NumberFormatDecision decideNumberFormat(const RawTable& table, std::size_t column, bool preferDecimalComma);

} // namespace interchange
