// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/preset_recipes.h"

#include "core/interchange/arm_guess.h"
#include "core/interchange/recipe_json.h"
#include "core/interchange/recipe_roles.h"

#include <algorithm>
#include <array>

namespace interchange {

namespace {

// OpenNeuro ds005917 v1.0.1, doi:10.18112/openneuro.ds005917.v1.0.1. Its sessions (ses-b0, ses-d2, ses-p10 …) are not
// listed: their time and arm are read from the sessions' dictionary, or from the ids and the labels of the arms.
constexpr std::string_view nimhKetamine = R"({
    "recipe": 1,
    "name": "nimh-ketamine",
    "columns": { "participant": "participant_id", "visit": "session_id", "age": "age", "sex": "sex" },
    "treatments": ["infusion_1", "infusion_2"],
    "attributes": ["BMI", "group"],
    "join": { "file": "participants.tsv", "participant": "participant_id" },
    "scales": [
        { "column": "MADRS_Total", "scale": "MADRS" },
        { "column": "HAMD_Bech", "scale": "HAM-D-6" },
        { "column": "HAM17_Total", "scale": "HAM-D-17" }
    ],
    "arms": [
        { "key": "placebo", "name": "Placebo", "description": "Saline infusion", "labels": ["p"] },
        { "key": "ketamine", "name": "Ketamine", "description": "Ketamine infusion", "labels": ["d"] }
    ],
    "contrast": { "reference": "placebo", "comparator": "ketamine" },
    "primary": "MADRS"
})";

constexpr std::array presets = {
    PresetRecipe{"nimh-ketamine", nimhKetamine},
};

bool fits(const ColumnMapping& mapping, const Tables& tables)
{
    const auto there = [&tables](const std::string& column) {
        return column.empty() || tableWith(tables, column) != nullptr;
    };
    return std::all_of(recipeRoles().begin(), recipeRoles().end(),
                       [&](const RecipeRole& role) { return there(mapping.columns.*role.column); }) &&
           std::all_of(mapping.treatments.begin(), mapping.treatments.end(), there) &&
           std::all_of(mapping.attributes.begin(), mapping.attributes.end(), there) &&
           std::all_of(mapping.scales.begin(), mapping.scales.end(),
                       [&tables](const ScaleRule& rule) { return tables.scores.column(rule.source).has_value(); });
}

} // namespace

std::span<const PresetRecipe> presetRecipes()
{
    return presets;
}

std::optional<ColumnMapping> presetFor(const Tables& tables)
{
    for (const PresetRecipe& preset : presets) {
        auto mapping = parseRecipe(preset.json, std::string(preset.key));
        if (mapping && fits(*mapping, tables)) {
            return *mapping;
        }
    }
    return std::nullopt;
}

} // namespace interchange
