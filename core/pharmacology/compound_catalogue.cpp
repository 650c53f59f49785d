// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/compound_catalogue.h"

#include "core/pharmacology/compound_entries.h"

#include <algorithm>
#include <cassert>

namespace pharmacology {

std::span<const Compound> compoundCatalogue()
{
    static const std::vector<Compound> catalogue = {
        ketamine(),   esketamine(), norketamine(), naltrexone(), betaNaltrexol(),
        sufentanil(), fentanyl(),   morphine(),    oxycodone(),  tramadol(),
    };
    return catalogue;
}

const Compound* findCompound(std::string_view key)
{
    for (const Compound& compound : compoundCatalogue()) {
        if (compound.key == key) {
            return &compound;
        }
    }
    return nullptr;
}

std::vector<Parameter> allParameters(const Compound& compound)
{
    std::vector<Parameter> all = compound.parameters;
    for (const Kinetics& kinetics : compound.kinetics) {
        const std::vector<Parameter> more = parametersOf(kinetics);
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

const Parameter& parameter(std::string_view compound, std::string_view key)
{
    const Compound* found = findCompound(compound);
    assert(found != nullptr);
    const auto place = std::find_if(found->parameters.begin(), found->parameters.end(),
                                    [&](const Parameter& candidate) { return candidate.key == key; });
    assert(place != found->parameters.end());
    return *place;
}

const Kinetics& kinetics(std::string_view compound, std::string_view key)
{
    const Compound* found = findCompound(compound);
    assert(found != nullptr);
    const auto place = std::find_if(found->kinetics.begin(), found->kinetics.end(),
                                    [&](const Kinetics& candidate) { return candidate.key == key; });
    assert(place != found->kinetics.end());
    return *place;
}

} // namespace pharmacology
