// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of what a draw must look like beside satisfying the facts, so that it resembles people and not a textbook.
// All of it is assumption, none published, and none looks at how many respond under naltrexone: that count was never
// published, and wishing for a low one would build the conclusion into the picture.
#pragma once

#include "core/simulation/published_facts.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace simulation {

struct PlausibilityCriterion
{
    std::string key;      ///< as in resources/studies/williams-2018/assumptions.json
    std::string sentence; ///< what is asked
    std::function<Measured(const TrialDraw&, const ScoreTable&)> check;
};

/// What one criterion found in one draw.
struct PlausibilityResult
{
    std::string key;
    std::string sentence;
    bool passed = false;
    std::string measured;
};

[[nodiscard]] std::span<const PlausibilityCriterion> plausibilityCriteria();

[[nodiscard]] std::vector<PlausibilityResult> checkPlausibility(const TrialDraw& draw);

} // namespace simulation
