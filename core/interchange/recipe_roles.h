// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of what a single column can mean: its key in a recipe, and the names by which it is known when there is
// none.
#pragma once

#include "core/interchange/column_mapping.h"

#include <span>
#include <string>
#include <string_view>

namespace interchange {

struct RecipeRole
{
    const char* key;
    std::string ColumnRoles::* column;
    std::span<const std::string_view> names; ///< folded (see foldedName), the most telling first
};

std::span<const RecipeRole> recipeRoles();

} // namespace interchange
