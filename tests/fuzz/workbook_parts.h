// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A workbook as text that a person or a fuzzer can write: each part begins with a line that holds its name.
//
//     @xl/worksheets/sheet1.xml
//     <worksheet><sheetData> … </sheetData></worksheet>
//     @xl/sharedStrings.xml
//     <sst> … </sst>
#pragma once

#include <string>
#include <string_view>

namespace fuzz {

/// Whether it begins with the name of a part.
[[nodiscard]] bool isWorkbookText(std::string_view text);

/// The zip archive of these parts. A workbook of two sheets, sheet1.xml and sheet2.xml, is added where none is given.
[[nodiscard]] std::string workbookOf(std::string_view text);

} // namespace fuzz
