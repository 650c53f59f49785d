// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole import of hostile text: encoding, dialect, cells, recipe or guess, study, check. An input is a table of
// scores and, each behind a byte 0x1C (ASCII "file separator"), a recipe and a table of participants.
#include "core/interchange/delimited_reader.h"
#include "core/interchange/recipe_json.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/import_promises.h"

#include <array>

namespace {

constexpr char partSeparator = '\x1c';

std::array<std::string_view, 3> partsOf(std::string_view bytes)
{
    std::array<std::string_view, 3> parts;
    for (std::string_view& part : parts) {
        part = bytes.substr(0, bytes.find(partSeparator));
        bytes.remove_prefix(std::min(bytes.size(), part.size() + 1));
    }
    return parts;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto [scores, recipe, people] = partsOf(fuzz::textOf(data, size));
    std::optional<interchange::ColumnMapping> given;
    interchange::DelimitedOptions options;
    if (auto parsed = interchange::parseRecipe(recipe, "scores.recipe.json")) {
        given = std::move(*parsed);
        if (!given->separator.empty()) {
            options.dialect = interchange::DelimitedDialect{given->separator.front()};
        }
    }
    auto table = interchange::readDelimited(scores, "scores.csv", options);
    if (!table) {
        fuzz::require(table.error().subject == "scores.csv", "an error names the file");
        return 0;
    }
    fuzz::requireReadableTable(table->table);
    interchange::Tables tables;
    tables.scores = std::move(table->table);
    if (auto joined = interchange::readDelimited(people, "participants.tsv")) {
        fuzz::requireReadableTable(joined->table);
        tables.people = std::move(joined->table);
    }
    fuzz::importAndRequire(tables, given);
    return 0;
}
