// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What separates the cells of a text table. Judged from its first rows: the separator that splits them into the same
// number of cells as the header, quotes respected.
#pragma once

#include <string_view>

namespace interchange {

struct DelimitedDialect
{
    char separator = ',';

    friend bool operator==(const DelimitedDialect&, const DelimitedDialect&) = default;
};

/// Comma, tab, semicolon or bar. `text` is UTF-8; its first 64 KiB are looked at. A table of one column gives a comma.
DelimitedDialect detectDialect(std::string_view text);

} // namespace interchange
