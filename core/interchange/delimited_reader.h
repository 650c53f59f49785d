// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Delimited text (CSV, TSV …) of any common dialect into a RawTable. Plain C++ on bytes, so that a fuzzer sees all of
// it. Quotes may hold separators, line ends and doubled quotes; lines end in LF, CRLF or CR; blank lines are no rows.
#pragma once

#include "core/base/result.h"
#include "core/interchange/delimited_dialect.h"
#include "core/interchange/raw_table.h"

#include <optional>
#include <string>
#include <string_view>

namespace interchange {

struct DelimitedOptions
{
    std::optional<DelimitedDialect> dialect; ///< detected when not given
};

struct DelimitedTable
{
    RawTable table;
    DelimitedDialect dialect;
};

/// `bytes` as they are in the file, in any encoding of text_encoding.h; `name` is what errors and findings call the
/// file. The first line that is not blank names the columns. Errors: UnsupportedEncoding; MalformedInput (zero bytes, a
/// quote that is never closed, a line over 1 MiB, over 16,384 columns, a header of numbers); NothingToImport (no header
/// or no row).
base::Result<DelimitedTable> readDelimited(std::string_view bytes, const std::string& name,
                                           const DelimitedOptions& options = {});

} // namespace interchange
