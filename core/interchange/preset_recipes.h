// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of recipes for data sets that people already have. A new one is one entry in preset_recipes.cpp: the same
// JSON that anybody can write beside their own file.
#pragma once

#include "core/interchange/mapping_guess.h"

#include <optional>
#include <span>
#include <string_view>

namespace interchange {

struct PresetRecipe
{
    std::string_view key;
    std::string_view json;
};

std::span<const PresetRecipe> presetRecipes();

/// The first preset all of whose columns are in the tables.
std::optional<ColumnMapping> presetFor(const Tables& tables);

} // namespace interchange
