// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/potency_ladder.h"

#include "core/pharmacology/compound_catalogue.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace pharmacology {

namespace {

constexpr double nanomolarInMicromolar = 1000.0;

Rung rung(std::string_view compound, std::string_view key)
{
    Parameter affinity = parameter(compound, key);
    if (affinity.unit == "µM") {
        affinity.unit = "nM";
        affinity.value *= nanomolarInMicromolar;
    }
    const bool isBand = affinity.lower && affinity.upper;
    return {std::string(compound), findCompound(compound)->name, std::move(affinity), isBand};
}

std::vector<Rung> makeLadder()
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 10> keys = {{
        {"ketamine", "mu.ki"},
        {"tramadol", "mu.ki"},
        {"oxycodone", "mu.ki-band"},
        {"morphine", "mu.ki-band"},
        {"fentanyl", "mu.ki-band"},
        {"morphine", "mu.ki-rat"},
        {"sufentanil", "mu.ki"},
        {"oxycodone", "mu.ki"},
        {"fentanyl", "mu.ki"},
        {"morphine", "mu.ki"},
    }};
    std::vector<Rung> ladder;
    for (const auto& [compound, key] : keys) {
        ladder.push_back(rung(compound, key));
    }
    return ladder;
}

} // namespace

std::span<const Rung> potencyLadder()
{
    static const std::vector<Rung> ladder = makeLadder();
    return ladder;
}

TimesWeaker ketamineAgainstBand()
{
    const double ketamine = parameter("ketamine", "mu.ki").value * nanomolarInMicromolar;
    const Parameter& band = parameter("fentanyl", "mu.ki-band");
    return {.least = ketamine / *band.upper, .most = ketamine / *band.lower};
}

} // namespace pharmacology
