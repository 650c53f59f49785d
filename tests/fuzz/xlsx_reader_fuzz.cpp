// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole import of a hostile workbook. An input is the bytes of an .xlsx file or, behind the checksums that would
// keep a fuzzer out of it, the text of its parts (workbook_parts.h).
#include "core/interchange/xlsx_reader.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/import_promises.h"
#include "tests/fuzz/workbook_parts.h"

#include <algorithm>

namespace {

constexpr std::size_t mostSheets = 4;

void readSheet(std::string_view bytes, const std::string& sheet)
{
    auto table = interchange::readXlsx(bytes, "scores.xlsx", sheet);
    if (!table) {
        fuzz::require(!table.error().subject.empty(), "an error names what it is about");
        return;
    }
    fuzz::requireReadableTable(*table);
    interchange::Tables tables;
    tables.scores = std::move(*table);
    fuzz::importAndRequire(tables, std::nullopt);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input = fuzz::textOf(data, size);
    const std::string packed = fuzz::isWorkbookText(input) ? fuzz::workbookOf(input) : std::string(input);
    const auto sheets = interchange::xlsxSheets(packed, "scores.xlsx");
    if (!sheets) {
        fuzz::require(sheets.error().subject == "scores.xlsx", "an error names the file");
        return 0;
    }
    for (std::size_t i = 0; i < std::min(sheets->size(), mostSheets); ++i) {
        readSheet(packed, (*sheets)[i]);
    }
    return 0;
}
