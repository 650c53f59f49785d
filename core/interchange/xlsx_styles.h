// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A workbook stores a date as a number; only the number format of its cell tells. This knows which formats are dates.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace interchange {

class XlsxStyles
{
public:
    XlsxStyles() = default;
    /// The content of xl/styles.xml; what cannot be read counts as no date.
    explicit XlsxStyles(const std::string& xml);

    /// `style` is a cell's s attribute: an index into cellXfs.
    [[nodiscard]] bool isDate(std::size_t style) const { return style < m_dates.size() && m_dates[style]; }

private:
    std::vector<bool> m_dates;
};

/// Whether a format code such as yyyy-mm-dd shows a date or a time (quoted text and colours left aside).
bool isDateFormat(std::string_view code);

/// A workbook's serial date as 2026-11-23, 2026-11-23T14:05:00 or (below one day) 14:05:00; empty outside 1900-9999.
/// from1904: serials count from 1904-01-01, else from 1900 with its February 29th (ECMA-376 part 1, 18.17.4.1).
std::string isoFromSerial(double serial, bool from1904);

} // namespace interchange
