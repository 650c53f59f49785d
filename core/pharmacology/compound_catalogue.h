// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of compounds. A new drug is one entry in compound_catalogue.cpp; every parameter has its unit and citation.
#pragma once

#include "core/pharmacology/kinetics.h"
#include "core/pharmacology/parameter.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pharmacology {

enum class CompoundGroup : std::uint8_t { Ketamine, Antagonist, OpioidComparator };

struct Compound
{
    std::string key; ///< "ketamine"
    std::string name;
    std::string description;
    CompoundGroup group = CompoundGroup::Ketamine;
    std::vector<Parameter> parameters;
    std::vector<Kinetics> kinetics;    ///< models of its course in plasma, the default first; may be empty
    std::vector<std::string> notFound; ///< what was looked for and no source gives: said, never filled in
};

/// In the order in which they are shown.
[[nodiscard]] std::span<const Compound> compoundCatalogue();

/// nullptr where there is none of that key.
[[nodiscard]] const Compound* findCompound(std::string_view key);

/// Every parameter of a compound, those of its models with it.
[[nodiscard]] std::vector<Parameter> allParameters(const Compound& compound);

/// For keys that are written in the code and must be there ("ketamine", "mu.ki"); a test looks them all up.
[[nodiscard]] const Parameter& parameter(std::string_view compound, std::string_view key);
[[nodiscard]] const Kinetics& kinetics(std::string_view compound, std::string_view key);

} // namespace pharmacology
