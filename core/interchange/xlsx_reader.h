// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sheets of an .xlsx workbook (ECMA-376, SpreadsheetML) into a RawTable: shared and inline strings, numbers, booleans
// as 1 and 0, dates (known by their number format) as ISO 8601 text. Formulas give the value that was saved with them.
#pragma once

#include "core/base/result.h"
#include "core/interchange/raw_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace interchange {

/// Whether the bytes begin like a zip archive; says nothing of what is in it.
bool looksLikeZip(std::string_view bytes);

/// The names of the workbook's sheets, in its order. Errors as readXlsx().
base::Result<std::vector<std::string>> xlsxSheets(std::string_view bytes, const std::string& name);

/// The sheet of that name (the first one when `sheet` is empty); its first row that is not blank names the columns.
/// Errors: DamagedFile (not a whole zip, not XML, parts that are missing), MalformedInput (an encrypted or old .xls
/// workbook, one that unpacks to more than 128 MiB a part, too many cells), UnknownKey (no such sheet),
/// NothingToImport.
base::Result<RawTable> readXlsx(std::string_view bytes, const std::string& name, const std::string& sheet = {});

} // namespace interchange
