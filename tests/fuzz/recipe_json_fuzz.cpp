// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A hostile recipe: refused with a reason, or a value that survives being written and read again.
#include "core/interchange/recipe_json.h"
#include "tests/fuzz/fuzz_target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto mapping = interchange::parseRecipe(fuzz::textOf(data, size), "a.recipe.json");
    if (!mapping) {
        fuzz::require(mapping.error().subject == "a.recipe.json", "an error names the file");
        fuzz::require(!mapping.error().detail.empty(), "an error says what was expected");
        return 0;
    }
    const std::string written = interchange::recipeJson(*mapping).toStdString();
    const auto again = interchange::parseRecipe(written, "b.recipe.json");
    if (!again) {
        std::fprintf(stderr, "%s\n%s\n", again.error().detail.c_str(), written.c_str());
    }
    fuzz::require(again && *again == *mapping, "a recipe that is written reads back as the same mapping");
    fuzz::require(interchange::recipeJson(*again) == written.c_str(), "the same mapping is written as the same text");
    return 0;
}
