// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kinds of check that published_facts.cpp makes its list from. "Significant" is a two-sided paired t with p < 0.05
// throughout; the tests that the paper used were not found (facts list, "statistical model").
#pragma once

#include "core/simulation/published_facts.h"

#include <functional>
#include <optional>
#include <string_view>

namespace simulation {

/// HAM-D-17 on day 1 at or below which someone counts as remitted: the usual convention (Frank 1991, Arch Gen
/// Psychiatry 48:851) and an assumption here, for the rule of Williams 2018 was not found.
inline constexpr double remissionAtMost = 7.0;

using FactCheck = std::function<Measured(const TrialDraw&, const ScoreTable&)>;

/// Whom a comparison is made in: the responders to ketamine with placebo, or all completers.
enum class Group { Responders, Completers };

// Design
[[nodiscard]] FactCheck studied(int count);
[[nodiscard]] FactCheck completedBoth(int count);
[[nodiscard]] FactCheck agesWithin(int youngest, int oldest);
[[nodiscard]] FactCheck bothOrdersOccur();
[[nodiscard]] FactCheck pretreatmentDose(double naltrexoneMg);
[[nodiscard]] FactCheck pretreatmentTime(int minutesBefore);
[[nodiscard]] FactCheck infusionDose(double mgPerKg);
[[nodiscard]] FactCheck infusionTime(int minutes);
/// The mean interval between infusions lies in the range (what "about" may mean is an assumption).
[[nodiscard]] FactCheck meanIntervalWithin(double fewestDays, double mostDays);
/// Each completer has every one of these scales in both periods.
[[nodiscard]] FactCheck scalesRated();

// Day 1
[[nodiscard]] FactCheck respondersAfterPlacebo(int count);
/// HAM-D-17 <= 7 on day 1 among the responders after ketamine with placebo.
[[nodiscard]] FactCheck remittersAmongResponders(std::string_view arm, int count);
[[nodiscard]] FactCheck fallsUnderNaltrexone(std::string_view scale, Group group);
[[nodiscard]] FactCheck noSignificantFallUnderNaltrexone(std::string_view scale, Group group);

// Between the arms
[[nodiscard]] FactCheck smallerFallUnderNaltrexone(std::string_view scale, int day, Group group);
/// p >= 0.05 at every visit from that day on.
[[nodiscard]] FactCheck noDifferenceFrom(int day, std::string_view scale, Group group);
/// CADSS: p > 0.05 before the infusion and at every minute.
[[nodiscard]] FactCheck dissociationAlike(Group group);
/// Change ~ visit + pretreatment + (1 | participant), all visits after the infusion, REML: less fall, p < 0.01.
[[nodiscard]] FactCheck suicidalityFallsLess(std::string_view scale);

/// The p of that model over the days given, with the pretreatment effect's sign: nothing where it cannot be fitted.
struct PretreatmentEffect
{
    double estimate = 0.0; ///< points; positive: falls less under naltrexone
    double p = 1.0;
};

[[nodiscard]] std::optional<PretreatmentEffect> pretreatmentEffect(const ScoreTable& table, std::string_view scale,
                                                                   const std::vector<int>& days);

} // namespace simulation
