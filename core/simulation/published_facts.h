// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of what was published of Williams 2018 and can be held against a draw, one named check each. What was not
// published (means, the responders under naltrexone, demographics, order …) has no entry here and must never get one.
// The same keys, with sources, stand in resources/studies/williams-2018/facts.json; a test compares them.
#pragma once

#include "core/simulation/score_table.h"
#include "core/simulation/trial_draw.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace simulation {

enum class Confidence {
    V, ///< seen in the primary source: its abstract or a published table
    S, ///< seen in a secondary source that describes it
};

/// What a check found: the sentence a person compares with the fact ("7 of 12", "p = 0.013, mean difference -6.1").
struct Measured
{
    bool passed = false;
    std::string text;
};

struct PublishedFact
{
    std::string key;      ///< "responders-placebo-day-1"
    std::string sentence; ///< in our words
    std::string citation;
    Confidence confidence = Confidence::V;
    std::function<Measured(const TrialDraw&, const ScoreTable&)> check;
};

struct FactResult
{
    std::string key;
    std::string sentence;
    std::string citation;
    Confidence confidence = Confidence::V;
    bool passed = false;
    std::string measured;
};

/// In the order in which they are shown.
[[nodiscard]] std::span<const PublishedFact> publishedFacts();

[[nodiscard]] std::vector<FactResult> checkFacts(const TrialDraw& draw);

} // namespace simulation
